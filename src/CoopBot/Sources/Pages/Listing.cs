using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;

namespace CoopBot.Sources.Pages;

/// <summary>What a listing page names, in its order.</summary>
/// <param name="Next">The page that goes on with it.</param>
/// <param name="Title">What the page calls itself.</param>
/// <param name="Wrong">Which selector cannot be read, to stand after a colon; null when all can.</param>
internal sealed record Listing(ImmutableArray<ListingEntry> Entries, Uri? Next, string? Wrong = null, string? Title = null)
{
    private const int MostEntries = 500;

    internal static Listing Read(string html, Uri address, SourceOptions options)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var from = WebAddress.Resolve(address, document.QuerySelector("base[href]")?.GetAttribute("href")) ?? address;
        var selector = options.Items;
        try
        {
            var entries = document.QuerySelectorAll(options.Items!).Take(MostEntries).Select(item => Entry(item, from, options)).OfType<ListingEntry>()
                .DistinctBy(entry => entry.Link).ToImmutableArray();
            var next = options.Next is null ? null : WebAddress.Resolve(from, document.QuerySelector(options.Next)?.GetAttribute("href"));
            return new(entries, next, Title: document.Title is { Length: > 0 } title ? PlainTitle.OfText(title) : null);
        }
        catch (DomException)
        {
            var wrong = new[] { options.Items, options.Title, options.Link, options.Date, options.Next }.OfType<string>().FirstOrDefault(one => !Selector.CanBeRead(one));
            return new([], null, $"its selector '{wrong ?? selector}' cannot be read");
        }
    }

    private static ListingEntry? Entry(IElement item, Uri from, SourceOptions options)
    {
        var anchor = options.Link is { } link ? item.QuerySelector(link) : item.LocalName == "a" ? item : item.QuerySelector("a[href]");
        if (WebAddress.Resolve(from, anchor?.GetAttribute("href")) is not { } target) return null;
        var title = Words(options.Title is { } heading ? item.QuerySelector(heading) : null) ?? Words(anchor);
        return new(TrackingParameters.Off(target), title, options.Date is { } date ? DateOf(item.QuerySelector(date)) : null);
    }

    private static DateTimeOffset? DateOf(IElement? element) =>
        FeedDate.Parse(element?.GetAttribute("datetime")) ?? FeedDate.Parse(element?.GetAttribute("content")) ?? FeedDate.Parse(Words(element));

    private static string? Words(IElement? element) => element is null ? null : PlainTitle.OfText(element.TextContent);
}
