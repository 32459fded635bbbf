using System.Buffers;
using System.Globalization;
using System.Text;

namespace CoopBot.Reading;

/// <summary>
/// Reads HTML that is nothing but paragraphs and links, as most feeds have it, without a parser, which costs as much as finding a third of the facts.
/// What it gives is what the parser would.
/// </summary>
internal static class PlainHtml
{
    private const string Blank = " \t\n\f";

    /// <summary>What the parser sees otherwise than it is written.</summary>
    private static readonly SearchValues<char> Odd = SearchValues.Create("\r\0\ufeff");
    private static readonly SearchValues<char> Marks = SearchValues.Create("<&\n");
    private static readonly (string Written, char Meant)[] Entities =
    [
        ("&quot;", '"'), ("&amp;", '&'), ("&nbsp;", '\u00a0'), ("&lt;", '<'), ("&gt;", '>'), ("&laquo;", '«'), ("&raquo;", '»'), ("&ldquo;", '“'), ("&rdquo;", '”'), ("&bdquo;", '„'),
        ("&lsquo;", '‘'), ("&rsquo;", '’'), ("&ndash;", '–'), ("&mdash;", '—'), ("&hellip;", '…'),
    ];

    /// <summary>What a number of more digits means, or a smaller one, the parser knows.</summary>
    private const int MostDigits = 5;
    private const char FirstPlain = ' ', FirstControl = '\u007f', LastControl = '\u009f', FirstSurrogate = '\ud800', FirstPrivate = '\ue000', LastPlain = '\ufdcf';

    /// <summary>Its words, a paragraph a line; null when there is more in it than paragraphs.</summary>
    public static string? Of(string html)
    {
        var rest = html.AsSpan().TrimStart(Blank);
        if (rest.ContainsAny(Odd)) return null;
        var text = new StringBuilder(rest.Length);
        var isInParagraph = false;
        while (rest.Length > 0)
        {
            var plain = rest.IndexOfAny(Marks);
            if (plain < 0) plain = rest.Length;
            text.Append(rest[..plain]);
            rest = rest[plain..];
            var length = rest.Length == 0 ? 0 : rest[0] switch
            {
                '\n' => Put(text, " ", 1),
                '&' => Entity(rest, text),
                _ => Tag(rest, text, ref isInParagraph),
            };
            if (length < 0) return null;
            rest = rest[length..];
        }
        if (isInParagraph) text.Append('\n');
        return text.ToString();
    }

    private static int Entity(ReadOnlySpan<char> rest, StringBuilder text)
    {
        if (rest.StartsWith("&#")) return Number(rest, text);
        foreach (var (written, meant) in Entities)
        {
            if (rest.StartsWith(written)) return Put(text, [meant], written.Length);
        }
        return -1;
    }

    /// <summary><c>&amp;#8217;</c> or <c>&amp;#x2019;</c>.</summary>
    private static int Number(ReadOnlySpan<char> rest, StringBuilder text)
    {
        var isHexadecimal = rest.Length > 2 && rest[2] is 'x' or 'X';
        var begin = isHexadecimal ? 3 : 2;
        var end = begin;
        while (end < rest.Length && end - begin <= MostDigits && char.IsAsciiHexDigit(rest[end])) end++;
        if (end == rest.Length || rest[end] != ';') return -1;
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(rest[begin..end], style, CultureInfo.InvariantCulture, out var code)) return -1;
        var isPlain = code is >= FirstPlain and <= LastPlain and not (>= FirstControl and <= LastControl) and not (>= FirstSurrogate and < FirstPrivate);
        return isPlain ? Put(text, [(char)code], end + 1) : -1;
    }

    /// <summary>A paragraph ends where the next begins; a link is its words.</summary>
    private static int Tag(ReadOnlySpan<char> rest, StringBuilder text, ref bool isInParagraph)
    {
        if (Opened(rest, "<p") is > 0 and var length)
        {
            Put(text, isInParagraph ? "\n\n" : "\n", 0);
            isInParagraph = true;
            return length;
        }
        if (rest.StartsWith("</p>") && isInParagraph)
        {
            isInParagraph = false;
            return Put(text, "\n", "</p>".Length);
        }
        return rest.StartsWith("<br>") ? Put(text, "\n\n", "<br>".Length)
            : rest.StartsWith("<br/>") ? Put(text, "\n\n", "<br/>".Length)
            : rest.StartsWith("<br />") ? Put(text, "\n\n", "<br />".Length)
            // An end of nothing, before there is any word, opens no body.
            : text.Length == 0 && rest.StartsWith("</") ? -1
            : rest.StartsWith("</a>") ? "</a>".Length
            : rest.StartsWith("</span>") ? "</span>".Length
            : Opened(rest, "<a") is > 0 and var link ? link
            : Opened(rest, "<span");
    }

    /// <summary>How long a tag is whose attributes, if there are any, stand in double quotation marks; -1 of another tag, or one written otherwise.</summary>
    private static int Opened(ReadOnlySpan<char> rest, ReadOnlySpan<char> name)
    {
        if (!rest.StartsWith(name)) return -1;
        var at = name.Length;
        while (at < rest.Length && rest[at] == ' ')
        {
            var begin = ++at;
            while (at < rest.Length && (char.IsAsciiLetterLower(rest[at]) || rest[at] == '-')) at++;
            if (at == begin || !rest[at..].StartsWith("=\"")) return -1;
            var value = rest[(at + 2)..].IndexOf('"');
            if (value < 0) return -1;
            at += value + 3;
        }
        return at < rest.Length && rest[at] == '>' ? at + 1 : -1;
    }

    private static int Put(StringBuilder text, ReadOnlySpan<char> words, int length)
    {
        text.Append(words);
        return length;
    }
}
