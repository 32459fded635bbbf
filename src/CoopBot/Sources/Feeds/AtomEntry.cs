using System.Net;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>Reads an <c>entry</c> of Atom, 0.3 or 1.0.</summary>
internal static class AtomEntry
{
    internal static FeedItem Read(FeedNode entry, Uri around, DateReading dates)
    {
        var from = entry.From(around);
        var content = Text(entry.Own("content"));
        var link = WebAddress.Resolve(from, entry.Of(Modules.FeedBurner, "origLink")?.Words()) ?? Link(entry, entry.Space, "alternate", from);
        var id = entry.Own("id")?.Words();
        return new FeedItem(id, TrackingParameters.OffIfAny(link ?? (Link(entry, entry.Space, null, from) is null ? WebAddress.Parse(id) : null)), Title(entry.Own("title")))
        {
            Summary = Text(entry.Own("summary")) ?? FeedText.Html(Modules.InMedia(entry, "description")?.Html()),
            Content = content,
            Author = People.OfAtom(entry, entry.Space)
                ?? People.OfAtom(entry.Own("source"), entry.Space)
                ?? People.Of(entry.All(Modules.Dublin, "creator").Select(one => one.Value())),
            // The first Atom called them issued, created and modified.
            Published = dates.First(entry.Own("published"), entry.Own("issued"), entry.Own("created"), entry.Of(Modules.Dublin, "date")),
            Updated = dates.First(entry.Own("updated"), entry.Own("modified")),
            Categories = Categories.Of(entry),
            Enclosures = Enclosures.Of(entry, from),
            Language = LanguageCode.Of(entry.Attribute("xml:lang")),
        };
    }

    /// <summary>The link of a relation, a page rather than anything else; of none given, any.</summary>
    internal static Uri? Link(FeedNode around, string module, string? relation, Uri from) => around.All(module, "link")
        .Where(link => relation is null || (link.Attribute("rel") ?? "alternate").Equals(relation, StringComparison.OrdinalIgnoreCase))
        .OrderBy(link => link.Attribute("type") is null or "text/html" or "application/xhtml+xml" ? 0 : 1)
        .Select(link => WebAddress.Resolve(link.From(from), link.Attribute("href") ?? link.Words()))
        .FirstOrDefault(link => link is not null);

    internal static string? Title(FeedNode? title) =>
        title is null ? null
        : Type(title) is "text" or "text/plain" && title.Attribute("mode") != "escaped" && !title.HasElements ? PlainTitle.OfText(title.Value())
        : PlainTitle.OfHtml(title.Html());

    private static FeedText? Text(FeedNode? content)
    {
        if (content is null || content.Attribute("src") is not null)
            return null;
        return Type(content) switch
        {
            "html" or "xhtml" or "text/html" or "application/xhtml+xml" => FeedText.Html(content.Html()),
            "text" or "text/plain" when content.HasElements => FeedText.Html(content.Html()),
            // Many say nothing of the type and send escaped HTML.
            "text" or "text/plain" when content.Value() is var text => LooksLikeHtml(text) ? FeedText.Html(text.Trim()) : FeedText.Plain(WebUtility.HtmlDecode(text)),
            _ => null,
        };
    }

    private static bool LooksLikeHtml(string text) => text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase)
        || text.Contains("</a>", StringComparison.OrdinalIgnoreCase) || text.Contains("</div>", StringComparison.OrdinalIgnoreCase);

    private static string Type(FeedNode text) => text.Attribute("type")?.ToLowerInvariant() ?? "text";
}
