using System.Buffers;
using System.Text;

namespace CoopBot.Reading;

/// <summary>
/// Reads HTML that is nothing but paragraphs, as most feeds have it, without a parser, which costs as much as finding a third of the facts.
/// What it gives is what the parser would.
/// </summary>
internal static class PlainHtml
{
    private const string Blank = " \t\n\f";

    /// <summary>What the parser sees otherwise than it is written.</summary>
    private static readonly SearchValues<char> Odd = SearchValues.Create("\r\0\ufeff");
    private static readonly SearchValues<char> Marks = SearchValues.Create("<&\n");
    private static readonly (string Written, char Meant)[] Entities = [("&quot;", '"'), ("&amp;", '&'), ("&#39;", '\''), ("&nbsp;", '\u00a0'), ("&lt;", '<'), ("&gt;", '>')];

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
        foreach (var (written, meant) in Entities)
        {
            if (rest.StartsWith(written)) return Put(text, [meant], written.Length);
        }
        return -1;
    }

    /// <summary>A paragraph ends where the next begins.</summary>
    private static int Tag(ReadOnlySpan<char> rest, StringBuilder text, ref bool isInParagraph)
    {
        if (rest.StartsWith("<p>"))
        {
            Put(text, isInParagraph ? "\n\n" : "\n", 0);
            isInParagraph = true;
            return "<p>".Length;
        }
        if (rest.StartsWith("</p>") && isInParagraph)
        {
            isInParagraph = false;
            return Put(text, "\n", "</p>".Length);
        }
        return rest.StartsWith("<br>") ? Put(text, "\n\n", "<br>".Length)
            : rest.StartsWith("<br/>") ? Put(text, "\n\n", "<br/>".Length)
            : rest.StartsWith("<br />") ? Put(text, "\n\n", "<br />".Length)
            : -1;
    }

    private static int Put(StringBuilder text, ReadOnlySpan<char> words, int length)
    {
        text.Append(words);
        return length;
    }
}
