using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Words of one text with blanks between: whole ones, and <c>stems*</c> that any letters may follow.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string> whole;
    private readonly FrozenSet<string> stems;
    private readonly int shortestStem;
    private readonly int longestStem;

    public WordSet(IEnumerable<string> words)
    {
        var all = words.Select(Fold.Text).ToLookup(word => word.EndsWith('*'));
        whole = all[false].ToFrozenSet();
        stems = all[true].Select(word => word[..^1]).ToFrozenSet();
        (shortestStem, longestStem) = (Math.Max(2, stems.Select(stem => stem.Length).DefaultIfEmpty(0).Min()), stems.Select(stem => stem.Length).DefaultIfEmpty(0).Max());
        Longest = whole.Select(word => word.Length).DefaultIfEmpty(0).Max();
    }

    public static WordSet None { get; } = new([]);

    /// <summary>The length of the longest whole word.</summary>
    public int Longest { get; }

    public bool Contains(ReadOnlySpan<char> folded)
    {
        if (whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded)) return true;
        if (stems.Count == 0) return false;
        var lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = shortestStem; length <= Math.Min(longestStem, folded.Length); length++)
        {
            if (lookup.Contains(folded[..length])) return true;
        }
        return false;
    }

    /// <summary>True when one of the whole words ends the text and something stands before it.</summary>
    public bool Ends(ReadOnlySpan<char> folded)
    {
        var lookup = whole.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, folded.Length - 2); length > 0; length--)
        {
            if (lookup.Contains(folded[^length..])) return true;
        }
        return false;
    }

    public static ImmutableArray<string> Split(DataNode? node) =>
        node is null ? [] : [.. node.Text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
