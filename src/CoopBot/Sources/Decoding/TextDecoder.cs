using System.Text;
using System.Text.RegularExpressions;

namespace CoopBot.Sources.Decoding;

/// <summary>Makes text of bytes whose encoding is unknown, or declared and perhaps wrongly.</summary>
internal static partial class TextDecoder
{
    private const byte Escape = 0x1B;

    // The Japanese encodings have replacements of their own, which are letters too.
    private static readonly DecoderFallback Undecodable = new DecoderReplacementFallback("\uFFFD");

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>
    /// By byte order mark; as UTF-16 or UTF-8 where the bytes look like it, whatever is declared; by the first declared name that fits and is not plainly mistaken; by a guess.
    /// </summary>
    /// <param name="declared">Names of encodings, the most trusted first; null and unknown ones are passed over.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, params ReadOnlySpan<string?> declared) => Read(bytes, declared).Text;

    /// <summary>The same, with the encoding that was used and the declaration that was wrong.</summary>
    internal static Decoded Read(ReadOnlySpan<byte> bytes, params ReadOnlySpan<string?> declared)
    {
        if (Marked(bytes) is var (marked, mark))
            return Told(marked, mark, declared);
        if (Utf16Guess.Of(bytes) is { } wide)
            return Told(wide.GetString(bytes), wide, declared);

        // Text in another encoding is hardly ever UTF-8 by chance; only ISO-2022-JP is plain ASCII with escapes.
        var utf8 = Encoding.UTF8.GetString(bytes);
        if (Fits(utf8) && !bytes.Contains(Escape))
            return Told(utf8, Encoding.UTF8, Ascii.IsValid(bytes) ? [] : declared);
        foreach (var name in declared)
        {
            if (Named(name) is not { } encoding || encoding.GetString(bytes) is var text && !Fits(text))
                continue;
            return (Japanese(encoding, bytes) ?? EightBitGuess.InsteadOf(encoding, bytes)) is { } better ? Told(better.GetString(bytes), better, declared) : Told(text, encoding, declared);
        }
        var guess = Fits(utf8) ? Encoding.UTF8 : JapaneseGuess.Of(bytes) ?? EightBitGuess.Of(bytes);
        return Told(guess.GetString(bytes), guess, declared);
    }

    /// <summary>The Japanese encoding whose signs the bytes bear while another is declared: in one of the West everything can be read and nothing understood.</summary>
    private static Encoding? Japanese(Encoding declared, ReadOnlySpan<byte> bytes) =>
        (declared.IsSingleByte || JapaneseGuess.Guesses(declared)) && JapaneseGuess.Of(bytes) is { } japanese && japanese.CodePage != declared.CodePage ? japanese : null;

    /// <summary>The first declaration is the one that is trusted, and the one that was wrong where another encoding was used.</summary>
    private static Decoded Told(string text, Encoding used, ReadOnlySpan<string?> declared)
    {
        foreach (var name in declared)
        {
            if (name is not null)
                return new Decoded(text, used.WebName, Known(name)?.CodePage == used.CodePage || used.WebName.StartsWith(name.Trim(), StringComparison.OrdinalIgnoreCase) ? null : name.Trim());
        }
        return new Decoded(text, used.WebName, null);
    }

    private static (string Text, Encoding Encoding)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => (Encoding.UTF8.GetString(rest), Encoding.UTF8),
        [0xFF, 0xFE, 0, 0, .. var rest] => (Encoding.UTF32.GetString(rest), Encoding.UTF32),
        [0xFF, 0xFE, .. var rest] => (Encoding.Unicode.GetString(rest), Encoding.Unicode),
        [0xFE, 0xFF, .. var rest] => (Encoding.BigEndianUnicode.GetString(rest), Encoding.BigEndianUnicode),
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

    // Bytes that are UTF-16 were seen to be it; a declaration that says so of others is a common mistake.
    private static Encoding? Named(string? name) => name is not null && Known(name) is { } encoding && encoding.GetByteCount("a") == 1 ? encoding : null;

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagePattern().Match(name) is { Success: true } match
                ? Encoding.GetEncoding(int.Parse(match.Groups[1].ValueSpan))
                : Encoding.GetEncoding(name.Trim(), EncoderFallback.ReplacementFallback, Undecodable);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^\s*(?:cp|win|windows|x-cp)[-_]?(125\d)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CodePagePattern();
}
