namespace CoopBot.Knowledge;

/// <summary>
/// Words by their letters: one walk over a word meets every entry that it begins with. The steps lie in one open hash table,
/// so that a word no entry begins like costs a look or two.
/// </summary>
internal sealed class LetterTrie
{
    public const int Root = 0;
    public const int None = -1;

    /// <summary>Latin and Cyrillic: the first step, which every word of a text takes, is looked up without hashing.</summary>
    private const int FirstLetters = 0x530;

    private readonly int[] first = new int[FirstLetters];
    private ulong[] keys = new ulong[64];
    private int[] children = new int[64];
    private int steps;

    public int NodeCount { get; private set; } = 1;

    /// <summary>The node of a word; made where it is not there yet.</summary>
    public int Add(ReadOnlySpan<char> word)
    {
        var node = Root;
        foreach (var letter in word)
        {
            var next = Next(node, letter);
            if (next == None)
            {
                next = NodeCount++;
                if (node == Root && letter < FirstLetters) first[letter] = next + 1;
                else Insert(Key(node, letter), next);
            }
            node = next;
        }
        return node;
    }

    /// <summary>The node one letter further; <see cref="None"/> when no entry goes on like that.</summary>
    public int Next(int node, char letter)
    {
        if (node == Root && letter < FirstLetters) return first[letter] - 1;
        var key = Key(node, letter);
        for (var at = Slot(key); keys[at] != 0; at = (at + 1) & (keys.Length - 1))
        {
            if (keys[at] == key) return children[at];
        }
        return None;
    }

    private void Insert(ulong key, int child)
    {
        // Half empty at least: a look that finds nothing is the common one and must be short.
        if (++steps * 2 > keys.Length) Grow();
        var at = Slot(key);
        while (keys[at] != 0) at = (at + 1) & (keys.Length - 1);
        (keys[at], children[at]) = (key, child);
    }

    private void Grow()
    {
        var (oldKeys, oldChildren) = (keys, children);
        keys = new ulong[oldKeys.Length * 2];
        children = new int[keys.Length];
        for (var old = 0; old < oldKeys.Length; old++)
        {
            if (oldKeys[old] == 0) continue;
            var at = Slot(oldKeys[old]);
            while (keys[at] != 0) at = (at + 1) & (keys.Length - 1);
            (keys[at], children[at]) = (oldKeys[old], oldChildren[old]);
        }
    }

    /// <summary>Never 0: the letter 0 is in no word.</summary>
    private static ulong Key(int node, char letter) => ((ulong)node << 16) | letter;

    /// <summary>Fibonacci hashing: the upper bits of a product by 2^64 / φ are well mixed.</summary>
    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15UL) >> 40) & (keys.Length - 1);
}
