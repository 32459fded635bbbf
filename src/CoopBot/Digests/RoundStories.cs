using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>
/// The stories that the digests of one round choose from, each read once, and for each filter which of them it asks for. What is stored while
/// the round lasts is left for the next one.
/// </summary>
internal sealed class RoundStories(StoryTable table)
{
    private const int PageSize = 500;

    private readonly Dictionary<Filter, List<Candidate>> matches = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<long, Story> whole = [];
    private List<Candidate> candidates = [];
    private long from = long.MaxValue;

    /// <summary>Number of the last story it may hold; subscriptions have been read up to there afterwards.</summary>
    public long UpTo { get; private set; } = -1;

    /// <summary>Reads the cooperation stories above the number.</summary>
    public async Task ReachAsync(long after, CancellationToken cancel)
    {
        if (UpTo < 0) UpTo = await table.LastNumberAsync(cancel);
        if (after >= from) return;
        var end = Math.Min(from, UpTo);
        var more = new List<Candidate>();
        IReadOnlyList<Candidate> page;
        var last = after;
        do
        {
            page = await table.CandidatesAsync(last, end, PageSize, cancel);
            more.AddRange(page);
            if (page.Count > 0) last = page[^1].Number;
        }
        while (page.Count == PageSize);
        candidates = [.. more, .. candidates];
        from = after;
        matches.Clear();
    }

    /// <summary>The stories above the number that the filter asks for, lowest first. The number must have been reached.</summary>
    public IEnumerable<Candidate> Of(Filter filter, long after)
    {
        if (!matches.TryGetValue(filter, out var found))
            matches.Add(filter, found = candidates.FindAll(story => FilterMatcher.Matches(filter, story.Labels, story.Folded)));
        for (var at = FirstAbove(found, after); at < found.Count; at++) yield return found[at];
    }

    /// <summary>Whole stories, in the order of the numbers.</summary>
    public async Task<IReadOnlyList<Story>> WholeAsync(IReadOnlyCollection<long> numbers, CancellationToken cancel)
    {
        var missing = numbers.Where(number => !whole.ContainsKey(number)).ToList();
        if (missing.Count > 0)
        {
            foreach (var story in await table.OfAsync(missing, cancel)) whole[story.Number] = story;
        }
        return [.. numbers.Where(whole.ContainsKey).Select(number => whole[number])];
    }

    private static int FirstAbove(List<Candidate> stories, long number)
    {
        var (low, high) = (0, stories.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (stories[middle].Number <= number) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
