using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Words of one text with blanks between: whole ones, and <c>stems*</c> that any letters may follow.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> whole;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> stems;
    private readonly int[] lengthsOfStems;

    /// <summary>The letters that whole words end in, and that stems begin with: most words of a text have neither.</summary>
    private readonly SearchValues<char> lasts;
    private readonly SearchValues<char> firsts;

    public WordSet(IEnumerable<string> words)
    {
        var all = words.Select(Fold.Text).ToLookup(word => word.EndsWith('*'));
        var (whole, stems) = (all[false].ToFrozenSet(), all[true].Select(word => word[..^1]).Where(stem => stem.Length > 1).ToFrozenSet());
        (this.whole, this.stems) = (whole.GetAlternateLookup<ReadOnlySpan<char>>(), stems.GetAlternateLookup<ReadOnlySpan<char>>());
        lengthsOfStems = [.. stems.Select(stem => stem.Length).Distinct().Order()];
        lasts = SearchValues.Create([.. whole.Where(word => word.Length > 0).Select(word => word[^1]).Distinct()]);
        firsts = SearchValues.Create([.. stems.Select(stem => stem[0]).Distinct()]);
        Longest = whole.Select(word => word.Length).DefaultIfEmpty(0).Max();
    }

    public static WordSet None { get; } = new([]);

    /// <summary>The length of the longest whole word.</summary>
    public int Longest { get; }

    public bool Contains(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty) return false;
        if (lasts.Contains(folded[^1]) && whole.Contains(folded)) return true;
        if (!firsts.Contains(folded[0])) return false;
        foreach (var length in lengthsOfStems)
        {
            if (length > folded.Length) return false;
            if (stems.Contains(folded[..length])) return true;
        }
        return false;
    }

    /// <summary>True when one of the whole words ends the text and something stands before it.</summary>
    public bool Ends(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || !lasts.Contains(folded[^1])) return false;
        for (var length = Math.Min(Longest, folded.Length - 2); length > 0; length--)
        {
            if (whole.Contains(folded[^length..])) return true;
        }
        return false;
    }

    public static ImmutableArray<string> Split(DataNode? node) =>
        node is null ? [] : [.. node.Text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
