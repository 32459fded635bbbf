using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace CoopBot.Sources.Feeds;

/// <summary>Reads RSS and Atom, item by item: where the document breaks, the items before the break are kept.</summary>
internal static class FeedParser
{
    // There is no document type left to process; were there one, it would be an attack.
    private static readonly XmlReaderSettings Strict = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
    };

    /// <param name="text">The document as the server sent it, decoded.</param>
    /// <param name="address">Where it was found; relative links are counted from there.</param>
    internal static FeedDocument Parse(string text, Uri address)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new FeedDocument.NotAFeed("the answer is empty");
        if (text.AsSpan().TrimStart() is ['{' or '[', ..])
            return new FeedDocument.NotAFeed("the answer is JSON, not RSS or Atom");

        var names = new NameTable();
        var context = new XmlParserContext(names, new FeedNamespaces(names), null, XmlSpace.Default);
        using var reader = XmlReader.Create(new StringReader(FeedXml.Repair(text)), Strict, context);
        var scan = new FeedScan(address);
        try
        {
            if (reader.MoveToContent() != XmlNodeType.Element)
                return new FeedDocument.NotAFeed("the answer is neither RSS nor Atom");
            if (Wrong(reader.LocalName) is { } wrong)
                return new FeedDocument.NotAFeed(wrong);
            scan.Enter(reader);
            while (!reader.EOF)
                Step(reader, scan);
            return scan.Result(null);
        }
        catch (XmlException broken)
        {
            return scan.HasRoot
                ? scan.Result($"the document is broken at line {broken.LineNumber}, and what follows is not read")
                : new FeedDocument.NotAFeed("the answer is neither RSS nor Atom");
        }
    }

    private static void Step(XmlReader reader, FeedScan scan)
    {
        if (reader.NodeType != XmlNodeType.Element)
            reader.Read();
        else if (reader.LocalName == "channel" && !scan.HasChannel)
            scan.Enter(reader);
        else
            scan.Take(FeedTree.Read(reader));
    }

    private static string? Wrong(string root) => root.ToLowerInvariant() switch
    {
        "rss" or "rdf" or "feed" => null,
        "html" or "head" or "body" or "script" or "br" => "the answer is an HTML page, not a feed",
        "urlset" or "sitemapindex" => "the answer is a sitemap, not a feed",
        "opml" => "the answer is a list of feeds (OPML), not a feed",
        _ => $"the answer is XML of the kind '{(root.Length > 40 ? root[..40] : root)}', neither RSS nor Atom",
    };
}
