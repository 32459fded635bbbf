using System.Collections;

namespace CoopBot.Stories;

/// <summary>Different words in ordinal order. An article has some ten of a kind at most: too few for a hash table to be worth its making and its memory.</summary>
internal sealed class WordList : IReadOnlyList<string>
{
    private static readonly WordList None = new([]);

    private readonly string[] words;

    private WordList(string[] words) => this.words = words;

    public int Count => words.Length;

    public string this[int at] => words[at];

    public static WordList Of(IEnumerable<string> words)
    {
        var ordered = words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return ordered.Length == 0 ? None : new WordList(ordered);
    }

    public bool Contains(string word) => Array.BinarySearch(words, word, StringComparer.Ordinal) >= 0;

    /// <summary>How many words are in both.</summary>
    public int Common(WordList other)
    {
        var (mine, its, common) = (0, 0, 0);
        while (mine < words.Length && its < other.words.Length)
        {
            var order = string.CompareOrdinal(words[mine], other.words[its]);
            if (order == 0) common++;
            if (order <= 0) mine++;
            if (order >= 0) its++;
        }
        return common;
    }

    public bool Overlaps(WordList other) => Common(other) > 0;

    public bool SetEquals(WordList other) => Count == other.Count && Common(other) == Count;

    public bool IsSubsetOf(WordList other) => Common(other) == Count;

    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
