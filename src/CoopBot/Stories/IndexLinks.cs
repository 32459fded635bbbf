using System.Runtime.InteropServices;

namespace CoopBot.Stories;

/// <summary>
/// Which articles are under a key, the latest first, and what was put in last is taken out first. Half the room that a dictionary takes: keys that fall
/// into one place share a chain.
/// </summary>
internal sealed class IndexLinks
{
    private const int None = -1;
    private const int FewestHeads = 16;

    private readonly List<IndexLink> links = [];

    /// <summary>By the last bits of the key its latest link.</summary>
    private int[] heads = Heads(FewestHeads);

    /// <summary>The keys of each article.</summary>
    public ILookup<int, uint> ByEntry => links.ToLookup(link => link.Entry, link => link.Key);

    public void Add(uint key, int entry)
    {
        if (links.Count == heads.Length) Grow();
        links.Add(new IndexLink(key, entry, HeadOf(key)));
        HeadOf(key) = links.Count - 1;
    }

    /// <summary>Takes out the links of the article that was put in last.</summary>
    public void RemoveLast(int entry)
    {
        for (; links.Count > 0 && links[^1].Entry == entry; links.RemoveAt(links.Count - 1)) HeadOf(links[^1].Key) = links[^1].Next;
    }

    /// <summary>The article of a link.</summary>
    public int this[int link] => links[link].Entry;

    /// <summary>The latest link under a key; less than 0 for none.</summary>
    public int First(uint key) => SameFrom(HeadOf(key), key);

    /// <summary>The link before it under the same key.</summary>
    public int Next(int link) => SameFrom(links[link].Next, links[link].Key);

    private int SameFrom(int link, uint key)
    {
        while (link >= 0 && links[link].Key != key) link = links[link].Next;
        return link;
    }

    private ref int HeadOf(uint key) => ref heads[key & (heads.Length - 1)];

    private void Grow()
    {
        heads = Heads(heads.Length * 2);
        var all = CollectionsMarshal.AsSpan(links);
        for (var at = 0; at < all.Length; at++)
        {
            ref var head = ref HeadOf(all[at].Key);
            all[at] = all[at] with { Next = head };
            head = at;
        }
    }

    private static int[] Heads(int count)
    {
        var heads = new int[count];
        Array.Fill(heads, None);
        return heads;
    }
}
