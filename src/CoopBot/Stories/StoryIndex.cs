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
    private const int FewestToTidy = 1000;

    private readonly List<IndexEntry> entries = [];
    private readonly List<(int Entry, int Next)> links = [];
    private readonly Dictionary<ulong, int> heads = [];
    private readonly Dictionary<string, int> byId = [];
    private readonly Dictionary<long, List<int>> byRoot = [];

    /// <summary>For each article what it shares with the one that is being placed; nothing in between.</summary>
    private int[] shared = [];

    /// <summary>How many articles have been learnt; a state to go back to.</summary>
    public int Count => entries.Count;

    /// <summary>Puts an article in, or an edited one in its place.</summary>
    public void Learn(string id, long story, long? updates, DateTimeOffset foundAt, Traits traits)
    {
        var at = entries.Count;
        var entry = new IndexEntry(id, story, updates ?? story, foundAt, traits, byId.TryGetValue(id, out var before) ? before : -1, IndexKeys.Of(traits));
        entries.Add(entry);
        byId[id] = at;
        (CollectionsMarshal.GetValueRefOrAddDefault(byRoot, entry.Root, out _) ??= []).Add(at);
        foreach (var key in entry.Keys)
        {
            links.Add((at, heads.TryGetValue(key, out var next) ? next : -1));
            heads[key] = links.Count - 1;
        }
    }

    /// <summary>Forgets what was learnt since there were that many.</summary>
    public void ReturnTo(int count)
    {
        while (entries.Count > count)
        {
            var entry = entries[^1];
            for (var key = entry.Keys.Length - 1; key >= 0; key--)
            {
                if (links[^1].Next is >= 0 and var next) heads[entry.Keys[key]] = next;
                else heads.Remove(entry.Keys[key]);
                links.RemoveAt(links.Count - 1);
            }
            var told = byRoot[entry.Root];
            told.RemoveAt(told.Count - 1);
            if (told.Count == 0) byRoot.Remove(entry.Root);
            if (entry.Before >= 0) byId[entry.Id] = entry.Before;
            else byId.Remove(entry.Id);
            entries.RemoveAt(entries.Count - 1);
        }
    }

    /// <summary>Drops the articles found before the moment, once they are half of all.</summary>
    public void Tidy(DateTimeOffset before)
    {
        if (entries.Count < FewestToTidy || entries[entries.Count / 2].FoundAt >= before) return;
        var kept = entries.Where((entry, at) => entry.FoundAt >= before && byId[entry.Id] == at).ToList();
        ReturnTo(0);
        foreach (var entry in kept) Learn(entry.Id, entry.Story, entry.Root, entry.FoundAt, entry.Traits);
    }

    public Verdict Place(Traits traits)
    {
        var (tie, entry) = (Tie.None, (IndexEntry?)null);
        foreach (var candidate in Candidates(traits))
        {
            if (IsRepeated(traits, candidate.Traits)) return new Verdict.Repeats(candidate.Id, candidate.Story);
            var found = Comparison.Of(traits, candidate.Traits);
            // An article kept aside holds no news: its number lies behind the cursors of the chats.
            if (found > tie && (candidate.Traits.IsCooperation || !traits.IsCooperation)) (tie, entry) = (found, candidate);
        }
        if (entry is null) return new Verdict.Begins();

        var news = traits.When >= entry.Traits.When ? NewsFor(entry.Root, traits) : [];
        if (news.Length > 0 && (tie != Tie.SameMatter || news.Any(fact => fact is EventFact))) return new Verdict.Develops(entry.Root, news);
        return tie == Tie.SameMatter ? new Verdict.Begins() : new Verdict.Joins(entry.Story);
    }

    /// <summary>What the article brings that no article of the story has told.</summary>
    public System.Collections.Immutable.ImmutableArray<Fact> NewsFor(long root, Traits traits) =>
        traits.IsCooperation && byRoot.TryGetValue(root, out var told) ? Developments.Of(traits.Weights, [.. told.SelectMany(at => entries[at].Traits.Weights).DistinctBy(weight => (weight.Key, weight.IsHeavy))]) : [];

    /// <summary>The same title from the same source over nearly the same text: one article that got another name.</summary>
    private static bool IsRepeated(Traits one, Traits other) =>
        one.TitleKey != 0 && one.TitleKey == other.TitleKey && (one.When - other.When).Duration() <= Comparison.Window && Comparison.IsOneText(one, other);

    /// <summary>Those that share most keys first, of equal ones the earliest.</summary>
    private IEnumerable<IndexEntry> Candidates(Traits traits)
    {
        if (shared.Length < entries.Count) shared = new int[entries.Count * 2];
        var met = new List<int>();
        foreach (var key in IndexKeys.Facts(traits).Distinct()) Count(key, 1);
        foreach (var key in IndexKeys.Texts(traits).Distinct()) Count(key, 2);
        // Plain numbers are sorted fastest: how much is shared in the upper half, the article in the lower.
        var ranked = new List<long>();
        foreach (var at in met)
        {
            if (shared[at] > 1) ranked.Add(((long)-shared[at] << 32) | (uint)at);
            shared[at] = 0;
        }
        ranked.Sort();
        return ranked.Select(one => (int)one).Where(at => byId[entries[at].Id] == at).Take(MostCompared).Select(at => entries[at]);

        void Count(ulong key, int weight)
        {
            if (!heads.TryGetValue(key, out var link)) return;
            for (var taken = 0; link >= 0 && taken < MostOfAKey; taken++)
            {
                var (entry, next) = links[link];
                if (shared[entry] == 0) met.Add(entry);
                shared[entry] += weight;
                link = next;
            }
        }
    }
}
