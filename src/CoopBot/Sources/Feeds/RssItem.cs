using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>Reads an <c>item</c> of RSS, of any version, with what the modules add.</summary>
internal static class RssItem
{
    // Whole texts for Yandex, Rambler and their like, which many publishers give beside a short description.
    private static readonly string[] WholeTexts = ["full-text", "fulltext", "full_text"];

    internal static FeedItem Read(FeedNode item, Uri around, DateReading dates)
    {
        var from = item.From(around);
        var guid = item.Own("guid");
        return new FeedItem(
            guid?.Words() ?? item.Attribute("rdf:about") ?? item.Attribute("about") ?? item.Of(Modules.Atom, "id")?.Words(),
            Link(item, guid, from),
            PlainTitle.OfHtml((item.Own("title") ?? item.Of(Modules.Dublin, "title") ?? Modules.InMedia(item, "title"))?.Html()))
        {
            Summary = FeedText.Html(item.Own("description")?.Html()) ?? FeedText.Html(Second(item)?.Html()),
            Content = FeedText.Html(Whole(item)?.Html()),
            Author = People.Of(item.All(Modules.Dublin, "creator").Select(one => one.Value()))
                ?? People.Of(item.All("author").Select(one => one.Value()))
                ?? People.OfAtom(item, Modules.Atom)
                ?? People.Of(item.All(Modules.ITunes, "author").Select(one => one.Value())),
            Published = dates.First(item.Own("pubDate"), item.Of(Modules.Dublin, "date"), item.Of(Modules.DublinTerms, "issued"), item.Of(Modules.DublinTerms, "created"),
                item.Of(Modules.Atom, "published"), item.Own("date")),
            Updated = dates.First(item.Of(Modules.Atom, "updated"), item.Of(Modules.DublinTerms, "modified")),
            Categories = Categories.Of(item),
            Enclosures = Enclosures.Of(item, from),
            Language = LanguageCode.Of(item.Of(Modules.Dublin, "language")?.Words() ?? item.Attribute("xml:lang")),
        };
    }

    private static FeedNode? Whole(FeedNode item) =>
        item.Of(Modules.Content, "encoded") ?? item.Children.FirstOrDefault(child => WholeTexts.Any(child.Is))
            ?? item.Children.FirstOrDefault(child => child.Is("body") || (child.Is("content") && child.Space is not Modules.Media));

    private static FeedNode? Second(FeedNode item) =>
        item.Of(Modules.Dublin, "description") ?? item.Of(Modules.Atom, "summary") ?? item.Of(Modules.ITunes, "summary") ?? item.Of(Modules.ITunes, "subtitle")
            ?? Modules.InMedia(item, "description");

    private static Uri? Link(FeedNode item, FeedNode? guid, Uri from)
    {
        var link = WebAddress.Resolve(from, item.Of(Modules.FeedBurner, "origLink")?.Words())
            ?? item.All("link").Select(one => WebAddress.Resolve(one.From(from), one.Words() ?? one.Attribute("href"))).FirstOrDefault(one => one is not null)
            ?? AtomEntry.Link(item, Modules.Atom, "alternate", from);
        if (link is null && !"false".Equals(guid?.Attribute("isPermaLink"), StringComparison.OrdinalIgnoreCase))
            link = WebAddress.Parse(guid?.Words());
        return link is null ? null : TrackingParameters.Off(link);
    }
}
