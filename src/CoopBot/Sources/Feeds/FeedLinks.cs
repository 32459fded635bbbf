using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>Finds the feeds of a web page; asks nobody.</summary>
internal static partial class FeedLinks
{
    private const int Most = 40;
    private const int LongestPage = 4_000_000;

    private static readonly string[] Types =
        ["application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/x-rss+xml", "text/rss+xml", "text/xml", "application/xml", "application/json"];

    /// <summary>Types that others than feeds have too: the address has to speak for a feed.</summary>
    private static readonly string[] Loose = ["text/xml", "application/xml", "application/json"];

    private static readonly string[] Usual =
        ["/feed", "/feed/", "/rss", "/rss/", "/rss.xml", "/atom.xml", "/index.xml", "/feed.xml", "/feeds/posts/default", "/?feed=rss2", "/index.rdf", "/feed.json", "/rss/all.xml", "/rss/news.xml", "/news/rss", "/export/rss.xml"];

    /// <summary>The candidates in the order of their likelihood, each address once.</summary>
    /// <param name="address">Where the page was found.</param>
    internal static ImmutableArray<FeedLink> Of(string html, Uri address)
    {
        var found = new List<(int Rank, FeedLink Link)>();
        var scan = new XmlScan(html.Length > LongestPage ? html[..LongestPage] : html, new FeedProblems(""));
        var around = address;
        for (var piece = scan.Next(); piece != Piece.Eof && found.Count < Most * 5; piece = scan.Next())
        {
            if (piece != Piece.Start)
                continue;
            switch (scan.Name.ToLowerInvariant())
            {
                case "script" or "style":
                    scan.SkipRaw(scan.Name);
                    break;
                case "base" when WebAddress.Resolve(address, Value(scan, "href")) is { } moved:
                    around = moved;
                    break;
                case "link" or "a" or "area":
                    if (Candidate(scan, around) is { } candidate)
                        found.Add(candidate);
                    break;
            }
        }
        return
        [
            .. found.OrderBy(one => one.Rank).Select(one => one.Link).Concat(Guesses(address)).DistinctBy(link => link.Address.AbsoluteUri).Take(Most),
        ];
    }

    private static (int, FeedLink)? Candidate(XmlScan tag, Uri around)
    {
        var href = Value(tag, "href");
        // The way some browsers had: feed://example.org/rss, feed:https://example.org/rss.
        if (href?.StartsWith("feed:", StringComparison.OrdinalIgnoreCase) == true)
            href = href[5..].StartsWith("//", StringComparison.Ordinal) ? "https:" + href[5..] : href[5..];
        if (WebAddress.Resolve(around, href) is not { } target)
            return null;
        var title = PlainTitle.OfText(Value(tag, "title") ?? "");
        var type = Value(tag, "type")?.Split(';')[0].Trim().ToLowerInvariant();
        var relations = (Value(tag, "rel") ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var isLike = Like().IsMatch(target.PathAndQuery) || target.Host.StartsWith("feeds.", StringComparison.Ordinal) || target.Host.StartsWith("rss.", StringComparison.Ordinal);
        if (relations.Contains("feed") || (relations.Contains("alternate") && Types.Contains(type) && (isLike || !Loose.Contains(type))))
            // A feed of comments holds no news.
            return (Comments().IsMatch($"{target.AbsolutePath} {title}") ? 3 : 0, new FeedLink(target, title, FeedLinkKind.Declared));
        if (type is not null && Types.Contains(type) && !Loose.Contains(type))
            return (1, new FeedLink(target, title, FeedLinkKind.Linked));
        return isLike && tag.Name is "a" or "A" or "area" && !Comments().IsMatch(target.AbsolutePath) ? (2, new FeedLink(target, title, FeedLinkKind.Linked)) : null;
    }

    /// <summary>Beside the page itself, as of a section or a blog, and at the top of the site.</summary>
    private static IEnumerable<FeedLink> Guesses(Uri address)
    {
        if (!WebAddress.IsWeb(address))
            return [];
        var folder = address.AbsolutePath.TrimEnd('/');
        var beside = folder.Length > 0 && !folder[(folder.LastIndexOf('/') + 1)..].Contains('.') ? Usual[..7].Select(path => folder + path) : [];
        return Usual.Concat(beside)
            .Select(path => new FeedLink(new Uri(new Uri(address.GetLeftPart(UriPartial.Authority)), path), null, FeedLinkKind.Guessed));
    }

    private static string? Value(XmlScan tag, string name) => tag.Attributes.GetValueOrDefault(name)?.Trim() is { Length: > 0 } value ? value : null;

    [GeneratedRegex(@"(?:^|[/._?&=-])(?:rss|atom|feeds?|rdf)[0-9]*(?:$|[/._?&=])|(?:rss|atom|feed)[^/]*\.(?:xml|php)$|\.(?:rss|atom|rdf)$|/(?:export|xml)/[^/]*\.xml$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Like();

    [GeneratedRegex(@"comment|коммент|komentar|комент", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Comments();
}
