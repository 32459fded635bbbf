using System.Collections.Frozen;
using System.Text;

namespace CoopBot.Reading.MainText;

/// <summary>
/// Takes out of HTML what costs the parser more than its length and tells nothing: scripts, styles, comments, tags of type faces, and tags nested
/// deeper than any page means. The parser looks up all open tags at each tag, and opens type faces anew in each paragraph.
/// </summary>
internal static class TagThinner
{
    private const int LongestPage = 4_000_000;
    private const int Deepest = 256;
    private const int LongestName = 20;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Faces = Names("b big code em font i nobr s small strike strong tt u");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Raw = Names("script style noscript textarea xmp iframe noembed noframes");

    /// <summary>Tags that close themselves, or that another of their kind closes: they do not nest by themselves.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Flat =
        Names("p li dt dd tr td th thead tbody tfoot option br hr img input meta link base area col embed source track wbr param colgroup html head body a");

    /// <summary>In drawings and formulas the others nest all the same; these end them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndsDrawing =
        Names("p div table ul ol li dl dd dt h1 h2 h3 h4 h5 h6 span br hr img pre ruby blockquote center meta embed head body");

    public static string Thin(string html)
    {
        var text = html.AsSpan(0, Math.Min(html.Length, LongestPage));
        var thin = new StringBuilder(text.Length);
        var nesting = new Nesting();
        var hasComments = true;
        for (var at = 0; at < text.Length;)
        {
            var open = text[at..].IndexOf('<');
            if (open < 0) open = text.Length - at;
            thin.Append(text.Slice(at, open));
            at += open;
            if (at >= text.Length) break;
            if (hasComments && text[at..].StartsWith("<!--"))
            {
                var close = text[(at + 4)..].IndexOf("-->");
                hasComments = close >= 0;
                at += hasComments ? close + 7 : 4;
                continue;
            }
            at = Tag(text, at, thin, nesting);
        }
        return thin.ToString();
    }

    /// <summary>Reads one tag and gives where to go on.</summary>
    private static int Tag(ReadOnlySpan<char> text, int at, StringBuilder thin, Nesting nesting)
    {
        var isEnd = at + 1 < text.Length && text[at + 1] == '/';
        var begin = at + (isEnd ? 2 : 1);
        var nameEnd = begin;
        while (nameEnd < text.Length && nameEnd - begin < LongestName && char.IsAsciiLetterOrDigit(text[nameEnd])) nameEnd++;
        var name = text[begin..nameEnd];
        if (name.Length == 0)
        {
            thin.Append(text[at]);
            return at + 1;
        }
        var end = EndOf(text, nameEnd);
        var tag = text[at..end];
        if (Faces.Contains(name)) return end;
        if (!isEnd && Raw.Contains(name)) return SkipRaw(text, end, name, tag, thin);

        thin.Append(nesting.Allows(name, isEnd, tag.EndsWith("/>")) ? tag : " ");
        return end;
    }

    /// <summary>Of scripts only the data that search engines read is kept.</summary>
    private static int SkipRaw(ReadOnlySpan<char> text, int from, ReadOnlySpan<char> name, ReadOnlySpan<char> tag, StringBuilder thin)
    {
        for (var at = from; at < text.Length;)
        {
            var close = text[at..].IndexOf("</");
            if (close < 0) break;
            at += close;
            if (!text[(at + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                at += 2;
                continue;
            }
            var end = EndOf(text, at + 2 + name.Length);
            if (tag.Contains("ld+json", StringComparison.OrdinalIgnoreCase)) thin.Append(tag).Append(text[from..at]).Append("</script>");
            return end;
        }
        return text.Length;
    }

    /// <summary>Behind the bracket that closes the tag; brackets in quotation marks close none.</summary>
    private static int EndOf(ReadOnlySpan<char> text, int at)
    {
        const int LongestTag = 20_000;
        var limit = Math.Min(text.Length, at + LongestTag);
        var firstClose = -1;
        for (var quote = '\0'; at < limit; at++)
        {
            if (text[at] == '>')
            {
                if (quote == '\0') return at + 1;
                if (firstClose < 0) firstClose = at + 1;
            }
            else if (quote != '\0')
            {
                if (text[at] == quote) quote = '\0';
            }
            else if (text[at] is '"' or '\'' && text[at - 1] == '=')
            {
                quote = text[at];
            }
        }
        return firstClose > 0 ? firstClose : limit;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(string names) =>
        names.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many tags are open.</summary>
    private sealed class Nesting
    {
        private int depth;
        private bool isDrawing;

        /// <summary>Counts a tag; false where it would nest too deep.</summary>
        public bool Allows(ReadOnlySpan<char> name, bool isEnd, bool closesItself)
        {
            if (name is "svg" or "math") isDrawing = !isEnd && !closesItself;
            else if (isDrawing && EndsDrawing.Contains(name)) isDrawing = false;
            if (closesItself || (Flat.Contains(name) && !isDrawing)) return true;
            if (isEnd) depth = Math.Max(depth - 1, 0);
            var isAllowed = depth < Deepest;
            if (!isEnd) depth++;
            return isAllowed;
        }
    }
}
