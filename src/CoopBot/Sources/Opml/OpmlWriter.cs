using System.Text;
using System.Xml;
using System.Xml.Linq;
using CoopBot.Model;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Folders;

namespace CoopBot.Sources.Opml;

/// <summary>Writes sources as OPML 2.0: feeds as every reader knows them, the rest as links with attributes of our own.</summary>
internal static class OpmlWriter
{
    internal static string Write(IEnumerable<SourceRow> sources, DateTimeOffset now)
    {
        var body = new XElement("body");
        var folders = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var source in sources) Folder(source.Group, body, folders).Add(Entry(source));
        var document = new XDocument(new XElement("opml",
            new XAttribute("version", "2.0"),
            new XAttribute(XNamespace.Xmlns + "coopbot", OpmlNames.Own.NamespaceName),
            new XElement("head", new XElement("title", "Sources of CoopBot"), new XElement("dateCreated", now.ToUniversalTime().ToString("R"))),
            body));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
            document.Save(writer);
        // The writer to a text would declare UTF-16, and a file of ours is UTF-8.
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static XElement Folder(string? group, XElement body, Dictionary<string, XElement> folders)
    {
        if (string.IsNullOrEmpty(group)) return body;
        if (folders.TryGetValue(group, out var there)) return there;
        var cut = group.LastIndexOf('/');
        var folder = new XElement("outline", new XAttribute("text", Clean(group[(cut + 1)..])));
        Folder(cut < 0 ? null : group[..cut], body, folders).Add(folder);
        return folders[group] = folder;
    }

    private static XElement Entry(SourceRow source)
    {
        var name = Clean(source.Title ?? source.Address);
        var isFeed = source.Kind == FeedReader.KindName;
        var options = source.Options;
        return new XElement("outline",
            Attribute("type", isFeed ? "rss" : source.Kind == FolderReader.KindName ? null : "link"),
            Attribute("text", name),
            Attribute("title", source.Title is null ? null : name),
            Attribute(isFeed ? "xmlUrl" : source.Kind == FolderReader.KindName ? OpmlNames.Own + OpmlNames.Address : "url", source.Address),
            Attribute("language", source.Language),
            Attribute(OpmlNames.Own + OpmlNames.Kind, isFeed ? null : source.Kind),
            Attribute(OpmlNames.Own + OpmlNames.Standing, source.Standing is SourceStanding.Off or SourceStanding.Ended ? source.Standing.ToString().ToLowerInvariant() : null),
            Attribute(OpmlNames.Own + OpmlNames.FullText, options.FullText == FullText.WhenShort ? null : options.FullText.ToString().ToLowerInvariant()),
            Attribute(OpmlNames.Own + OpmlNames.Items, options.Items),
            Attribute(OpmlNames.Own + OpmlNames.Title, options.Title),
            Attribute(OpmlNames.Own + OpmlNames.Link, options.Link),
            Attribute(OpmlNames.Own + OpmlNames.Date, options.Date),
            Attribute(OpmlNames.Own + OpmlNames.Next, options.Next));
    }

    private static XAttribute? Attribute(XName name, string? value) => value is null ? null : new(name, Clean(value));

    /// <summary>Without what XML cannot hold.</summary>
    private static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));
}
