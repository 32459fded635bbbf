using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;

namespace CoopBot.Sources.Feeds.Xml;

/// <summary>Decodes text of XML: its entities and HTML's, a lone ampersand as it stands; characters that XML forbids are left out.</summary>
internal static class XmlText
{
    private const int LongestEntity = 12;

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(one => one is '&' || !XmlConvert.IsXmlChar(one))]);

    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(one => !XmlConvert.IsXmlChar(one))]);

    internal static string Decode(ReadOnlySpan<char> raw, int at, FeedProblems problems) => Clean(raw, Suspicious, at, problems);

    /// <summary>Text of a CDATA section, in which an ampersand is one.</summary>
    internal static string Literal(ReadOnlySpan<char> raw, int at, FeedProblems problems) => Clean(raw, Forbidden, at, problems);

    private static string Clean(ReadOnlySpan<char> raw, SearchValues<char> suspicious, int at, FeedProblems problems)
    {
        var clean = raw.IndexOfAny(suspicious);
        if (clean < 0)
            return raw.ToString();
        var text = new StringBuilder(raw.Length);
        var done = 0;
        while (clean >= 0)
        {
            text.Append(raw.Slice(done, clean));
            done += clean;
            done += raw[done] == '&' ? Ampersand(raw[done..], text, at + done, problems) : Character(raw[done..], text, at + done, problems);
            clean = raw[done..].IndexOfAny(suspicious);
        }
        return text.Append(raw[done..]).ToString();
    }

    /// <summary>Writes what an ampersand and what follows it mean, and tells how much was read.</summary>
    private static int Ampersand(ReadOnlySpan<char> raw, StringBuilder text, int at, FeedProblems problems)
    {
        var length = 1;
        while (length < Math.Min(LongestEntity, raw.Length) && (char.IsAsciiLetterOrDigit(raw[length]) || (length == 1 && raw[1] == '#')))
            length++;
        length = length < raw.Length && raw[length] == ';' ? length + 1 : 0;
        var entity = raw[..length];
        if (length >= 3 && entity[1] == '#')
            return Reference(entity, text, at, problems);
        if (length >= 4 && entity is not ("&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;"))
        {
            var meant = WebUtility.HtmlDecode(entity.ToString());
            if (meant.Length < length)
            {
                problems.At(at, "an entity of HTML, which XML does not know, is taken as HTML means it");
                text.Append(meant);
                return length;
            }
        }
        else if (length >= 4)
        {
            text.Append(entity[1] switch { 'l' => '<', 'g' => '>', 'q' => '"', _ => entity[2] == 'm' ? '&' : '\'' });
            return length;
        }
        problems.At(at, "an ampersand that begins no known entity is taken as it stands");
        text.Append('&');
        return 1;
    }

    private static int Reference(ReadOnlySpan<char> entity, StringBuilder text, int at, FeedProblems problems)
    {
        var isHex = entity[2] is 'x' or 'X';
        var digits = isHex ? entity[3..^1] : entity[2..^1];
        if (!int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
        {
            problems.At(at, "an ampersand that begins no known entity is taken as it stands");
            text.Append('&');
            return 1;
        }
        // The controls from 128 on are what careless programs write for the dashes and quotation marks of windows-1252.
        if (code is >= 0x80 and < 0xA0)
            text.Append(Windows1252[code - 0x80]);
        else if (Rune.IsValid(code) && (code > char.MaxValue || XmlConvert.IsXmlChar((char)code)))
            text.Append(new Rune(code));
        else
            problems.At(at, "a character that XML forbids is left out");
        return entity.Length;
    }

    private static int Character(ReadOnlySpan<char> raw, StringBuilder text, int at, FeedProblems problems)
    {
        if (raw.Length > 1 && char.IsSurrogatePair(raw[0], raw[1]))
        {
            text.Append(raw[..2]);
            return 2;
        }
        problems.At(at, "a character that XML forbids is left out");
        return 1;
    }

    private const string Windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
}
