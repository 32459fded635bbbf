using System.Text;
using System.Text.RegularExpressions;
using CoopBot.Sources.Decoding;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Feeds;

/// <summary>Makes text of an answer: the server's word on the encoding first, then the XML declaration's.</summary>
internal static partial class FeedDecoder
{
    private const int DeclarationWithin = 300;

    internal static string Decode(Fetched.Fresh answer)
    {
        var bytes = answer.Body.Span;
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]);
        var declared = DeclarationPattern().Match(start) is { Success: true } match ? match.Groups[1].Value : null;
        return TextDecoder.Decode(bytes, answer.Charset, declared);
    }

    [GeneratedRegex("""<\?xml[^>]*?\sencoding\s*=\s*["']\s*([A-Za-z0-9._:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeclarationPattern();
}
