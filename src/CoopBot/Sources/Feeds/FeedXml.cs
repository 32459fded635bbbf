using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;

namespace CoopBot.Sources.Feeds;

/// <summary>
/// Makes XML that a strict reader takes of what feeds send: nothing before the root, no document type (so that no entity of the sender's
/// own exists), HTML's entities spelt out, lone ampersands and angle brackets escaped, characters that XML forbids left out.
/// </summary>
internal sealed class FeedXml
{
    private const int LongestEntity = 12;

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(one => one is '<' or '&' || !XmlConvert.IsXmlChar(one))]);

    private readonly string text;
    private readonly StringBuilder repaired;
    private int at;

    private FeedXml(string text)
    {
        this.text = text;
        repaired = new StringBuilder(text.Length + 64);
    }

    internal static string Repair(string text) => new FeedXml(text).Repair();

    private string Repair()
    {
        at = Math.Max(text.IndexOf('<'), 0);
        while (at < text.Length)
        {
            var clean = text.AsSpan(at).IndexOfAny(Suspicious);
            if (clean < 0)
                clean = text.Length - at;
            repaired.Append(text, at, clean);
            at += clean;
            if (at == text.Length)
                break;
            if (text[at] == '<')
                Bracket();
            else if (text[at] == '&')
                Ampersand();
            else
                Character();
        }
        return repaired.ToString();
    }

    private void Bracket()
    {
        if (Ahead("<![CDATA["))
            Section();
        else if (Ahead("<!--"))
            Skip("-->");
        else if (Ahead("<?"))
            Skip("?>");
        else if (Ahead("<!DOCTYPE"))
            SkipDocumentType();
        else
        {
            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            repaired.Append(next is '/' or '_' or ':' || char.IsLetter(next) ? "<" : "&lt;");
            at++;
        }
    }

    private void Section()
    {
        var end = text.IndexOf("]]>", at, StringComparison.Ordinal);
        var stop = end < 0 ? text.Length : end + 3;
        while (at < stop)
        {
            if (XmlConvert.IsXmlChar(text[at]))
                repaired.Append(text[at++]);
            else
                Character();
        }
    }

    /// <summary>Up to the bracket that closes it; brackets of the internal subset and within quotes do not count.</summary>
    private void SkipDocumentType()
    {
        var depth = 0;
        var quote = '\0';
        for (; at < text.Length; at++)
        {
            var one = text[at];
            if (quote != '\0')
                quote = one == quote ? '\0' : quote;
            else if (one is '"' or '\'')
                quote = one;
            else if (one == '<')
                depth++;
            else if (one == '>' && --depth == 0)
                break;
        }
        at++;
    }

    private void Ampersand()
    {
        var window = text.AsSpan(at, Math.Min(LongestEntity, text.Length - at));
        var length = window.IndexOf(';') + 1;
        var entity = window[..length];
        if (length < 3)
            Escape();
        else if (entity is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;")
            Copy(length);
        else if (entity[1] == '#')
            Reference(entity, length);
        else if (WebUtility.HtmlDecode(entity.ToString()) is var meant && meant.Length < length)
        {
            repaired.Append(meant);
            at += length;
        }
        else
            Escape();
    }

    private void Reference(ReadOnlySpan<char> entity, int length)
    {
        var isHex = entity[2] is 'x' or 'X';
        var digits = isHex ? entity[3..^1] : entity[2..^1];
        if (!int.TryParse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            Escape();
        else if (Rune.IsValid(code) && (code > char.MaxValue || XmlConvert.IsXmlChar((char)code)))
        {
            repaired.Append(CultureInfo.InvariantCulture, $"&#{code};");
            at += length;
        }
        else
            at += length;
    }

    private void Character()
    {
        if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            Copy(2);
        else
            at++;
    }

    private void Escape()
    {
        repaired.Append("&amp;");
        at++;
    }

    private void Copy(int count)
    {
        repaired.Append(text, at, count);
        at += count;
    }

    private void Skip(string end)
    {
        var found = text.IndexOf(end, at, StringComparison.Ordinal);
        at = found < 0 ? text.Length : found + end.Length;
    }

    private bool Ahead(string mark) => string.Compare(text, at, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
