using System.Text;

namespace CoopBot.Sources.Decoding;

/// <summary>
/// Tells eight-bit and Japanese encodings apart by what the text would say in each: a text read in the wrong one has small letters before capitals,
/// signs within its words, and letters that its language hardly uses.
/// </summary>
internal static class EightBitGuess
{
    private const int Enough = 20_000;
    private const int Fewest = 12;

    // What a letter is worth: of the few that make up half of a text, of the rest, of those that may well stand there; what another costs.
    private const int Top = 10;
    private const int Usual = 7;
    private const int Weak = 3;
    private const int Odd = -10;

    // Cyrillic of Windows, of KOI8 with Ukrainian, of ISO, of DOS; Polish of Windows and of ISO; the West's.
    private static readonly int[] EightBit = [1251, 21866, 28595, 866, 1250, 28592, 1252];
    private static readonly int[] Japanese = [932, 51932];

    private static readonly HashSet<char> Half = [.. "оеаинтсіылр"];
    private static readonly HashSet<char> Frequent = [.. "вкмдпуязьбгйәқғңөүҳў" + "ąćęłńóśźż" + "éèêàäöüßçáíñ"];
    private static readonly HashSet<char> Fitting = [.. "жхцчшщъэюёїєґһұ" + "«»„”“’–—…№§°©\u00A0€"];

    internal static Encoding Of(ReadOnlySpan<byte> bytes)
    {
        var sample = Sample(bytes);
        foreach (var page in Japanese)
        {
            var encoding = Encoding.GetEncoding(page);
            if (IsJapanese(encoding.GetString(sample)))
                return encoding;
        }
        return Encoding.GetEncoding(Best(sample).Page);
    }

    /// <summary>What the bytes are when a declared eight-bit encoding makes nonsense of them and another makes sense; null when it may be right.</summary>
    internal static Encoding? InsteadOf(Encoding declared, ReadOnlySpan<byte> bytes)
    {
        if (!declared.IsSingleByte)
            return null;
        var sample = Sample(bytes);
        var (page, score, letters) = Best(sample);
        var other = Score(declared.GetString(sample)).Points;
        // A text in capitals alone looks much like one in the wrong encoding; the right one then does not come near what prose is worth.
        var isClear = (score >= letters * 8 && other * 2 < score) || (score >= letters * 6 && other < 0);
        return letters >= Fewest && isClear && page != declared.CodePage ? Encoding.GetEncoding(page) : null;
    }

    private static (int Page, int Points, int Letters) Best(byte[] sample)
    {
        var best = (Page: EightBit[0], Points: int.MinValue, Letters: 0);
        foreach (var page in EightBit)
        {
            var (points, letters) = Score(Encoding.GetEncoding(page).GetString(sample));
            if (points > best.Points)
                best = (page, points, letters);
        }
        return best;
    }

    private static (int Points, int Letters) Score(string text)
    {
        var (points, letters, last) = (0, 0, ' ');
        foreach (var one in text)
        {
            if (one > '\x7F')
            {
                letters++;
                points += Worth(one, last);
            }
            else if (char.IsAsciiLetter(one) && IsCyrillic(last))
                points += Odd;
            last = one;
        }
        return (points, letters);
    }

    private static int Worth(char one, char last)
    {
        if (char.IsUpper(one) && char.IsLetter(last))
            return char.IsLower(last) ? Odd : 0;
        if (IsCyrillic(one) && char.IsAsciiLetter(last))
            return Odd;
        var small = char.ToLowerInvariant(one);
        return Half.Contains(small) ? Top : Frequent.Contains(small) ? Usual : Fitting.Contains(small) ? Weak : Odd;
    }

    private static bool IsCyrillic(char one) => one is >= '\u0400' and <= '\u052F';

    /// <summary>Nothing undecodable but at the sample's end, and the little letters of Japanese among the rest.</summary>
    private static bool IsJapanese(string text)
    {
        var (kana, half, broken, foreign) = (0, 0, 0, 0);
        foreach (var one in text)
        {
            if (one <= '\x7F')
                continue;
            foreign++;
            if (one is >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FA' or '。' or '、' or 'ー')
                kana++;
            else if (one is >= '\uFF61' and <= '\uFF9F' or (>= '\u0370' and <= '\u04FF'))
                half++;
            // What cannot be decoded becomes a middle dot, or a letter for private use.
            else if (one is '\uFFFD' or '・' or (>= '\uE000' and <= '\uF8FF'))
                broken++;
        }
        return kana * 5 >= foreign && half * 5 <= kana && broken * 20 <= foreign && foreign > 3;
    }

    /// <summary>The first stretch that holds letters beyond ASCII; a feed begins with a page of markup.</summary>
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var start = Math.Max(bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF), 0);
        return bytes.Slice(start, Math.Min(Enough, bytes.Length - start)).ToArray();
    }
}
