using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

/// <summary>/timeline and /who.</summary>
public sealed class TimelineCommandTests
{
    private static readonly Span Place = new(1, 0, 1);

    [Fact]
    public async Task BothMustBeSidesAndEachEventStandsOnce()
    {
        using var room = await Room.OpenAsync();
        await AddAsync(room, "Pact", ["KZ", "JP"], new EventFact("r", Place, EventKind.AgreementSigned, EventStatus.Happened, Date: "2026-03-03"));
        await AddAsync(room, "Pact again", ["JP", "KZ"], new EventFact("r", Place, EventKind.AgreementSigned, EventStatus.Happened, Date: "2026-03-03"));
        await AddAsync(room, "Other", ["KZ", "PL"], new EventFact("r", Place, EventKind.Visit, EventStatus.Happened, Date: "2026-03-04"));
        await AddAsync(room, "Forum", ["KZ", "JP"], new EventFact("r", Place, EventKind.Forum, EventStatus.Planned, Date: "2026-05"), new AgreementFact("r", Place, "memorandum", 2022, EventStatus.Earlier));

        var answer = await room.SayAsync("/timeline kazakhstan japan");
        answer.ShouldContain("Timeline: Japan and Kazakhstan");
        answer.ShouldContain("3 events, the newest first.");
        answer.ShouldContain("🔜 planned for May 2026");
        answer.ShouldContain("3 March 2026");
        answer.ShouldContain("#1 #2");
        answer.ShouldContain("• 2022 · 🇰🇿🇯🇵 A memorandum of cooperation · #4");
        answer.IndexOf("May 2026", StringComparison.Ordinal).ShouldBeLessThan(answer.IndexOf("3 March 2026", StringComparison.Ordinal));
        answer.ShouldContain("→ /story 4]");
    }

    [Fact]
    public async Task APlanThatCameTrueStandsOnce()
    {
        using var room = await Room.OpenAsync();
        await AddAsync(room, "To come", ["KZ", "JP"], new EventFact("r", Place, EventKind.Visit, EventStatus.Planned, Date: "2026-03-10/2026-03-12"));
        await AddAsync(room, "Came", ["KZ", "JP"], new EventFact("r", Place, EventKind.Visit, EventStatus.Happened, Date: "2026-03-11"));

        var answer = await room.SayAsync("/timeline kazakhstan japan");
        answer.ShouldContain("1 event, the newest first.");
        answer.ShouldNotContain("🔜");
    }

    [Fact]
    public async Task ALineIsOfTheEventThatItTells()
    {
        using var room = await Room.OpenAsync();
        await AddAsync(room, "Talks", ["KZ", "JP"], new EventFact("r", Place, EventKind.Talks, EventStatus.Happened), new EventFact("r", Place, EventKind.Forum, EventStatus.Planned, Date: "2027"));

        var answer = await room.SayAsync("/timeline kazakhstan japan");
        answer.ShouldContain("12 March 2026 · 🇰🇿🇯🇵 Representatives of Kazakhstan and Japan meet");
        answer.ShouldNotContain("🔜");
    }

    [Fact]
    public async Task TheListTurnsInPlace()
    {
        using var room = await Room.OpenAsync();
        for (var day = 1; day <= 12; day++) await AddAsync(room, $"Pact {day}", ["KZ", "JP"], new EventFact("r", Place, EventKind.AgreementSigned, EventStatus.Happened, Date: $"2026-02-{day:00}"));

        var first = await room.AnswerAsync("/timeline kazakhstan japan");
        Plain.ButtonsOf(first)[^1].ShouldBe(new Button("older ›", "/timeline kazakhstan japan page 2", InPlace: true, "older ›"));
        var second = await room.SayAsync("/timeline kazakhstan japan page 2");
        second.ShouldContain("• 1 February 2026");
        second.ShouldContain("[‹ newer → /timeline kazakhstan japan]");
    }

    [Fact]
    public async Task WithoutACountryOrWithoutEventsItSaysSo()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/timeline")).ShouldStartWith("Of which countries?");
        (await room.SayAsync("/timeline energy")).ShouldStartWith("Of which countries?");
        (await room.SayAsync("/timeline kazakhstan japan")).ShouldStartWith("I know of nothing yet");
        (await room.SayAsync("/timeline kazakstan")).ShouldContain("Did you mean Kazakhstan?");
    }

    [Theory]
    [InlineData("/who Куандыров")]
    [InlineData("/who Куандырова")]
    [InlineData("/who kuandyrov")]
    [InlineData("/who КУАНДЫРОВ")]
    [InlineData("/who Alibek Kuandyrov")]
    [InlineData("/who Kuandyrow")]
    public async Task APersonIsFoundInAnyScript(string line)
    {
        using var room = await Room.OpenAsync();
        await AddAsync(room, "Talks", ["KZ", "JP"], Person("Алибек Куандыров", "deputy-minister", "foreign-affairs", "KZ"));

        var answer = await room.SayAsync(line);
        answer.ShouldContain("🇰🇿 Alibek Kuandyrov");
        answer.ShouldContain("deputy foreign minister of Kazakhstan – told on 12 March 2026");
        answer.ShouldContain("Also written: Алибек Куандыров");
        answer.ShouldContain("→ /story 1]");
    }

    [Fact]
    public async Task OfSeveralOneIsChosen()
    {
        using var room = await Room.OpenAsync();
        await AddAsync(room, "Talks", ["UA", "PL"], Person("Юлія Шевченко", "deputy-minister", null, "UA"));
        await AddAsync(room, "Talks too", ["UA", "PL"], Person("Олег Шевченко", "minister", "energy", "UA"));

        var answer = await room.SayAsync("/who Шевченко");
        answer.ShouldStartWith("Several are called so. Whom do you mean?");
        answer.ShouldContain("→ /who Oleh Shevchenko]");
        (await room.SayAsync("/who Oleh Shevchenko")).ShouldStartWith("🇺🇦 Oleh Shevchenko");
    }

    [Fact]
    public async Task FiguresAndOrganisationsAreKnownWithoutNews()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/who トカエフ")).ShouldStartWith("🇰🇿 Kassym-Jomart Tokayev");
        (await room.SayAsync("/who Токаевым")).ShouldStartWith("🇰🇿 Kassym-Jomart Tokayev");
        (await room.SayAsync("/who АБР")).ShouldContain("Asian Development Bank");
    }

    [Fact]
    public async Task WhoeverIsUnknownIsSearched()
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/who Zyzzyvaskij");
        answer.ShouldStartWith("I know nobody and nothing called “Zyzzyvaskij”.");
        answer.ShouldContain("→ /search Zyzzyvaskij]");
        (await room.SayAsync("/who")).ShouldStartWith("Of whom?");
    }

    private static PersonFact Person(string name, string rank, string? portfolio, string country) =>
        new("r", Place, name, name, country, [new Office(rank, portfolio, country, null, rank, Place)]);

    private static async Task AddAsync(Room room, string title, string[] parties, params Fact[] facts)
    {
        var id = Guid.NewGuid().ToString("n");
        Fact[] sides = [.. parties.Select(code => new CountryFact("r", Place, code, true))];
        var page = new Page("ru", room.Clock.GetUtcNow(), null, [new Sentence(0, 0, title), new Sentence(1, 1, title + ".")]);
        var article = new Article(id, "paper", id, room.Clock.GetUtcNow(), page, new Findings([.. sides, .. facts], new Labels(true, "event", [], [.. parties], [])));
        await room.Get<ArticleTable>().AddAsync(article, null, default);
    }
}
