using System.Text;
using System.Text.RegularExpressions;
using CoopBot.Sources.Decoding;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Feeds;

/// <summary>Makes text of a feed's bytes: the server's word on the encoding first, then the XML declaration's.</summary>
internal static partial class FeedDecoder
{
    private const int DeclarationWithin = 300;

    internal static string Decode(Fetched.Fresh answer) => Read(answer.Body.Span, answer.Charset).Text;

    /// <param name="charset">As the server names it; null where there is none.</param>
    internal static Decoded Read(ReadOnlySpan<byte> bytes, string? charset)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationWithin)]);
        var declared = DeclarationPattern().Match(start) is { Success: true } match ? match.Groups[1].Value : null;
        return TextDecoder.Read(bytes, charset, declared);
    }

    [GeneratedRegex("""<\?xml[^>]*?\sencoding\s*=\s*["']\s*([A-Za-z0-9._:-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DeclarationPattern();
}
