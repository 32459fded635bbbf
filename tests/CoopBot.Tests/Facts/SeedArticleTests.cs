using CoopBot.Model;

namespace CoopBot.Tests.Facts;

/// <summary>What the two articles the project grew from must give, whatever else changes.</summary>
public sealed class SeedArticleTests
{
    private static readonly (Page Page, Findings Findings) Polish = Readers.Seed("000");
    private static readonly (Page Page, Findings Findings) Russian = Readers.Seed("004");

    [Fact]
    public void ThePolishReportIsOfKazakhJapaneseTalksInAstana()
    {
        var (page, findings) = Polish;
        page.Language.ShouldBe("pl");
        findings.Labels.IsCooperation.ShouldBeTrue();
        Parties(findings).ShouldBe(["KZ", "JP"], ignoreOrder: true);
        var happened = findings.Of<EventFact>().ShouldHaveSingleItem();
        happened.Event.ShouldBe(EventKind.Talks);
        happened.Status.ShouldBe(EventStatus.Happened);
        happened.Place.ShouldBe("astana");
    }

    [Fact]
    public void ItsTopicsAreThoseOfTheTalksAndNotOfTheCompanysHistory() =>
        Topics(Polish.Findings).ShouldBe(["energy", "hydrogen", "industry", "infrastructure", "ecology"], ignoreOrder: true);

    [Fact]
    public void ItsOrganisationsAndPersonsAreFoundWithTheirOffices()
    {
        var findings = Polish.Findings;
        findings.Of<OrganisationFact>().Select(found => found.Name).ShouldBe(["Mitsubishi Corporation", "Kazakh Invest"], ignoreOrder: true);
        findings.Of<PersonFact>().Select(person => person.Name).ShouldBe(["Alibek Kuantyrow", "Madiyar Sułtanbek", "Juro Baba"]);

        var deputy = Person(findings, "Alibek Kuantyrow").Offices.ShouldHaveSingleItem();
        (deputy.Portfolio, deputy.Country).ShouldBe(("foreign-affairs", "KZ"));
        var board = Person(findings, "Madiyar Sułtanbek").Offices.ShouldHaveSingleItem();
        (board.Rank, board.Organisation).ShouldBe(("deputy-chairman-of-the-board", "kazakh-invest"));
        Person(findings, "Juro Baba").Offices.Select(office => office.Rank).ShouldBe(["senior-vice-president", "general-manager", "head-of-delegation"]);
        Person(findings, "Juro Baba").Offices.ShouldAllBe(office => office.Organisation == "mitsubishi-corporation");
        Person(findings, "Juro Baba").Origin.ShouldBe("JP");
    }

    [Fact]
    public void ItsBackgroundIsFound() =>
        Polish.Findings.Of<BackgroundFact>().Select(fact => fact.Value).ShouldBe(
        [
            "mitsubishi-corporation: founded 1950",
            "mitsubishi-corporation: subsidiaries over 1300",
            "mitsubishi-corporation: countries 80",
            "mitsubishi-corporation: active-since 1993 KZ",
        ]);

    [Fact]
    public void TheRussianReportIsOfAnUzbekJapaneseForum()
    {
        var (page, findings) = Russian;
        page.Language.ShouldBe("ru");
        page.Title.ShouldStartWith("Уделено внимание");
        page.Published.ShouldBe(new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero));
        page.Sentences.ShouldAllBe(sentence => !sentence.Text.Contains("2026-03-12"));
        findings.Labels.IsCooperation.ShouldBeTrue();
        Parties(findings).ShouldBe(["UZ", "JP"], ignoreOrder: true);
        findings.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier).ShouldHaveSingleItem().Event.ShouldBe(EventKind.Forum);
    }

    [Fact]
    public void ItsTopicsAreEcologyWaterWasteAndInvestment() =>
        Topics(Russian.Findings).ShouldBe(["ecology", "water", "waste", "finance"], ignoreOrder: true);

    [Fact]
    public void ItsMemorandumAndSummitLieBeforeIt()
    {
        var memorandum = Russian.Findings.Of<AgreementFact>().ShouldHaveSingleItem();
        (memorandum.Paper, memorandum.Year, memorandum.Status).ShouldBe(("memorandum", 2022, EventStatus.Earlier));
        var summit = Russian.Findings.Of<EventFact>().Where(found => found.Status == EventStatus.Earlier).ShouldHaveSingleItem();
        (summit.Title, summit.Place, summit.Date).ShouldBe(("Центральная Азия + Япония", "tokyo", "2025"));
    }

    [Fact]
    public void ItsSpeakersAreQuotedAndItsMeetingsClosedTheDay()
    {
        var findings = Russian.Findings;
        findings.Of<QuoteFact>().Where(quote => quote.IsVerbatim).Select(quote => quote.Speaker).ShouldBe(["Ж. Казбеков", "Дои Кэнтаро"]);
        var doi = Person(findings, "Дои Кэнтаро");
        doi.Origin.ShouldBe("JP");
        var office = doi.Offices.ShouldHaveSingleItem();
        (office.Rank, office.Portfolio, office.Country).ShouldBe(("deputy-minister", "environment", "JP"));
        Person(findings, "Ж. Казбеков").Origin.ShouldBe("UZ");
        findings.Of<DetailFact>().Select(detail => detail.Id).ShouldContain("bilateral-meetings-closing");
    }

    [Fact]
    public void EveryFactStandsOnWordsOfItsSentence()
    {
        foreach (var (page, findings) in new[] { Polish, Russian })
        {
            foreach (var fact in findings.Facts)
            {
                fact.Rule.ShouldNotBeNullOrEmpty();
                page.TextOf(fact.Span).ShouldNotBeNullOrWhiteSpace(fact.ToString());
            }
            findings.Labels.Topics.ShouldAllBe(topic => topic.Words.Length > 0);
        }
    }

    private static IEnumerable<string> Parties(Findings findings) => findings.Of<CountryFact>().Where(country => country.IsParty).Select(country => country.Code);

    private static IEnumerable<string> Topics(Findings findings) => findings.Labels.Topics.Select(topic => topic.Id);

    private static PersonFact Person(Findings findings, string name) => findings.Of<PersonFact>().Single(person => person.Name == name);
}
