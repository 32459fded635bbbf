namespace CoopBot.Knowledge;

/// <summary>
/// Words by their letters: one walk over a word meets every entry that it begins with. The children of a node stand side by side,
/// the nodes in the order of their depth, so that the steps which most words take lie close together in memory.
/// </summary>
internal sealed class LetterTrie
{
    public const int Root = 0;
    public const int None = -1;

    /// <summary>Latin and Cyrillic: the first step, which every word of a text takes, is looked up without searching.</summary>
    private const int FirstLetters = 0x530;

    private readonly int[] first = new int[FirstLetters];
    private readonly char[] letters;
    private readonly int[] children;
    private readonly int[] words;

    /// <param name="sorted">Words in ordinal order, each once.</param>
    public LetterTrie(IReadOnlyList<string> sorted)
    {
        var (letters, words, children) = (new List<char> { '\0' }, new List<int>(), new List<int>());
        Array.Fill(first, None);
        var open = new Queue<(int From, int To, int Depth)>();
        open.Enqueue((0, sorted.Count, 0));
        while (open.TryDequeue(out var range))
        {
            var (from, to, depth) = range;
            var isWord = from < to && sorted[from].Length == depth;
            words.Add(isWord ? from++ : None);
            children.Add(letters.Count);
            while (from < to)
            {
                var letter = sorted[from][depth];
                var end = from;
                while (end < to && sorted[end][depth] == letter) end++;
                if (depth == 0 && letter < FirstLetters) first[letter] = letters.Count;
                letters.Add(letter);
                open.Enqueue((from, end, depth + 1));
                from = end;
            }
        }
        children.Add(letters.Count);
        (this.letters, this.words, this.children) = ([.. letters], [.. words], [.. children]);
    }

    /// <summary>The node one letter further; <see cref="None"/> when no entry goes on like that.</summary>
    public int Next(int node, char letter)
    {
        if (node == Root && letter < FirstLetters) return first[letter];
        var from = children[node];
        var at = letters.AsSpan(from, children[node + 1] - from).IndexOf(letter);
        return at < 0 ? None : from + at;
    }

    /// <summary>The number of the word that ends at a node; <see cref="None"/> when none does.</summary>
    public int WordAt(int node) => words[node];
}
