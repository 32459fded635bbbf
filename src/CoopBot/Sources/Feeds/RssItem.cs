using System.Xml.Linq;
using CoopBot.Model;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Feeds;

/// <summary>Reads an <c>item</c> of RSS, of any version.</summary>
internal static class RssItem
{
    internal static FeedItem Read(XElement item, Uri around)
    {
        var from = item.Base(around);
        var guid = item.Own("guid");
        var about = item.Attributes().FirstOrDefault(one => one.Name.LocalName == "about" && FeedElements.Is(one.Name.Namespace, FeedNamespaces.Rdf));
        return new FeedItem(
            guid.Words() ?? about.Words(),
            Link(item, guid, from),
            PlainTitle.OfHtml(item.Own("title")?.Html() ?? item.Of(FeedNamespaces.Dublin, "title")?.Html()),
            Text(item),
            TextKind.Html,
            FeedDate.Parse(item.Own("pubDate").Words()) ?? FeedDate.Parse(item.Of(FeedNamespaces.Dublin, "date").Words()) ?? AtomEntry.Date(item),
            LanguageCode.Of(item.Of(FeedNamespaces.Dublin, "language").Words()));
    }

    private static string Text(XElement item) =>
        item.Of(FeedNamespaces.Content, "encoded")?.Html() is { Length: > 0 } whole ? whole : item.Own("description")?.Html() ?? "";

    private static Uri? Link(XElement item, XElement? guid, Uri from)
    {
        var link = WebAddress.Resolve(from, item.Of(FeedNamespaces.FeedBurner, "origLink").Words())
            ?? WebAddress.Resolve(from, item.Own("link").Words())
            ?? AtomEntry.Link(item, from);
        if (link is null && guid?.Attribute("isPermaLink") is not { Value: "false" })
            link = WebAddress.Parse(guid.Words());
        return link is null ? null : TrackingParameters.Off(link);
    }
}
