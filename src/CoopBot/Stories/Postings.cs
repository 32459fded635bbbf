using System.Runtime.InteropServices;

namespace CoopBot.Stories;

/// <summary>
/// An inverted index: which articles are under a key, the latest first. What was put in last is taken out first. Most keys have one article, which lies in
/// the table itself; those of the others lie together in blocks, because jumping from one to the next is what looking up costs.
/// </summary>
internal sealed class Postings
{
    private const int FewestSlots = 16;

    /// <summary>A block: where the one before it begins, how many articles it has, and these.</summary>
    private const int Before = 0, Count = 1, First = 2, BlockLength = 8;

    /// <summary>A slot that no key ever took, and one whose articles were all taken out.</summary>
    private const int Free = 0, Emptied = int.MinValue;

    private readonly List<uint> keys = [];
    private readonly List<int> ends = [];
    private uint[] slots = new uint[FewestSlots];

    /// <summary>By slot: the only article counted from 1, or the complement of where the last block begins.</summary>
    private int[] heads = new int[FewestSlots];
    private int taken;
    private int[] blocks = [];
    private int blocksEnd;

    /// <summary>The keys of an article.</summary>
    public ReadOnlySpan<uint> KeysOf(int article)
    {
        var begin = article == 0 ? 0 : ends[article - 1];
        return CollectionsMarshal.AsSpan(keys)[begin..ends[article]];
    }

    /// <summary>Puts in the next article; the first is 0.</summary>
    /// <param name="its">Different ones.</param>
    public void Add(IEnumerable<uint> its)
    {
        foreach (var key in its)
        {
            if (taken * 4 >= slots.Length * 3) Grow();
            Put(key, ends.Count);
            keys.Add(key);
        }
        ends.Add(keys.Count);
    }

    /// <summary>Takes out the article that was put in last.</summary>
    public void RemoveLast()
    {
        var begin = ends.Count == 1 ? 0 : ends[^2];
        for (var at = keys.Count - 1; at >= begin; at--) TakeLast(keys[at]);
        keys.RemoveRange(begin, keys.Count - begin);
        ends.RemoveAt(ends.Count - 1);
    }

    /// <summary>Reads the latest articles under a key, as many as there is room for.</summary>
    /// <returns>How many there were.</returns>
    public int Read(uint key, Span<int> latest)
    {
        var head = heads[SlotOf(key)];
        if (head is Free or Emptied || latest.IsEmpty) return 0;
        if (head > 0)
        {
            latest[0] = head - 1;
            return 1;
        }
        var read = 0;
        for (var block = ~head; block >= 0; block = blocks[block + Before])
        {
            for (var at = blocks[block + Count] - 1; at >= 0; at--)
            {
                if (read == latest.Length) return read;
                latest[read++] = blocks[block + First + at];
            }
        }
        return read;
    }

    private void Put(uint key, int article)
    {
        var slot = SlotOf(key);
        ref var head = ref heads[slot];
        switch (head)
        {
            case Free:
                slots[slot] = key;
                taken++;
                head = article + 1;
                break;
            case Emptied:
                head = article + 1;
                break;
            case > 0:
                head = ~NewBlock(-1, head - 1, article);
                break;
            case var last when blocks[~last + Count] is var count && count < BlockLength - First:
                blocks[~last + First + count] = article;
                blocks[~last + Count]++;
                break;
            default:
                head = ~NewBlock(~head, article);
                break;
        }
    }

    /// <summary>The way back of putting in: a block that was begun last ends last.</summary>
    private void TakeLast(uint key)
    {
        ref var head = ref heads[SlotOf(key)];
        if (head > 0)
        {
            head = Emptied;
            return;
        }
        var block = ~head;
        var (before, left) = (blocks[block + Before], --blocks[block + Count]);
        if (left > 1 || (left == 1 && before >= 0)) return;
        head = left == 1 ? blocks[block + First] + 1 : ~before;
        blocksEnd = block;
    }

    private int NewBlock(int before, params ReadOnlySpan<int> articles)
    {
        var block = blocksEnd;
        blocksEnd += BlockLength;
        if (blocksEnd > blocks.Length) Array.Resize(ref blocks, Math.Max(BlockLength * FewestSlots, blocks.Length * 2));
        blocks[block + Before] = before;
        blocks[block + Count] = articles.Length;
        articles.CopyTo(blocks.AsSpan(block + First));
        return block;
    }

    /// <summary>Where a key is, or would be.</summary>
    private int SlotOf(uint key)
    {
        // The golden ratio spreads neighbours; what is left are the upper bits.
        var slot = (int)((key * 2654435769UL & uint.MaxValue) * (ulong)slots.Length >> 32);
        while (heads[slot] != Free && slots[slot] != key) slot = slot + 1 == slots.Length ? 0 : slot + 1;
        return slot;
    }

    private void Grow()
    {
        var (oldSlots, oldHeads) = (slots, heads);
        (slots, heads, taken) = (new uint[oldSlots.Length * 2], new int[oldHeads.Length * 2], 0);
        for (var at = 0; at < oldSlots.Length; at++)
        {
            if (oldHeads[at] is Free or Emptied) continue;
            var slot = SlotOf(oldSlots[at]);
            (slots[slot], heads[slot]) = (oldSlots[at], oldHeads[at]);
            taken++;
        }
    }
}
