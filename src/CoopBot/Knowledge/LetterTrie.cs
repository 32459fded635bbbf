using System.Runtime.CompilerServices;

namespace CoopBot.Knowledge;

/// <summary>
/// Words by their letters: one walk over a word meets every entry that it begins with. The children of a node stand side by side. Those of the first
/// steps, which most words take, lie close together in memory; further on each branch does, which one word takes to its end.
/// </summary>
internal sealed class LetterTrie
{
    public const int Root = 0;
    public const int None = -1;

    /// <summary>Latin and Cyrillic: the first step, which every word of a text takes, is looked up without searching.</summary>
    private const int FirstLetters = 0x530;

    /// <summary>So few are looked through faster than searched.</summary>
    private const int FewChildren = 6;

    /// <summary>So deep the nodes lie in the order of their depth.</summary>
    private const int FirstSteps = 2;

    private readonly int[] first;
    private readonly int lowest;
    private readonly char[] letters;
    private readonly Node[] nodes;

    /// <param name="sorted">Words in ordinal order, each once.</param>
    public LetterTrie(IReadOnlyList<string> sorted)
    {
        var nodes = new List<Node> { default };
        var (near, far) = (new Queue<Branch>(), new Stack<Branch>());
        near.Enqueue(new Branch(Root, 0, sorted.Count, 0));
        while (near.TryDequeue(out var branch) || far.TryPop(out branch))
        {
            var (from, children) = (branch.From, nodes.Count);
            var isWord = from < branch.To && sorted[from].Length == branch.Depth;
            if (isWord) from++;
            while (from < branch.To)
            {
                var (start, letter) = (from, sorted[from][branch.Depth]);
                while (from < branch.To && sorted[from][branch.Depth] == letter) from++;
                var child = new Branch(nodes.Count, start, from, branch.Depth + 1);
                nodes.Add(new Node(0, None, letter, 0));
                if (child.Depth < FirstSteps) near.Enqueue(child);
                else far.Push(child);
            }
            nodes[branch.Node] = new Node(children, isWord ? branch.From : None, nodes[branch.Node].Letter, (ushort)(nodes.Count - children));
        }
        (this.nodes, letters) = ([.. nodes], [.. nodes.Select(node => node.Letter)]);
        var firsts = Enumerable.Range(nodes[Root].Children, nodes[Root].Count).Where(node => letters[node] < FirstLetters).ToList();
        if (firsts.Count == 0) firsts.Add(Root);
        (lowest, first) = (letters[firsts[0]], new int[letters[firsts[^1]] - letters[firsts[0]] + 1]);
        Array.Fill(first, None);
        foreach (var node in firsts.Where(node => node != Root)) first[letters[node] - lowest] = node;
    }

    /// <summary>The node one letter further; <see cref="None"/> when no entry goes on like that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int node, char letter)
    {
        if (node == Root && letter < FirstLetters) return (uint)(letter - lowest) < (uint)first.Length ? first[letter - lowest] : None;
        ref readonly var here = ref nodes[node];
        if (here.Count > FewChildren)
        {
            var at = letters.AsSpan(here.Children, here.Count).IndexOf(letter);
            return at < 0 ? None : here.Children + at;
        }
        var children = nodes.AsSpan(here.Children, here.Count);
        for (var at = 0; at < children.Length; at++)
        {
            if (children[at].Letter == letter) return here.Children + at;
        }
        return None;
    }

    /// <summary>The number of the word that ends at a node; <see cref="None"/> when none does.</summary>
    public int WordAt(int node) => nodes[node].Word;

    /// <summary>The words that go on from a node.</summary>
    private readonly record struct Branch(int Node, int From, int To, int Depth);

    /// <param name="Children">The number of the first of them.</param>
    /// <param name="Letter">The one that leads to it: whoever looks for it has the rest of the node at hand.</param>
    private readonly record struct Node(int Children, int Word, char Letter, ushort Count);
}
