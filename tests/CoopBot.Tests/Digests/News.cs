using CoopBot.Model;

namespace CoopBot.Tests.Digests;

/// <summary>Articles and stories in few words.</summary>
internal static class News
{
    public static readonly DateTimeOffset Day = new(2026, 3, 12, 0, 0, 0, TimeSpan.Zero);

    public static Story Story(
        long number, string topic = "energy", EventKind? kind = null, EventStatus status = EventStatus.Happened, string[]? sources = null, DateTimeOffset? published = null) =>
        new(number, Day.AddMinutes(number), [.. (sources ?? ["paper"]).Select(source => Article($"{number}-{source}", topic, kind, status, source, published))]);

    /// <summary>A story that nobody has to read in full.</summary>
    public static Candidate Candidate(long number, (string Id, double Score)[]? topics = null, string[]? countries = null, EventKind? kind = null) => new(
        number, Day.AddMinutes(number),
        new Labels(true, "test", [.. (topics ?? [("energy", 5)]).Select(topic => new TopicLabel(topic.Id, topic.Score, []))], [.. countries ?? ["KZ", "JP"]], []),
        "", ["paper"], kind, Day, Updates: null);

    public static Article Article(
        string identity, string topic = "energy", EventKind? kind = null, EventStatus status = EventStatus.Happened,
        string source = "paper", DateTimeOffset? published = null, DateTimeOffset? foundAt = null)
    {
        var title = $"Story {identity}";
        Fact[] facts = kind is { } known ? [new EventFact("test", new Span(0, 0, 5), known, status)] : [];
        return new Article(
            Convert.ToHexStringLower(System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes(source + identity))),
            source,
            identity,
            foundAt ?? Day,
            new Page("en", published, null, [new Sentence(0, 0, title), new Sentence(1, 1, $"{title} is told in this sentence.")]),
            new Findings([.. facts], new Labels(true, "test", [new TopicLabel(topic, 5, [])], ["KZ", "JP"], [])));
    }
}
