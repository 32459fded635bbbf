using System.Net;
using System.Xml.Linq;
using CoopBot.Model;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Feeds;

/// <summary>Reads an <c>entry</c> of Atom; and Atom's elements where RSS borrows them.</summary>
internal static class AtomEntry
{
    internal static FeedItem Read(XElement entry, Uri around)
    {
        var from = entry.Base(around);
        var (text, kind) = Text(entry.Own("content"));
        if (text.Length == 0)
            (text, kind) = Text(entry.Own("summary"));
        var link = WebAddress.Resolve(from, entry.Of(FeedNamespaces.FeedBurner, "origLink").Words()) ?? Link(entry, from);
        return new FeedItem(
            entry.Own("id").Words(),
            link is null ? null : TrackingParameters.Off(link),
            Title(entry.Own("title")),
            text,
            kind,
            Date(entry),
            LanguageCode.Of(entry.Attribute(XNamespace.Xml + "lang").Words()));
    }

    /// <summary>Published, or else updated; <c>issued</c> and <c>modified</c> are what the first Atom called them.</summary>
    internal static DateTimeOffset? Date(XElement entry) =>
        new[] { "published", "issued", "updated", "modified" }
            .Select(name => FeedDate.Parse(Atom(entry, name).FirstOrDefault().Words()))
            .FirstOrDefault(date => date is not null);

    /// <summary>The link to the article itself, a page rather than anything else.</summary>
    internal static Uri? Link(XElement entry, Uri from) => Atom(entry, "link")
        .Where(link => link.Attribute("rel").Words() is null or "alternate")
        .OrderBy(link => link.Attribute("type").Words() is null or "text/html" or "application/xhtml+xml" ? 0 : 1)
        .Select(link => WebAddress.Resolve(link.Base(from), link.Attribute("href").Words()))
        .FirstOrDefault(link => link is not null);

    private static string? Title(XElement? title) =>
        title is null ? null : Type(title) == "text" ? PlainTitle.OfText(title.Value) : PlainTitle.OfHtml(title.Html());

    private static (string Text, TextKind Kind) Text(XElement? content)
    {
        if (content is null || content.Attribute("src") is not null)
            return ("", TextKind.Html);
        return Type(content) switch
        {
            "html" or "xhtml" or "text/html" or "application/xhtml+xml" => (content.Html(), TextKind.Html),
            "text" or "text/plain" when content.HasElements => (content.Html(), TextKind.Html),
            "text" or "text/plain" => (WebUtility.HtmlDecode(content.Value).Trim(), TextKind.Plain),
            _ => ("", TextKind.Html),
        };
    }

    private static string Type(XElement text) => text.Attribute("type").Words()?.ToLowerInvariant() ?? "text";

    private static IEnumerable<XElement> Atom(XElement entry, string name) => entry.Elements().Where(child =>
        child.Name.LocalName == name
        && (FeedElements.Is(child.Name.Namespace, FeedNamespaces.Atom) || (entry.Name.LocalName == "entry" && child.Name.Namespace == entry.Name.Namespace)));
}
