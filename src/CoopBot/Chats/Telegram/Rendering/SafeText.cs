using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>Makes text of the world harmless for Telegram. What comes out of <see cref="Clean"/> has the length Telegram counts.</summary>
internal static partial class SafeText
{
    private const char WordJoiner = '\u2060';
    private const int LongestWord = 40;
    private const int LongestLink = 2048;

    /// <summary>The text on one line, without what steers and without halves of surrogate pairs.</summary>
    public static string OneLine(string text)
    {
        var line = CleanText.Of(text);
        if (!line.AsSpan().ContainsAnyInRange('\ud800', '\udfff')) return line;
        var whole = new StringBuilder(line.Length);
        foreach (var rune in line.EnumerateRunes()) whole.Append(rune);
        return whole.ToString();
    }

    /// <summary>The run as it may be shown: a title must not ring the phone of whoever bears the name behind its @.</summary>
    public static Run Clean(Run run)
    {
        var text = OneLine(run.Text);
        return new Run(
            run.Style == RunStyle.Code ? text : Mention().Replace(text, "@" + WordJoiner),
            run.Style,
            AddressOf(run.Link) is null ? null : run.Link);
    }

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>The address for an href, escaped. Null for what Telegram would not follow: other schemes, a host without a dot, no end of it.</summary>
    public static string? AddressOf(Uri? link)
    {
        if (link is not { IsAbsoluteUri: true, Scheme: "http" or "https" }) return null;
        if (link.HostNameType != UriHostNameType.IPv6 && !link.Host.Trim('.').Contains('.')) return null;
        var address = Escape(OneLine(link.AbsoluteUri)).Replace("\"", "&quot;");
        return address.Length <= LongestLink ? address : null;
    }

    /// <summary>Whether anything of it can be seen: Telegram refuses a message of blanks.</summary>
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

    [GeneratedRegex("(?<![A-Za-z0-9_])@(?=[A-Za-z0-9_])")]
    private static partial Regex Mention();
}
