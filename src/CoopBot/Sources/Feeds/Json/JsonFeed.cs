using System.Collections.Immutable;
using System.Text.Json;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Feeds.Json;

/// <summary>Reads a JSON Feed, https://www.jsonfeed.org/version/1.1/; of a broken one the items that are whole.</summary>
internal static class JsonFeed
{
    private static readonly FeedDocument.NotAFeed Other = new("the answer is JSON, but no JSON Feed");

    internal static FeedDocument Parse(string text, Uri address)
    {
        var problems = new FeedProblems(text);
        if (Fields.Parse(text) is { } whole)
        {
            using (whole)
                return whole.RootElement.ValueKind == JsonValueKind.Object && Fields.List(whole.RootElement, "items") is { } items
                    ? Read(whole.RootElement, items, problems, address, null)
                    : Other;
        }
        var pieces = JsonPieces.Cut(text);
        using var head = Fields.Parse(pieces.Head);
        if (head is null || pieces.Items is null)
            return Other;
        var read = new List<JsonDocument>();
        foreach (var (at, piece) in pieces.Items)
        {
            if (Fields.Parse(piece) is { RootElement.ValueKind: JsonValueKind.Object } one)
                read.Add(one);
            else
                problems.At(at, "an item is broken and left out");
        }
        return Read(head.RootElement, read.Select(one => one.RootElement), problems, address, pieces.IsCut ? text.Length : null);
    }

    private static FeedDocument Read(JsonElement root, IEnumerable<JsonElement> elements, FeedProblems problems, Uri address, int? brokenAt)
    {
        var version = Fields.Text(root, "version");
        var dates = new DateReading(problems);
        var home = Fields.Link(root, "home_page_url", address);
        var from = WebAddress.IsWeb(address) ? address : Fields.Link(root, "feed_url", address) ?? home ?? address;
        var author = JsonItem.Authors(root);
        var items = ImmutableArray.CreateBuilder<FeedItem>();
        foreach (var element in elements)
        {
            if (element.ValueKind != JsonValueKind.Object || JsonItem.Read(element, from, dates) is not { } item)
                problems.Tell("An item is no item of a JSON Feed and is left out.");
            else if (item.Title is null && item.Text.Length == 0)
                problems.Tell("An item has neither title nor text and is left out.");
            else if (items.Count == FeedDocument.MostItems)
            {
                problems.Tell($"It has more than {FeedDocument.MostItems} items; the others are not read.");
                break;
            }
            else
                items.Add(item.Author is null ? item with { Author = author } : item);
        }
        if (version is null || !version.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase))
            problems.Tell("It does not say which version of JSON Feed it is.");
        var broken = brokenAt is { } at ? $"the document is broken at line {problems.LineOf(at)}, and what follows is not read" : null;
        if (broken is not null)
            problems.Tell($"T{broken[1..]}.");
        return new FeedDocument.Feed(version?.TrimEnd('/').EndsWith("/1", StringComparison.Ordinal) == true ? "json feed 1.0" : "json feed 1.1", items.ToImmutable(), LanguageCode.Of(Fields.Text(root, "language")))
        {
            Title = PlainTitle.OfText(Fields.Text(root, "title") ?? ""),
            Link = home,
            Hub = Fields.List(root, "hubs")?.Select(hub => Fields.Link(hub, "url", from)).FirstOrDefault(hub => hub is not null),
            Self = Fields.Link(root, "feed_url", from),
            Next = Fields.Link(root, "next_url", from),
            Broken = broken,
            Problems = problems.Sentences(),
        };
    }
}
