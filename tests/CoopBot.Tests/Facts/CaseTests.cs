using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Tests.Facts;

/// <summary>Rules of the language as data: one value in many wordings, and what must not match. A new case is a line in its file.</summary>
public sealed class CaseTests
{
    /// <summary>The day from which "yesterday" and "in March" are told in the cases.</summary>
    private static readonly DateTimeOffset Published = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, string, string> Money => CaseFile.Read("money");

    [Theory]
    [MemberData(nameof(Money))]
    public void SumsAreRead(string value, string language, string wording) => Hold<MoneyFact>(value, language, wording, sum => sum.Value);

    public static TheoryData<string, string, string> Quantities => CaseFile.Read("quantities");

    [Theory]
    [MemberData(nameof(Quantities))]
    public void QuantitiesAreRead(string value, string language, string wording) => Hold<QuantityFact>(value, language, wording, found => found.Value);

    public static TheoryData<string, string, string> Dates => CaseFile.Read("dates");

    [Theory]
    [MemberData(nameof(Dates))]
    public void DatesAreRead(string value, string language, string wording) => Hold<DateFact>(value, language, wording, date => date.Iso);

    public static TheoryData<string, string, string> Agreements => CaseFile.Read("agreements");

    [Theory]
    [MemberData(nameof(Agreements))]
    public void PapersAreRead(string value, string language, string wording) =>
        Hold<AgreementFact>(value, language, wording, paper => $"{paper.Paper} {paper.Status.ToString().ToLowerInvariant()}{(paper.Year is { } year ? $" {year}" : "")}{(paper.Title is { } title ? $": {title}" : "")}");

    public static TheoryData<string, string, string> Topics => CaseFile.Read("topics");

    [Theory]
    [MemberData(nameof(Topics))]
    public void TopicsAreGiven(string value, string language, string wording) =>
        CaseFile.Hold(value, Find(wording, language).Labels.Topics.Select(topic => topic.Id));

    public static TheoryData<string, string, string> Events => CaseFile.Read("events");

    [Theory]
    [MemberData(nameof(Events))]
    public void EventsAreFound(string value, string language, string wording) => Hold<EventFact>(value, language, wording, Standings);

    public static TheoryData<string, string, string> Standing => CaseFile.Read("standing");

    [Theory]
    [MemberData(nameof(Standing))]
    public void EventsStandAsTheirVerbsTell(string value, string language, string wording) =>
        CaseFile.Hold(value, Find(wording, language).Of<EventFact>().Where(found => found.Event.Name == value.Split('-')[0]).Select(Standings));

    public static TheoryData<string, string, string> Scenes => CaseFile.Read("scenes");

    [Theory]
    [MemberData(nameof(Scenes))]
    public void EventsAreWhereTheTextPutsThem(string value, string language, string wording) => Hold<EventFact>(
        value, language, wording, found => string.Join(' ', new[] { found.Event.Name + (found.Status == EventStatus.Planned ? "-planned" : ""), found.Place, found.Date }.OfType<string>()));

    public static TheoryData<string, string, string> Bearings => CaseFile.Read("bearings");

    [Theory]
    [MemberData(nameof(Bearings))]
    public void CountriesStandInAnEventAsItsSentenceSays(string value, string language, string wording) =>
        CaseFile.Hold(value, Find(wording, language).Of<EventFact>().Take(1).SelectMany(found => found.Bearings).Select(side => $"{side.Country} {side.Bearing.ToString().ToLowerInvariant()}"));

    public static TheoryData<string, string, string> Newsroom => CaseFile.Read("newsroom");

    [Theory]
    [MemberData(nameof(Newsroom))]
    public void ShortItemsAreReadHoweverTheyAreWorded(string value, string language, string wording)
    {
        var findings = Find(wording, language);
        var events = findings.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier).Select(found => found.Event.Name).Distinct().Order(StringComparer.Ordinal);
        CaseFile.Hold(value, [findings.Labels.IsCooperation ? string.Join(' ', events.Prepend("yes")) : "no"]);
    }

    public static TheoryData<string, string, string> Supplies => CaseFile.Read("supplies");

    [Theory]
    [MemberData(nameof(Supplies))]
    public void SuppliesAreFound(string value, string language, string wording) => Hold<SupplyFact>(value, language, wording, supply => supply.Value);

    public static TheoryData<string, string, string> Cooperation => CaseFile.Read("cooperation");

    [Theory]
    [MemberData(nameof(Cooperation))]
    public void CooperationIsTold(string value, string language, string wording) =>
        CaseFile.Hold(value, [Find(wording, language).Labels.IsCooperation ? "yes" : "no"]);

    private static Findings Find(string wording, string language) => Readers.Find(wording, language, Published);

    public static TheoryData<string, string, string> Organisations => CaseFile.Read("organisations");

    [Theory]
    [MemberData(nameof(Organisations))]
    public void OrganisationsAreFound(string value, string language, string wording) => Hold<OrganisationFact>(value, language, wording, found => found.Value);

    public static TheoryData<string, string, string> Places => CaseFile.Read("places");

    [Theory]
    [MemberData(nameof(Places))]
    public void PlacesAreFound(string value, string language, string wording) => Hold<PlaceFact>(value, language, wording, found => found.Value);

    public static TheoryData<string, string, string> Countries => CaseFile.Read("countries");

    [Theory]
    [MemberData(nameof(Countries))]
    public void CountriesAreFound(string value, string language, string wording) => Hold<CountryFact>(value, language, wording, found => found.Code);

    public static TheoryData<string, string, string> Sides => CaseFile.Read("sides");

    [Theory]
    [MemberData(nameof(Sides))]
    public void SidesAreToldFromCountriesInPassing(string value, string language, string wording) =>
        CaseFile.Hold(value, Find(wording, language).Of<CountryFact>().Where(country => country.IsParty).Select(country => country.Code));

    public static TheoryData<string, string, string> Persons => CaseFile.Read("persons");

    [Theory]
    [MemberData(nameof(Persons))]
    public void PersonsAreNamed(string value, string language, string wording) => Hold<PersonFact>(value, language, wording, person => person.Name);

    public static TheoryData<string, string, string> Offices => CaseFile.Read("offices");

    [Theory]
    [MemberData(nameof(Offices))]
    public void OfficesAreReadWithWhomTheyServe(string value, string language, string wording) =>
        CaseFile.Hold(value, Readers.Find(wording, language, Published).Of<PersonFact>().SelectMany(person => person.Offices).Select(office => $"{office.Rank} {office.Country}".TrimEnd()));

    public static TheoryData<string, string, string> Quotes => CaseFile.Read("quotes");

    [Theory]
    [MemberData(nameof(Quotes))]
    public void QuotationsAreReadWithTheirSpeaker(string value, string language, string wording) => Hold<QuoteFact>(value, language, wording, quote => quote.Value);

    public static TheoryData<string, string, string> Names => CaseFile.Read("names");

    [Theory]
    [MemberData(nameof(Names))]
    public void NamesAreToldAsTheReaderWritesThem(string value, string language, string spelt)
    {
        var parts = value.Split(' ');
        new NameSpeller(Readers.Knowledge.Names).Spell(string.Join(' ', parts[..^2]), parts[^1], parts[^2], language).ShouldBe(spelt);
    }

    private static string Standings(EventFact found) => found.Event.Name + (found.Status == EventStatus.Happened ? "" : "-" + found.Status.ToString().ToLowerInvariant());

    private static void Hold<T>(string value, string language, string wording, Func<T, string> told)
        where T : Fact =>
        CaseFile.Hold(value, Readers.Find(wording, language, Published).Of<T>().Select(told));
}
