using System.Text;
using System.Text.RegularExpressions;

namespace CoopBot.Sources.Decoding;

/// <summary>Makes text of bytes whose encoding is unknown, or declared and perhaps wrongly.</summary>
internal static partial class TextDecoder
{
    private const byte Escape = 0x1B;

    /// <summary>ASCII, ISO-8859-1, its edition with the euro, and windows-1252.</summary>
    private static readonly int[] Western = [20127, 28591, 28605, 1252];

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// By byte order mark; as UTF-16 or UTF-8 where the bytes look like it, whatever is declared; by the first declared name that fits and is not plainly mistaken; by a guess.
    /// </summary>
    /// <param name="declared">Names of encodings, the most trusted first; null and unknown ones are passed over.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, params ReadOnlySpan<string?> declared)
    {
        if (Marked(bytes) is { } marked)
            return marked;
        if (Utf16Guess.Of(bytes) is { } wide)
            return wide.GetString(bytes);

        // Text in another encoding is hardly ever UTF-8 by chance; only ISO-2022-JP is plain ASCII with escapes.
        var utf8 = Encoding.UTF8.GetString(bytes);
        if (Fits(utf8) && !bytes.Contains(Escape))
            return utf8;
        foreach (var name in declared)
        {
            if (Named(name) is { } encoding && !IsMistaken(encoding, bytes) && encoding.GetString(bytes) is var text && Fits(text))
                return text;
        }
        return Fits(utf8) ? utf8 : (JapaneseGuess.Of(bytes) ?? EightBitGuess.Of(bytes)).GetString(bytes);
    }

    /// <summary>Servers and templates declare the encoding of the West by default, in which everything can be read and nothing understood.</summary>
    private static bool IsMistaken(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (!encoding.IsSingleByte && !JapaneseGuess.Guesses(encoding))
            return false;
        if (JapaneseGuess.Of(bytes) is { } japanese)
            return japanese.CodePage != encoding.CodePage;
        return Western.Contains(encoding.CodePage) && EightBitGuess.HasForeignWords(bytes);
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    /// <summary>Whether next to nothing was undecodable: a teaser cut inside a letter does not make its feed another encoding's.</summary>
    private static bool Fits(string text)
    {
        var broken = 0;
        var foreign = 0;
        foreach (var letter in text)
        {
            if (letter == '\uFFFD')
                broken++;
            else if (letter > '\x7F')
                foreign++;
        }
        return broken * 10 <= foreign;
    }

    private static Encoding? Named(string? name)
    {
        if (name is null)
            return null;
        try
        {
            var encoding = CodePagePattern().Match(name) is { Success: true } match
                ? Encoding.GetEncoding(int.Parse(match.Groups[1].ValueSpan))
                : Encoding.GetEncoding(name.Trim());
            // Bytes that are UTF-16 were seen to be it; a declaration that says so of others is a common mistake.
            return encoding.GetByteCount("a") == 1 ? encoding : null;
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*(?:cp|win|windows|x-cp)[-_]?(125\d)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodePagePattern();
}
