using System.Text;

namespace CoopBot.Knowledge;

/// <summary>
/// The words of a folded text as the search holds them, in order, a blank between two. A run of a script that does not part its words is told in
/// pairs of signs, each with the next, and the last sign alone: so every stretch of it is found as pairs in a row, a single sign as the beginning of a pair.
/// </summary>
internal static class IndexedWords
{
    /// <summary>Stands before the key of a name, which is no word of the text.</summary>
    public const char NameMark = '~';

    private const int LongestWord = 32;

    /// <param name="most">How many words are taken, from the beginning.</param>
    public static string Of(ReadOnlySpan<char> folded, int most)
    {
        var words = new StringBuilder(folded.Length + (folded.Length / 4));
        for (var at = 0; at < folded.Length && most > 0;)
        {
            if (Script.IsUnspaced(folded[at]))
            {
                for (; at < folded.Length && Script.IsUnspaced(folded[at]) && most > 0; at++, most--)
                {
                    Begin(words).Append(folded[at]);
                    if (at + 1 < folded.Length && Script.IsUnspaced(folded[at + 1])) words.Append(folded[at + 1]);
                }
            }
            else if (char.IsLetterOrDigit(folded[at]))
            {
                var start = at++;
                while (at < folded.Length && IsInside(folded, at)) at++;
                Begin(words).Append(folded[start..Math.Min(at, start + LongestWord)]);
                most--;
            }
            else
            {
                at++;
            }
        }
        return words.ToString();
    }

    /// <summary>True of a sign by itself, of a script that does not part its words.</summary>
    public static bool IsSign(string word) => word.Length == 1 && Script.IsUnspaced(word[0]);

    private static bool IsInside(ReadOnlySpan<char> folded, int at) =>
        !Script.IsUnspaced(folded[at])
        && (char.IsLetterOrDigit(folded[at]) || (folded[at] == '\'' && at + 1 < folded.Length && char.IsLetter(folded[at + 1]) && !Script.IsUnspaced(folded[at + 1])));

    private static StringBuilder Begin(StringBuilder words) => words.Length == 0 ? words : words.Append(' ');
}
