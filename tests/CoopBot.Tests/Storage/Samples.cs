using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

/// <summary>Things to store.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 12, 12, 0, 0, TimeSpan.Zero);

    public static Article Article(
        string identity, string text = "A title|A sentence.", bool isCooperation = true,
        string[]? topics = null, string[]? countries = null, string[]? organisations = null, DateTimeOffset? foundAt = null) =>
        new(Stored.Hash(identity)[..32], "folder:news", identity, foundAt ?? Noon,
            new Page("en", Noon.AddHours(-3).ToOffset(TimeSpan.FromHours(5)), new Uri("https://example.org/a?b=1"),
                [.. text.Split('|').Select((words, number) => new Sentence(number, number, words))]),
            new Findings([], new Labels(isCooperation, "countries-meet",
                [.. (topics ?? []).Select(id => new TopicLabel(id, 1.5, [new Span(0, 0, 1)]))], [.. countries ?? []], [.. organisations ?? []])));

    public static Filter Filter(string[]? topics = null, string[]? countries = null, string[]? organisations = null, string[]? phrases = null, Exclusions? without = null) =>
        new([.. topics ?? []], [.. countries ?? []], [.. organisations ?? []], [.. phrases ?? []], without ?? Exclusions.None);

    public static Chat Chat(string id, string schedule = "daily 09:00", string zone = "Asia/Tashkent") =>
        new(new ChatAddress("web", id), "en", zone, Schedule.Parse(schedule)!, Noon);

    public static Message Message(string text) =>
        Model.Message.Of("en", Part.Of(Paragraph.Of(text)));

    /// <summary>Every kind of fact, with every optional field both set and not.</summary>
    public static ImmutableArray<Fact> EveryFact()
    {
        var span = new Span(1, 2, 3);
        var office = new Office("deputy-minister", null, "JP", "Ministry", "заместитель министра", span);
        return
        [
            new CountryFact("rule", span, "JP", true),
            new OrganisationFact("rule", span, "Mitsubishi \"M\" <&>", "mitsubishi", null),
            new PersonFact("rule", span, "Дои Кэнтаро", "Дои Кэнтаро", "JP", [office]),
            new PlaceFact("rule", span, "Astana", "astana", "KZ", true),
            new DateFact("rule", span, "2026-03"),
            new MoneyFact("rule", span, 1234567890.55m, "USD"),
            new QuantityFact("rule", span, 0.5m, "megawatt"),
            new EventFact("rule", span, EventKind.GrantLoan, EventStatus.Earlier, Title: "C5+1", Date: "2025"),
            new AgreementFact("rule", span, "memorandum", 2022, EventStatus.Happened),
            new QuoteFact("rule", span, "Ж. Казбеков", "слова", true),
            new SubjectFact("rule", span, "waste", SubjectRole.Said, "Ж. Казбеков"),
            new BackgroundFact("rule", span, "Mitsubishi", "founded", 1950, false, null),
        ];
    }
}
