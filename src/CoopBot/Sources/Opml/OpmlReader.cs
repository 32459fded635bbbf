using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;

namespace CoopBot.Sources.Opml;

/// <summary>Reads lists of sources, OPML 1.0 and 2.0: where the document breaks, what stands before the break is kept.</summary>
internal static partial class OpmlReader
{
    internal const int MostBytes = 10 * 1024 * 1024;

    private const string NoList = "It is no list of sources in the form of OPML.";

    private static readonly Uri Nowhere = new("file:///sources.opml");

    internal static OpmlList Read(ReadOnlyMemory<byte> file) =>
        file.Length > MostBytes
            ? Nothing("It is larger than 10 MB; no list of sources is.")
            : Read(FeedDecoder.Decode(new Fetched.Fresh(file, null, null, null, null, Nowhere)));

    internal static OpmlList Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Nothing("It is empty.");
        using var reader = XmlReader.Create(new StringReader(Ampersand().Replace(text.TrimStart(), Spelt)), StrictXml.Settings);
        var scan = new OpmlScan();
        var isList = false;
        try
        {
            isList = reader.MoveToContent() == XmlNodeType.Element && reader.LocalName.Equals("opml", StringComparison.OrdinalIgnoreCase);
            while (isList && !scan.IsFull && reader.Read()) scan.Take(reader);
            return isList ? scan.Result() : Nothing(NoList);
        }
        catch (XmlException broken)
        {
            return isList ? scan.Result($"It is broken at line {broken.LineNumber}, and what follows is not read.") : Nothing(NoList);
        }
    }

    private static OpmlList Nothing(string why) => new([], [why]);

    /// <summary>HTML's entities as the letters they mean, lone ampersands and names that nobody knows as they stand.</summary>
    private static string Spelt(Match entity)
    {
        var letters = entity.Length > 1 ? WebUtility.HtmlDecode(entity.Value) : entity.Value;
        return letters == entity.Value ? "&amp;" + entity.Value[1..] : letters;
    }

    [GeneratedRegex(@"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});)(?:[A-Za-z][A-Za-z0-9]{1,30};)?", RegexOptions.CultureInvariant)]
    private static partial Regex Ampersand();
}
