using System.Globalization;
using System.Text;

namespace CoopBot.Chats;

/// <summary>What of a text can be shown on one line, and as much of it as there is room for.</summary>
internal static class VisibleText
{
    private const int LongestWord = 40;

    /// <summary>The text on one line, without what steers and without halves of surrogate pairs.</summary>
    public static string OneLine(string text)
    {
        var line = CleanText.Of(text);
        if (!line.AsSpan().ContainsAnyInRange('\ud800', '\udfff')) return line;
        var whole = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes()) whole.Append(rune);
        return whole.ToString();
    }

    /// <summary>Whether anything of it can be seen: platforms refuse a message of blanks.</summary>
    public static bool IsVisible(string text) => text.EnumerateRunes().Any(IsVisible);

    /// <summary>A beginning of the text and an ellipsis: cut behind a word where there is one near, never inside a letter or sign.</summary>
    /// <param name="limit">UTF-16 units with the ellipsis, 1 or more.</param>
    public static string Shorten(string text, int limit)
    {
        var end = 0;
        while (end < text.Length)
        {
            var letter = StringInfo.GetNextTextElementLength(text.AsSpan(end));
            if (end + letter > limit - 1) break;
            end += letter;
        }
        if (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            var blank = text.AsSpan(0, end).LastIndexOf(' ');
            if (blank > 0 && end - blank <= LongestWord) end = blank;
        }
        return text[..end].TrimEnd() + "…";
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => false,
        // Letters and signs that are drawn as nothing: Hangul fillers, the Braille blank.
        _ => rune.Value is not (0x115f or 0x1160 or 0x2800 or 0x3164 or 0xffa0),
    };
}
