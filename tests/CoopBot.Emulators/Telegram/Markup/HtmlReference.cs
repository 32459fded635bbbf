using System.Globalization;
using System.Text;

namespace CoopBot.Emulators.Telegram.Markup;

/// <summary>The four names the server knows, and numbers.</summary>
internal static class HtmlReference
{
    /// <summary>False, and nothing read, where no known reference stands; the semicolon may be missing.</summary>
    public static bool TryRead(string source, ref int at, StringBuilder text)
    {
        var end = at + 1;
        while (end < source.Length && (char.IsAsciiLetterOrDigit(source[end]) || (source[end] == '#' && end == at + 1))) end++;
        if (Decode(source[(at + 1)..end]) is not { } decoded) return false;

        text.Append(decoded);
        at = end < source.Length && source[end] == ';' ? end + 1 : end;
        return true;
    }

    private static string? Decode(string name) => name switch
    {
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        ['#', 'x', .. var digits] => Number(digits, NumberStyles.AllowHexSpecifier),
        ['#', .. var digits] => Number(digits, NumberStyles.None),
        _ => null,
    };

    private static string? Number(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && number > 0 && Rune.IsValid(number) ? new Rune(number).ToString() : null;
}
