using System.Buffers;
using System.Collections.Immutable;

namespace CoopBot.Knowledge;

/// <summary>Words of one text with blanks between: whole ones, and <c>stems*</c> that any letters may follow.</summary>
internal sealed class WordSet
{
    /// <summary>A shorter stem would begin nearly every word.</summary>
    private const int ShortestStem = 2;

    private readonly LetterTrie words;
    private readonly bool[] areWhole;
    private readonly bool[] areStems;

    /// <summary>The letters that whole words end in.</summary>
    private readonly SearchValues<char> lasts;

    public WordSet(IEnumerable<string> words)
    {
        var all = words.Select(Fold.Text).ToLookup(word => word.EndsWith('*'));
        var (whole, stems) = (all[false].ToHashSet(), all[true].Select(word => word[..^1]).Where(stem => stem.Length >= ShortestStem).ToHashSet());
        string[] sorted = [.. whole.Union(stems).Order(StringComparer.Ordinal)];
        (this.words, areWhole, areStems) = (new LetterTrie(sorted), [.. sorted.Select(whole.Contains)], [.. sorted.Select(stems.Contains)]);
        lasts = SearchValues.Create([.. whole.Where(word => word.Length > 0).Select(word => word[^1]).Distinct()]);
        Longest = whole.Select(word => word.Length).DefaultIfEmpty(0).Max();
    }

    public static WordSet None { get; } = new([]);

    /// <summary>The length of the longest whole word.</summary>
    public int Longest { get; }

    public bool Contains(ReadOnlySpan<char> folded) => Has(folded, withStems: true);

    /// <summary>The length of the longest beginning of a text that is one of the words; 0 where none is.</summary>
    public int LongestAt(ReadOnlySpan<char> folded)
    {
        var (node, longest) = (LetterTrie.Root, 0);
        for (var at = 0; at < folded.Length; at++)
        {
            node = words.Next(node, folded[at]);
            if (node == LetterTrie.None) break;
            var number = words.WordAt(node);
            if (number == LetterTrie.None) continue;
            if (areStems[number]) return folded.Length;
            if (areWhole[number]) longest = at + 1;
        }
        return longest;
    }

    /// <summary>True when one of the whole words ends the text and something stands before it.</summary>
    public bool Ends(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || !lasts.Contains(folded[^1])) return false;
        for (var length = Math.Min(Longest, folded.Length - 2); length > 0; length--)
        {
            if (Has(folded[^length..], withStems: false)) return true;
        }
        return false;
    }

    private bool Has(ReadOnlySpan<char> folded, bool withStems)
    {
        var node = LetterTrie.Root;
        for (var at = 0; at < folded.Length; at++)
        {
            node = words.Next(node, folded[at]);
            if (node == LetterTrie.None) return false;
            if (words.WordAt(node) is var number && number == LetterTrie.None) continue;
            if ((withStems && areStems[number]) || (at + 1 == folded.Length && areWhole[number])) return true;
        }
        return false;
    }

    public static ImmutableArray<string> Split(DataNode? node) =>
        node is null ? [] : [.. node.Text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
