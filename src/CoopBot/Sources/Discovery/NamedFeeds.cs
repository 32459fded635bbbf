using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Discovery;

/// <summary>The feeds that a web page names in its head.</summary>
internal static class NamedFeeds
{
    private const int Most = 5;

    internal static ImmutableArray<Uri> Of(string html, Uri address)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var from = WebAddress.Resolve(address, document.QuerySelector("base[href]")?.GetAttribute("href")) ?? address;
        return
        [
            .. document.QuerySelectorAll("link[rel~=alternate][href]")
                .Where(link => IsFeed(link.GetAttribute("type")))
                .Select(link => WebAddress.Resolve(from, link.GetAttribute("href")))
                .OfType<Uri>().Distinct().Take(Most),
        ];
    }

    private static bool IsFeed(string? type) => type?.Split(';')[0].Trim().ToLowerInvariant() is "application/rss+xml" or "application/atom+xml" or "application/feed+json";
}
