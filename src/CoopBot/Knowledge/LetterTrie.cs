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

    /// <summary>So few are looked through faster than searched.</summary>
    private const int FewChildren = 6;

    private readonly int[] first;
    private readonly int lowest;
    private readonly char[] letters;
    private readonly Node[] nodes;

    /// <param name="sorted">Words in ordinal order, each once.</param>
    public LetterTrie(IReadOnlyList<string> sorted)
    {
        var (letters, words, children) = (new List<char> { '\0' }, new List<int>(), new List<int>());
        int[] firsts = [.. sorted.Where(word => word.Length > 0 && word[0] < FirstLetters).Select(word => (int)word[0])];
        (lowest, first) = firsts.Length == 0 ? (0, []) : (firsts[0], new int[firsts[^1] - firsts[0] + 1]);
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
                if (depth == 0 && letter < FirstLetters) first[letter - lowest] = letters.Count;
                letters.Add(letter);
                open.Enqueue((from, end, depth + 1));
                from = end;
            }
        }
        (this.letters, nodes) = ([.. letters], [.. words.Zip(children, letters).Select(node => new Node(node.Second, node.First, node.Third)), new Node(letters.Count, None, '\0')]);
    }

    /// <summary>The node one letter further; <see cref="None"/> when no entry goes on like that.</summary>
    public int Next(int node, char letter)
    {
        if (node == Root && letter < FirstLetters) return (uint)(letter - lowest) < (uint)first.Length ? first[letter - lowest] : None;
        var (from, to) = (nodes[node].Children, nodes[node + 1].Children);
        if (to - from > FewChildren)
        {
            var at = letters.AsSpan(from, to - from).IndexOf(letter);
            return at < 0 ? None : from + at;
        }
        for (; from < to; from++)
        {
            if (nodes[from].Letter == letter) return from;
        }
        return None;
    }

    /// <summary>The number of the word that ends at a node; <see cref="None"/> when none does.</summary>
    public int WordAt(int node) => nodes[node].Word;

    /// <param name="Children">The number of the first of them; they end where those of the next node begin.</param>
    /// <param name="Letter">The one that leads to it: whoever looks for it has the rest of the node at hand.</param>
    private readonly record struct Node(int Children, int Word, char Letter);
}
