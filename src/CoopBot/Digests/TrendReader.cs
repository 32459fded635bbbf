using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>Counts weeks for the digests of one round: the stories are read once, and equal wishes are counted once.</summary>
internal sealed class TrendReader(TrendTable table)
{
    private readonly Dictionary<Filter, List<LabelledStory>> matches = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Trends> counted = [];
    private readonly FilterNumbers numbers = new();
    private IReadOnlyList<LabelledStory> stories = [];
    private DateTimeOffset from = DateTimeOffset.MaxValue;
    private DateTimeOffset until = DateTimeOffset.MinValue;
    private bool hasTexts;

    /// <summary>The week before the moment against the one before that.</summary>
    public async Task<Trends> OfAsync(IReadOnlyCollection<Filter> filters, DateTimeOffset end, CancellationToken cancel)
    {
        var key = KeyOf(filters, end);
        if (counted.TryGetValue(key, out var known)) return known;

        var (begin, earlier) = (end - Trends.Span, end - (2 * Trends.Span));
        await ReachAsync(earlier, end, filters.Any(filter => !filter.Phrases.IsEmpty || !filter.Without.Phrases.IsEmpty), cancel);
        var asked = filters.SelectMany(Of).Where(story => story.When >= earlier && story.When < end).DistinctBy(story => story.Number).ToList();
        var trends = Trends.Of(asked, filters, begin, end);
        counted.Add(key, trends);
        return trends;
    }

    private async Task ReachAsync(DateTimeOffset earlier, DateTimeOffset end, bool needsTexts, CancellationToken cancel)
    {
        if (earlier >= from && end <= until && (hasTexts || !needsTexts)) return;
        // Zones end their weeks at other moments: a day on either side spares reading it all anew for each.
        (from, until, hasTexts) = (Earlier(from, earlier.AddDays(-1)), Later(until, end.AddDays(1)), hasTexts || needsTexts);
        stories = await table.BetweenAsync(from, until, hasTexts, cancel);
        matches.Clear();
    }

    private List<LabelledStory> Of(Filter filter)
    {
        if (matches.TryGetValue(filter, out var found)) return found;
        found = [.. stories.Where(story => FilterMatcher.Matches(filter, story.Labels, story.Folded))];
        matches.Add(filter, found);
        return found;
    }

    private string KeyOf(IReadOnlyCollection<Filter> filters, DateTimeOffset end) => $"{end.UtcTicks}:{string.Join(' ', filters.Select(numbers.Of).Order())}";

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
