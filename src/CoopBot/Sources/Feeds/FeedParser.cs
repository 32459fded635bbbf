using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CoopBot.Sources.Feeds.Json;

namespace CoopBot.Sources.Feeds;

/// <summary>Reads RSS, Atom and JSON Feed, as much of a document as there is.</summary>
internal static partial class FeedParser
{
    /// <summary>So far down a feed may begin, behind the warnings of a careless server.</summary>
    private const int FarthestRoot = 50_000;

    /// <param name="text">The document as the server sent it, decoded.</param>
    /// <param name="address">Where it was found; relative links are counted from there.</param>
    internal static FeedDocument Parse(string text, Uri address)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new FeedDocument.NotAFeed("the answer is empty");
        if (text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{' or '[', ..])
            return JsonFeed.Parse(text, address);

        var problems = new FeedProblems(text);
        var xml = new XmlFeed(text, problems, address);
        if (xml.RootName is { } name && Wrong(name) is { } wrong)
        {
            var window = text[..Math.Min(text.Length, FarthestRoot)];
            if (WebPage().IsMatch(window) || Root().Match(window) is not { Success: true } root)
                return wrong;
            problems.At(0, "something stands before the feed and is passed over");
            xml = new XmlFeed(text, problems, address, root.Index);
        }
        else if (xml.RootName is null)
            return new FeedDocument.NotAFeed("the answer is neither RSS nor Atom");
        return xml.Read();
    }

    private static FeedDocument.NotAFeed? Wrong(string root) => root.ToLowerInvariant() switch
    {
        "rss" or "rdf" or "feed" => null,
        "html" or "head" or "body" or "script" or "br" or "meta" or "title" or "div" or "p" or "link" => new("the answer is an HTML page, not a feed") { IsWebPage = true },
        "urlset" or "sitemapindex" => new("the answer is a sitemap, not a feed"),
        "opml" => new("the answer is a list of feeds (OPML), not a feed"),
        _ => new($"the answer is XML of the kind '{(root.Length > 40 ? root[..40] : root)}', neither RSS nor Atom"),
    };

    [GeneratedRegex(@"<(?:rss|feed|RDF|rdf:RDF|atom:feed)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(@"^\s*(?:<!doctype\s+html|<html[\s>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WebPage();
}
