using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Model;

namespace CoopBot.Sources.Feeds;

/// <summary>
/// Names the items of a feed: by GUID where it is unique in the document, else by link where that is, else by a hash of title and date.
/// Shared GUIDs hide articles and links to a home page do the same, see https://github.com/miniflux/v2/issues/4197.
/// </summary>
internal static class ItemIdentity
{
    private const int LongestAsItIs = 300;

    /// <summary>Each item with its identity; of items that cannot be told apart, the first.</summary>
    internal static ImmutableArray<(string Identity, FeedItem Item)> Name(IReadOnlyCollection<FeedItem> items)
    {
        // An item that stands there twice shares its GUID with nobody but itself.
        var different = items.DistinctBy(item => (item.Id, Link(item), item.Title, item.Published)).ToList();
        var guids = Once(different.Select(item => item.Id));
        var links = Once(different.Select(Link));
        return
        [
            .. items.Select(item => (Identity: Identity(item, guids, links), Item: item)).DistinctBy(one => one.Identity),
        ];
    }

    /// <summary>Tells of items that share what should be their own.</summary>
    internal static ImmutableArray<string> Problems(IReadOnlyCollection<FeedItem> items)
    {
        var shared = items.Where(item => item.Id is not null).CountBy(item => item.Id!).Where(one => one.Value > 1).ToList();
        return shared.Count == 0 ? []
            : [$"{shared.Sum(one => one.Value)} items share {(shared.Count == 1 ? $"the id '{Short("", shared[0].Key)}'" : $"{shared.Count} ids")}; they are told apart by their links, or by title and date."];
    }

    private static string Identity(FeedItem item, HashSet<string> guids, HashSet<string> links)
    {
        if (item.Id is { } guid && guids.Contains(guid))
            return Short("guid:", guid);
        if (Link(item) is { } link && links.Contains(link))
            return Short("link:", link);
        var date = item.Published?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        return "hash:" + ShortHash.Of(item.Title is null && date is null ? item.Text : $"{item.Title}\n{date}");
    }

    /// <summary>The identity of an article that is known by its link alone.</summary>
    internal static string OfLink(Uri link) => Short("link:", Canonical(link));

    private static string? Link(FeedItem item) => item.Link is { } link ? Canonical(link) : null;

    /// <summary>The link in the form that stays when a site moves to https, drops its www or adds a slash.</summary>
    private static string Canonical(Uri link)
    {
        var host = link.Host.StartsWith("www.", StringComparison.Ordinal) ? link.Host[4..] : link.Host;
        var port = link.IsDefaultPort ? "" : $":{link.Port}";
        return $"{host}{port}{link.AbsolutePath.TrimEnd('/')}{link.Query}";
    }

    private static HashSet<string> Once(IEnumerable<string?> values) =>
        [.. values.OfType<string>().CountBy(value => value).Where(one => one.Value == 1).Select(one => one.Key)];

    private static string Short(string prefix, string name) => prefix + (name.Length <= LongestAsItIs ? name : ShortHash.Of(name));
}
