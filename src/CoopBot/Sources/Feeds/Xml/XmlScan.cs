namespace CoopBot.Sources.Feeds.Xml;

/// <summary>
/// Goes through XML as feeds send it, piece by piece, and never refuses. Comments, instructions and the document type are passed over, so
/// that no entity of the sender's own exists; a bracket that opens no tag is text.
/// </summary>
internal sealed class XmlScan(string text, FeedProblems problems, int from = 0)
{
    private const int MostAttributes = 64;

    private readonly Dictionary<string, string> attributes = new(StringComparer.OrdinalIgnoreCase);
    private int at = from;

    /// <summary>Name of the tag with its prefix.</summary>
    internal string Name { get; private set; } = "";

    /// <summary>The text, as it stands in the document: <see cref="XmlText"/> decodes it.</summary>
    internal ReadOnlySpan<char> Raw => text.AsSpan(Begin, End - Begin);

    internal bool IsEmpty { get; private set; }

    internal IReadOnlyDictionary<string, string> Attributes => attributes;

    /// <summary>Where the piece begins; for a text where it begins and ends.</summary>
    internal int Begin { get; private set; }

    private int End { get; set; }

    internal Piece Next()
    {
        while (at < text.Length)
        {
            Begin = at;
            if (text[at] != '<')
                return Words(at);
            if (Ahead("<![CDATA["))
                return Section();
            if (Ahead("<!--"))
                Skip("-->");
            else if (Ahead("<?"))
                Skip("?>");
            else if (Ahead("<!DOCTYPE"))
                DocumentType();
            else if (at + 1 < text.Length && (IsNameStart(text[at + 1]) || (text[at + 1] == '/' && at + 2 < text.Length && IsNameStart(text[at + 2]))))
                return Tag();
            else
            {
                problems.At(Begin, "an angle bracket that opens no tag is taken as it stands");
                return Words(at + 1);
            }
        }
        Begin = End = text.Length;
        return Piece.Eof;
    }

    /// <summary>Goes on behind the end tag of a script or style, whose content is no markup.</summary>
    internal void SkipRaw(string name)
    {
        var found = text.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        at = found < 0 ? text.Length : found;
    }

    private Piece Words(int start)
    {
        var next = start < text.Length ? text.IndexOf('<', start) : -1;
        at = End = next < 0 ? text.Length : next;
        return Piece.Text;
    }

    private Piece Section()
    {
        Begin = at + 9;
        var end = text.IndexOf("]]>", Begin, StringComparison.Ordinal);
        End = end < 0 ? text.Length : end;
        at = end < 0 ? text.Length : end + 3;
        // A section within a section: the outer one was not closed, and would swallow the next item.
        var inner = Raw.IndexOf("<![CDATA[", StringComparison.OrdinalIgnoreCase);
        if ((inner >= 0 || end < 0) && EndOfItem(inner < 0 ? Raw : Raw[..inner]) is >= 0 and var stop)
        {
            problems.At(Begin, "a CDATA section is not closed");
            at = End = Begin + stop;
        }
        return Piece.Literal;
    }

    private static int EndOfItem(ReadOnlySpan<char> raw) =>
        Math.Max(raw.IndexOf("</item>", StringComparison.OrdinalIgnoreCase), raw.IndexOf("</entry>", StringComparison.OrdinalIgnoreCase));

    private Piece Tag()
    {
        var isEnd = text[at + 1] == '/';
        at += isEnd ? 2 : 1;
        var start = at;
        while (at < text.Length && IsNamePart(text[at]))
            at++;
        Name = text[start..at];
        attributes.Clear();
        IsEmpty = false;
        while (at < text.Length && text[at] != '>')
        {
            // A tag that was never closed ends where the next one begins.
            if (text[at] == '<')
            {
                problems.At(Begin, "a tag has no closing bracket");
                return isEnd ? Piece.End : Piece.Start;
            }
            if (text[at] == '/' && at + 1 < text.Length && text[at + 1] == '>')
                IsEmpty = true;
            if (IsNameStart(text[at]))
                Attribute();
            else
                at++;
        }
        at++;
        return isEnd ? Piece.End : Piece.Start;
    }

    private void Attribute()
    {
        var start = at;
        while (at < text.Length && IsNamePart(text[at]))
            at++;
        var name = text[start..at];
        var sign = at;
        while (sign < text.Length && char.IsWhiteSpace(text[sign]))
            sign++;
        if (sign >= text.Length || text[sign] != '=')
            return;
        at = sign + 1;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        var (begin, end) = Value();
        if (attributes.Count < MostAttributes && !attributes.ContainsKey(name))
            attributes.Add(name, XmlText.Decode(text.AsSpan(begin, end - begin), begin, problems));
    }

    private (int Begin, int End) Value()
    {
        if (at >= text.Length || text[at] is not ('"' or '\''))
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '<'))
                at++;
            return (start, at);
        }
        var quote = text[at];
        var begin = ++at;
        var stop = text.AsSpan(begin).IndexOfAny(quote, '<');
        if (stop >= 0 && text[begin + stop] == quote)
        {
            at = begin + stop + 1;
            return (begin, begin + stop);
        }
        // A quotation mark is missing where the tag is closed before the next one opens; the value then ends at the first blank.
        var within = stop < 0 ? text.Length : begin + stop;
        var close = text.AsSpan(begin, within - begin).IndexOf('>');
        if (close >= 0)
        {
            problems.At(begin, "a quotation mark is missing in a tag");
            var blank = text.AsSpan(begin, close).IndexOfAny(" \t\r\n");
            at = begin + (blank < 0 ? close : blank);
            return (begin, at);
        }
        var end = text.IndexOf(quote, within);
        at = end < 0 ? within : end + 1;
        return (begin, end < 0 ? within : end);
    }

    /// <summary>Up to the bracket that closes it; brackets of the internal subset and within quotes do not count.</summary>
    private void DocumentType()
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
        at = Math.Min(at + 1, text.Length);
    }

    private void Skip(string end)
    {
        var found = text.IndexOf(end, at, StringComparison.Ordinal);
        if (found < 0)
            problems.At(at, "a comment or instruction is not closed");
        at = found < 0 ? text.Length : found + end.Length;
    }

    private bool Ahead(string mark) => string.Compare(text, at, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsNameStart(char one) => char.IsLetter(one) || one is '_' or ':';

    private static bool IsNamePart(char one) => char.IsLetterOrDigit(one) || one is '_' or ':' or '-' or '.';
}
