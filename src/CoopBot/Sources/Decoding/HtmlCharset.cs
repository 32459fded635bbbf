using System.Text;
using System.Text.RegularExpressions;

namespace CoopBot.Sources.Decoding;

/// <summary>The encoding that a web page declares in its first tags, or its XML declaration.</summary>
internal static partial class HtmlCharset
{
    private const int WhereItStands = 4096;

    /// <summary>Null when it declares none.</summary>
    internal static string? Of(ReadOnlySpan<byte> page) =>
        Declaration().Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, WhereItStands)])) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"<meta[^>]{0,200}?\bcharset\s*=\s*[""']?\s*(?<name>[\w.:-]{2,40})|<\?xml[^>]{0,100}?\bencoding\s*=\s*[""'](?<name>[\w.:-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
