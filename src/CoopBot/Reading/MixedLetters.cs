using System.Buffers;

namespace CoopBot.Reading;

/// <summary>
/// Letters of the other alphabet that look the same within a word: keyboards with two layouts leave a Latin "e" in a Cyrillic word,
/// and no reader sees it. The word gets the alphabet of most of its letters.
/// </summary>
internal static class MixedLetters
{
    private const string Latin = "ABCEHIKMOPTXYaceiopxyhƏə";
    private const string Cyrillic = "АВСЕНІКМОРТХУасеіорхуһӘә";

    /// <summary>XIX with a Cyrillic ten is a number in either alphabet.</summary>
    private const string Numerals = "IVXХІ";

    private static readonly SearchValues<char> LatinLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzƏə");
    private static readonly char[] ToCyrillic = Table(Latin, Cyrillic);
    private static readonly char[] ToLatin = Table(Cyrillic, Latin);

    public static string Mend(string text)
    {
        // Most texts are of one alphabet, which the processor sees in long strides.
        if (!text.AsSpan().ContainsAnyInRange('\u0400', '\u04ff') || !text.AsSpan().ContainsAny(LatinLetters)) return text;
        char[]? mended = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsLetter(text[at])) continue;
            var (start, latin, cyrillic, marks) = (at, 0, 0, 0);
            for (; at < text.Length && IsLetter(text[at]); at++)
            {
                if (IsMark(text[at])) marks++;
                else if (IsCyrillic(text[at])) cyrillic++;
                else latin++;
            }
            if (latin == 0 || cyrillic == 0 || marks > 0) continue;
            var word = text.AsSpan(start, at - start);
            var isLatin = latin > cyrillic;
            if (!CanBe(word, isLatin))
            {
                isLatin = !isLatin;
                if (!CanBe(word, isLatin)) continue;
            }
            mended ??= text.ToCharArray();
            for (var letter = start; letter < at; letter++) mended[letter] = Of(mended[letter], isLatin);
        }
        return mended is null ? text : new string(mended);
    }

    private static bool CanBe(ReadOnlySpan<char> word, bool isLatin)
    {
        if (word.IndexOfAnyExcept(Numerals) < 0) return false;
        foreach (var letter in word)
        {
            if (Of(letter, isLatin) == 0) return false;
        }
        return true;
    }

    private static char Of(char letter, bool isLatin) => IsCyrillic(letter) != isLatin ? letter : isLatin ? ToLatin[letter] : ToCyrillic[letter];

    private static bool IsLetter(char letter) => letter is >= 'A' and <= 'Z' or >= 'a' and <= 'z' or 'ə' or 'Ə' || IsCyrillic(letter) || IsMark(letter);

    private static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036f';

    private static bool IsCyrillic(char letter) => letter is >= '\u0400' and <= '\u04ff';

    private static char[] Table(string from, string to)
    {
        var table = new char['\u0500'];
        for (var at = 0; at < from.Length; at++) table[from[at]] = to[at];
        return table;
    }
}
