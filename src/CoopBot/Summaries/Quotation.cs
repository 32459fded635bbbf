using System.Buffers;
using System.Text;
using CoopBot.Knowledge;

namespace CoopBot.Summaries;

/// <summary>Quotation marks within what is quoted.</summary>
internal static class Quotation
{
    private const string Openers = "«„「『“‟";
    private const string Closers = "»”」』";
    private const string EitherWay = "\"“";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Openers + Closers + EitherWay);

    /// <summary>False of a sentence that was cut out of a longer quotation.</summary>
    public static bool IsBalanced(string text) => !text.AsSpan().ContainsAny(Marks) || Marked(text, "‘’") is not null;

    /// <summary>The text with the marks that the reader's language uses inside others.</summary>
    public static string Inside(string text, Language reader) => text.AsSpan().ContainsAny(Marks) ? Marked(text, reader.InnerQuotes) ?? text : text;

    private static string? Marked(string text, string marks)
    {
        var (result, depth) = (new StringBuilder(text.Length), 0);
        foreach (var sign in text)
        {
            // A straight mark, and the high one that Poles close with no less than the English open, go by what is open.
            var closes = Closers.Contains(sign) || (depth > 0 && EitherWay.Contains(sign));
            if (!closes && !Openers.Contains(sign) && !EitherWay.Contains(sign))
            {
                result.Append(sign);
                continue;
            }
            depth += closes ? -1 : 1;
            if (depth < 0) return null;
            result.Append(marks[closes ? 1 : 0]);
        }
        return depth == 0 ? result.ToString() : null;
    }
}
