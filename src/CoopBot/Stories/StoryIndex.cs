using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoopBot.Model;

namespace CoopBot.Stories;

/// <summary>
/// The articles of the last days by what they say, in memory: which story a new one belongs to is found by looking it up, however many there are.
/// It can go back to an earlier state, for what was learnt in a transaction that came to nothing. Not for several threads at once.
/// </summary>
internal sealed class StoryIndex
{
    /// <summary>How long articles are kept after they were found.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    private const int MostOfAKey = 48;
    private const int MostCompared = 32;
    private const int FewestShared = 2;

    /// <summary>Whoever shares more is told apart by sorting alone.</summary>
    private const int MostTold = 64;
    private const int FewestToTidy = 1000;
    private const int None = -1;

    private readonly List<IndexEntry> entries = [];
    private Postings postings = new();
    private readonly Dictionary<string, int> byId = [];
    private readonly Dictionary<long, int> byRoot = [];

    /// <summary>Those that an edited one stands for now.</summary>
    private readonly HashSet<int> replaced = [];

    /// <summary>For each article what it shares with the one that is being placed; nothing in between.</summary>
    private int[] shared = [];

    /// <summary>Of the one that is being placed: whom it shares a key with, and of these the nearest.</summary>
    private readonly List<int> met = [];
    private readonly List<long> ranked = [];

    /// <summary>How many articles have been learnt; a state to go back to.</summary>
    public int Count => entries.Count;

    /// <summary>Puts an article in, or an edited one in its place.</summary>
    public void Learn(string id, long story, long? updates, DateTimeOffset foundAt, Arrival article)
    {
        var root = updates ?? story;
        var before = byId.GetValueOrDefault(id, None);
        if (before != None) replaced.Add(before);
        entries.Add(new IndexEntry(id, story, root, foundAt, article.Traits, before, byRoot.GetValueOrDefault(root, None)));
        byId[id] = entries.Count - 1;
        byRoot[root] = entries.Count - 1;
        postings.Add(article.FactKeys.Union(article.TextKeys));
    }

    /// <summary>Forgets what was learnt since there were that many.</summary>
    public void ReturnTo(int count)
    {
        while (entries.Count > count)
        {
            var entry = entries[^1];
            postings.RemoveLast();
            Put(byRoot, entry.Root, entry.OfRoot);
            Put(byId, entry.Id, entry.Before);
            replaced.Remove(entry.Before);
            entries.RemoveAt(entries.Count - 1);
        }

        static void Put<TKey>(Dictionary<TKey, int> last, TKey key, int before)
            where TKey : notnull
        {
            if (before >= 0) last[key] = before;
            else last.Remove(key);
        }
    }

    /// <summary>Drops the articles found before the moment, once they are half of all.</summary>
    public void Tidy(DateTimeOffset before)
    {
        if (entries.Count < FewestToTidy || entries[entries.Count / 2].FoundAt >= before) return;
        var (all, keys) = (entries.ToList(), postings);
        var isCurrent = all.Select((entry, at) => entry.FoundAt >= before && !replaced.Contains(at)).ToList();
        entries.Clear();
        byId.Clear();
        byRoot.Clear();
        replaced.Clear();
        postings = new Postings();
        for (var at = 0; at < all.Count; at++)
        {
            var entry = all[at];
            if (isCurrent[at]) Learn(entry.Id, entry.Story, entry.Root, entry.FoundAt, new Arrival(entry.Traits, keys.KeysOf(at).ToArray(), [], []));
        }
    }

    public Verdict Place(Arrival article)
    {
        var traits = article.Traits;
        var (tie, entry) = (Tie.None, (IndexEntry?)null);
        foreach (var near in Candidates(article))
        {
            var candidate = entries[(int)near];
            if (IsRepeated(traits, candidate.Traits)) return new Verdict.Repeats(candidate.Id, candidate.Story);
            var found = Comparison.Of(traits, candidate.Traits);
            // An article kept aside holds no news: its number lies behind the cursors of the chats.
            if (found > tie && (candidate.Traits.IsCooperation || !traits.IsCooperation)) (tie, entry) = (found, candidate);
        }
        if (entry is null) return new Verdict.Begins();

        var news = traits.When >= entry.Traits.When ? NewsFor(entry.Root, article) : [];
        if (news.Length > 0 && (tie != Tie.SameMatter || news.Any(fact => fact is EventFact))) return new Verdict.Develops(entry.Root, news);
        return tie == Tie.SameMatter ? new Verdict.Begins() : new Verdict.Joins(entry.Story);
    }

    /// <summary>What the article brings that no article of the story has told.</summary>
    public ImmutableArray<Fact> NewsFor(long root, Arrival article)
    {
        if (!article.Traits.IsCooperation || !byRoot.TryGetValue(root, out var at)) return [];
        var told = new HashSet<Weight>();
        for (; at >= 0; at = entries[at].OfRoot) told.UnionWith(entries[at].Traits.Weights);
        return Developments.Of(article, told);
    }

    /// <summary>The same title from the same source over nearly the same text: one article that got another name.</summary>
    private static bool IsRepeated(Traits one, Traits other) =>
        one.TitleKey != 0 && one.TitleKey == other.TitleKey && (one.When - other.When).Duration() <= Comparison.Window && Comparison.IsOneText(one, other);

    /// <summary>Those that share most keys first, of equal ones the earliest; a piece of <see cref="ranked"/>, which holds the article in its lower half.</summary>
    private ReadOnlySpan<long> Candidates(Arrival article)
    {
        if (shared.Length < entries.Count) shared = new int[entries.Count * 2];
        met.Clear();
        ranked.Clear();
        foreach (var key in article.FactKeys) Share(key, 1);
        foreach (var key in article.TextKeys) Share(key, 2);
        var least = LeastShared();
        // Plain numbers are sorted fastest: how much is shared in the upper half, the article in the lower.
        foreach (var at in met)
        {
            if (shared[at] >= least && !replaced.Contains(at)) ranked.Add(((long)-shared[at] << 32) | (uint)at);
            shared[at] = 0;
        }
        ranked.Sort();
        return CollectionsMarshal.AsSpan(ranked)[..Math.Min(ranked.Count, MostCompared)];
    }

    private void Share(uint key, int weight)
    {
        Span<int> latest = stackalloc int[MostOfAKey];
        foreach (var at in latest[..postings.Read(key, latest)])
        {
            if (shared[at] == 0) met.Add(at);
            shared[at] += weight;
        }
    }

    /// <summary>What is to be shared to be among the nearest: most of those met share next to nothing, and sorting them costs most.</summary>
    private int LeastShared()
    {
        Span<int> sharing = stackalloc int[MostTold];
        sharing.Clear();
        foreach (var at in met)
        {
            if (!replaced.Contains(at)) sharing[Math.Min(shared[at], MostTold - 1)]++;
        }
        var (least, count) = (MostTold - 1, sharing[^1]);
        while (least > FewestShared && count < MostCompared) count += sharing[--least];
        return least;
    }
}
