using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;

namespace CoopBot.Sources.Sitemaps;

/// <summary>A sitemap as https://www.sitemaps.org/protocol.html has it, with the elements of news sitemaps.</summary>
/// <param name="Entries">The pages it names, in its order.</param>
/// <param name="Parts">The sitemaps it names, when it is an index.</param>
/// <param name="Broken">Where it could not be read further, to stand after a colon.</param>
/// <param name="Wrong">What it is instead of a sitemap, to stand after a colon.</param>
internal sealed record Sitemap(ImmutableArray<SitemapEntry> Entries, ImmutableArray<SitemapEntry> Parts, string? Broken = null, string? Wrong = null)
{
    // The protocol's own limit.
    private const int MostEntries = 50_000;

    internal static Sitemap Read(Fetched.Fresh answer) => Read(FeedDecoder.Decode(answer), answer.Final);

    internal static Sitemap Read(string text, Uri from)
    {
        var entries = ImmutableArray.CreateBuilder<SitemapEntry>();
        var parts = ImmutableArray.CreateBuilder<SitemapEntry>();
        var isSitemap = false;
        using var reader = XmlReader.Create(new StringReader(text.TrimStart()), StrictXml.Settings);
        try
        {
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName is not ("urlset" or "sitemapindex"))
                return new([], [], Wrong: "the answer is no sitemap");
            isSitemap = true;
            reader.Read();
            while (!reader.EOF && entries.Count + parts.Count < MostEntries)
            {
                if (reader.NodeType != XmlNodeType.Element) reader.Read();
                else if (reader.LocalName is "url" or "sitemap") Add(reader.LocalName == "url" ? entries : parts, (XElement)XNode.ReadFrom(reader), from);
                else reader.Skip();
            }
            return new(entries.ToImmutable(), parts.ToImmutable());
        }
        catch (XmlException broken)
        {
            return isSitemap
                ? new(entries.ToImmutable(), parts.ToImmutable(), $"the document is broken at line {broken.LineNumber}, and what follows is not read")
                : new([], [], Wrong: "the answer is no sitemap");
        }
    }

    private static void Add(ImmutableArray<SitemapEntry>.Builder entries, XElement element, Uri from)
    {
        if (WebAddress.Resolve(from, Words(element, "loc")) is not { } address) return;
        entries.Add(new(
            TrackingParameters.Off(address),
            Words(element, "title") is { } title ? PlainTitle.OfText(title) : null,
            FeedDate.Parse(Words(element, "publication_date")),
            FeedDate.Parse(Words(element, "lastmod")),
            LanguageCode.Of(Words(element, "language"))));
    }

    /// <summary>Of the entry itself or of its news element: pictures and videos in it have titles and addresses of their own.</summary>
    private static string? Words(XElement entry, string name) =>
        entry.Elements().Concat(entry.Elements().Where(child => child.Name.LocalName == "news").Elements())
            .FirstOrDefault(child => child.Name.LocalName == name || (child.Name.LocalName == "publication" && name == "language"))?
            .DescendantsAndSelf().FirstOrDefault(child => child.Name.LocalName == name)?.Value.Trim();
}
