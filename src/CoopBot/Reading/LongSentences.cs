namespace CoopBot.Reading;

/// <summary>Cuts what no full stop cuts: lists, tables, machine noise.</summary>
internal static class LongSentences
{
    /// <summary>
    /// Whatever looks at every pair of words of a sentence stays bounded by this, and reading is linear in the text. The longest sentences
    /// of agencies, lists of delegations, have some 700 signs.
    /// </summary>
    public const int Longest = 1_000;

    private const string Joints = " \t,;、，；";

    /// <summary>The pieces, none longer than <see cref="Longest"/>: cut after the last blank or comma before the bound, else at the bound.</summary>
    public static IEnumerable<string> Cut(string sentence)
    {
        if (sentence.Length <= Longest)
        {
            yield return sentence;
            yield break;
        }
        for (var start = 0; start < sentence.Length;)
        {
            var end = sentence.Length - start <= Longest ? sentence.Length : End(sentence, start);
            var piece = sentence.AsSpan(start, end - start).Trim();
            if (piece.Length > 0) yield return piece.ToString();
            start = end;
        }
    }

    private static int End(string sentence, int start)
    {
        var joint = sentence.AsSpan(start, Longest).LastIndexOfAny(Joints);
        if (joint > 0) return start + joint + 1;
        return start + Longest - (char.IsHighSurrogate(sentence[start + Longest - 1]) ? 1 : 0);
    }
}
