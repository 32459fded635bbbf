using CoopBot.Chats;
using CoopBot.Model;
using CoopBot.Sources.Feeds;

namespace CoopBot.Cli;

/// <summary>What <c>feed</c> prints.</summary>
internal static class FeedReport
{
    public static string Json(FeedDocument.Feed feed) => PrintedJson.Of(new
    {
        format = feed.Format,
        title = feed.Title,
        link = feed.Link?.AbsoluteUri,
        language = feed.Language,
        items = feed.Items.Select(item => new
        {
            id = item.Id,
            link = item.Link?.AbsoluteUri,
            title = item.Title,
            summary = item.Summary?.Text,
            content = item.Content?.Text,
            author = item.Author,
            published = PrintedJson.Moment(item.Published),
            updated = PrintedJson.Moment(item.Updated),
            categories = item.Categories,
            enclosures = item.Enclosures.Select(file => new { url = file.Address.AbsoluteUri, type = file.Type, length = file.Length }),
        }),
        problems = feed.Problems,
    });

    public static void Write(TextWriter output, string name, FeedDocument.Feed feed, DateTimeOffset now)
    {
        output.WriteLine($"== {CleanText.Of(name)}");
        Line(output, "format", feed.Format);
        Line(output, "title", feed.Title);
        Line(output, "link", feed.Link?.AbsoluteUri);
        Line(output, "language", feed.Language);
        Line(output, "hub", feed.Hub?.AbsoluteUri);
        Line(output, "next page", feed.Next?.AbsoluteUri);
        if (feed.Ttl is { } minutes) Line(output, "changes", minutes == 1 ? "every minute at most" : $"every {minutes} minutes at most");
        Line(output, "items", feed.Items.Length.ToString());
        foreach (var item in feed.Items)
        {
            output.WriteLine();
            output.WriteLine($"{item.When?.ToString("yyyy-MM-dd HH:mm zzz") ?? "(no date)",-23} {CleanText.Of(item.Title ?? "(no title)")}");
            if (item.Link is not null) output.WriteLine($"{"",-23} {item.Link.AbsoluteUri}");
            if (Missing(item, now).ToList() is { Count: > 0 } missing) output.WriteLine($"{"",-23} {string.Join(", ", missing)}");
        }
        if (feed.Problems.Length == 0) return;
        output.WriteLine();
        output.WriteLine("problems");
        foreach (var problem in feed.Problems) output.WriteLine($"  {CleanText.Of(problem)}");
    }

    private static void Line(TextWriter output, string name, string? value)
    {
        if (value is not null) output.WriteLine($"{name,-11} {CleanText.Of(value)}");
    }

    private static IEnumerable<string> Missing(FeedItem item, DateTimeOffset now)
    {
        if (item.When is null) yield return "no date";
        if (item.When > now.AddDays(1)) yield return "dated in the future";
        if (item.Link is null) yield return "no link";
        if (item.Id is null) yield return "no id";
        if (item.Text.Length == 0) yield return "no text";
        else if (item.Content is null) yield return item.Kind == TextKind.Html ? "a summary only" : "a plain summary only";
    }
}
