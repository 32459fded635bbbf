using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace CoopBot.Knowledge;

/// <summary>
/// Brings words to the form they are compared in: lower case, ё as е, ł as l, one apostrophe, accents off, full width to half.
/// Keeps the length, so that a place in the folded text is the same place in the text.
/// </summary>
internal static class Fold
{
    /// <summary>Letters that lose their mark by decree, not by decomposition; й and ї keep theirs, being letters of their own.</summary>
    private static readonly FrozenDictionary<char, char> Decreed = new Dictionary<char, char>
    {
        ['ё'] = 'е',
        ['ł'] = 'l',
        ['ø'] = 'o',
        ['đ'] = 'd',
        ['ı'] = 'i',
        ['й'] = 'й',
        ['ї'] = 'ї',
        ['ў'] = 'ў',
        ['ґ'] = 'ґ',
        ['’'] = '\'',
        ['‘'] = '\'',
        ['ʻ'] = '\'',
        ['ʼ'] = '\'',
        ['`'] = '\'',
        ['´'] = '\'',
        ['′'] = '\'',
        ['＇'] = '\'',
        ['｀'] = '\'',
        ['‑'] = '-',
        ['‐'] = '-',
        ['\u00a0'] = ' ',
        ['\u202f'] = ' ',
        ['\u2009'] = ' ',
        ['\u3000'] = ' ',
    }.ToFrozenDictionary();

    /// <summary>Every letter folded once: decomposing each anew would cost more than all the rest of reading.</summary>
    private static readonly char[] Folded = FoldAll();

    public static char Letter(char letter) => Folded[letter];

    public static string Text(string text) =>
        string.Create(text.Length, text, static (folded, text) =>
        {
            var all = Folded;
            for (var at = 0; at < folded.Length; at++) folded[at] = all[text[at]];
        });

    private static char[] FoldAll()
    {
        var all = new char[char.MaxValue + 1];
        for (var letter = 0; letter < all.Length; letter++) all[letter] = FoldLetter((char)letter);
        return all;
    }

    private static char FoldLetter(char letter)
    {
        if (letter < 128 && letter != '`') return char.ToLowerInvariant(letter);
        var lower = char.ToLowerInvariant(letter);
        if (Decreed.TryGetValue(lower, out var decreed)) return decreed;
        return lower switch
        {
            >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(lower - 0xfee0)),
            >= '\u00c0' and <= '\u024f' or >= '\u1e00' and <= '\u1eff' or >= '\u0400' and <= '\u04ff' => Bare(lower) is var bare && bare != lower ? FoldLetter(bare) : lower,
            _ => lower,
        };
    }

    private static char Bare(char letter)
    {
        var parts = letter.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && CharUnicodeInfo.GetUnicodeCategory(parts[1]) == UnicodeCategory.NonSpacingMark ? parts[0] : letter;
    }
}
