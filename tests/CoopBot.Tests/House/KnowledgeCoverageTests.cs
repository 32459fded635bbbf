using System.Globalization;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Tests.House;

/// <summary>The grid of what is known by language: every hole is named.</summary>
public sealed class KnowledgeCoverageTests
{
    private const string Iso3166 =
        """
        AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL
        CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU
        GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC
        MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT
        PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA
        UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
        """;

    [Fact]
    public void TheWholeWorldIsKnown()
    {
        var codes = Iso3166.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        codes.Length.ShouldBe(249);
        Data.Knowledge.CountryCodes.ShouldBe(codes.Append("EU"), ignoreOrder: true);
    }

    [Fact]
    public void CountriesAreNamedAndFoundInEveryLanguage() =>
        (from language in Data.Read
         from row in Data.Open($"languages/{language}/countries.yaml").Fields
         where row.Find("words") is not { IsList: true, List.Count: > 0 }
         select $"{language} {row.Name}").ShouldBeEmpty();

    [Theory]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uz")]
    [InlineData("uk")]
    [InlineData("kk")]
    public void CountriesHaveTheFormsOfTheLanguage(string language) =>
        (from country in Data.Knowledge.Countries.Values
         from form in Data.FormsAsked(language, "sides", "signers", "side1", "side2", "host", "guest", "giver", "receiver", "country").Union(["gen", "dat", "ins", "in"])
         where country.Names[language].In(form) is null
         select $"{country.Code}: {form}").ShouldBeEmpty();

    [Fact]
    public void TopicsHaveAliasesAndWordsInEveryLanguage() =>
        (from topic in Data.Topics
         from hole in topic["aliases"].MissingIn(Data.Read).Select(language => $"aliases {language}")
             .Concat(topic["words"].MissingIn(Data.Read).Select(language => $"words {language}"))
         select $"{topic["names"]["en"].Text}: {hole}").ShouldBeEmpty();

    [Fact]
    public void EveryTopicHasWordsThatNameItOutright() =>
        (from topic in Data.Topics
         from words in topic["words"].Fields
         where words.Find("3") is not { List.Count: > 0 }
         select $"{topic["names"]["en"].Text}: {words.Name}").ShouldBeEmpty();

    [Fact]
    public void SubjectsAreFoundInEveryLanguageAndToldInEverySpokenOne() =>
        (from topic in Data.Topics
         from subject in topic["subjects"].Fields
         from hole in subject["words"].MissingIn(Data.Read).Select(language => $"words {language}").Concat(FormsMissing(subject["told"], "themes", "discussed", "named"))
         select $"{topic["names"]["en"].Text}, {subject.Name}: {hole}").ShouldBeEmpty();

    [Fact]
    public void OrganisationsAreFoundByAWord() =>
        Data.Open("organisations.yaml").Fields.Where(row => row["words"].List.Count == 0).Select(row => row.Name).ShouldBeEmpty();

    [Fact]
    public void PlacesAreFoundInEveryLanguageAndToldInEverySpokenOne() =>
        (from place in Data.Open("places.yaml").Fields
         from hole in place["words"].MissingIn(Data.Read).Select(language => $"words {language}").Concat(FormsMissing(place["names"], "place"))
         select $"{place.Name}: {hole}").ShouldBeEmpty();

    [Fact]
    public void RanksAreFoundInEveryLanguageAndToldInEverySpokenOne() =>
        (from rank in Data.Open("offices/ranks.yaml").Fields
         from hole in rank["words"].MissingIn(Data.Read).Select(language => $"words {language}")
             .Concat(rank["told"].MissingIn(Data.Spoken).Select(language => $"told {language}"))
         select $"{rank.Name}: {hole}").ShouldBeEmpty();

    [Fact]
    public void PortfoliosAreFoundInEveryLanguageAndToldInTheFormsThatRanksAskFor()
    {
        var asked = Data.Spoken.ToDictionary(language => language, language => Data.Knowledge.Ranks.Values
            .SelectMany(rank => rank.Told[language]).SelectMany(wording => wording.Uses).Select(use => use.Form ?? "nom").Distinct().Except(OptionalForms).ToList());

        (from portfolio in Data.Open("offices/portfolios.yaml").Fields
         from hole in portfolio["words"].MissingIn(Data.Read).Select(language => $"words {language}")
             .Concat(from language in Data.Spoken from form in asked[language] where portfolio["told"].Find(language)?.Find(form) is null select $"told {language} {form}")
         select $"{portfolio.Name}: {hole}").ShouldBeEmpty();
    }

    [Fact]
    public void EveryLanguageHasEveryCue() =>
        (from language in Data.Read
         let cues = Data.Open($"languages/{language}/cues.yaml")
         from name in KnownCues.All.Order(StringComparer.Ordinal)
         where cues.Find(name) is not { IsList: true, List.Count: > 0 }
         select $"{language} {name}").ShouldBeEmpty();

    [Fact]
    public void CurrenciesAndUnitsAreToldInEveryLanguageThatIsRead() =>
        (from measure in Data.Knowledge.Currencies.Values.Concat(Data.Knowledge.Units.Values)
         where measure.Of is null
         from language in Data.Read
         where !measure.Told.ContainsKey(language)
         select $"{measure.Id}: {language}").ShouldBeEmpty();

    [Fact]
    public void CurrenciesAndUnitsAreFoundInEveryLanguage() =>
        (from file in (string[])["currencies.yaml", "units.yaml"]
         from row in Data.Open(file).Fields
         where row.Find("of") is null
         from language in row["words"].MissingIn(Data.Read)
         select $"{row.Name}: {language}").ShouldBeEmpty();

    [Fact]
    public void EveryEventHasALeadAndAHeadlineInEverySpokenLanguage() =>
        (from language in Data.Spoken
         from piece in (string[])["lead", "headline"]
         let own = Data.Knowledge.Summaries[language].All.Where(wording => wording.Piece == piece).Select(wording => wording.Kind).ToHashSet()
         from kind in EventKindNames.All.Append(SummaryTemplates.Any)
         where !own.Contains(kind)
         select $"{language} {piece} {kind}").ShouldBeEmpty();

    [Fact]
    public void EverySpokenLanguageTellsThePiecesThatEnglishTells() =>
        (from language in Data.Spoken
         from wording in Data.Knowledge.Summaries["en"].All.Except(Data.Knowledge.Summaries[language].All)
             // Not every language counts in millions.
         where wording.Piece != "money"
         select $"{language} {wording.Piece} {wording.Kind}").ShouldBeEmpty();

    [Fact]
    public void EveryLanguageHasItsCulture() =>
        Data.Knowledge.Languages.Values.Where(language => language.Culture.DateTimeFormat.GetMonthName(3) == CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(3) && language.Code != "en")
            .Select(language => language.Code).ShouldBeEmpty();

    /// <summary>The attribute form stands before a noun and is left out where the language would not say it so.</summary>
    private static readonly string[] OptionalForms = ["attr"];

    private static IEnumerable<string> FormsMissing(DataNode told, params string[] slots) =>
        from language in Data.Spoken
        from form in Data.FormsAsked(language, slots).Append("nom")
        where told.Find(language)?.Find(form) is null
        select $"told {language} {form}";
}
