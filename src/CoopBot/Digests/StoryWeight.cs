using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>
/// The order in which stories are told: how well each answers what was asked for, then agreements before talks, then what more sources
/// tell, then the newest.
/// </summary>
internal static class StoryWeight
{
    /// <summary>A topic is at the heart of a story in which no other has more than so many times its score.</summary>
    private const int Beside = 2;

    /// <param name="filters">What the chat asks for.</param>
    public static IEnumerable<Candidate> HeaviestFirst(IEnumerable<Candidate> stories, IReadOnlyCollection<Filter> filters) => stories
        .OrderByDescending(story => Closeness(story, filters))
        .ThenBy(story => story.Kind is { } kind ? (int)kind : int.MaxValue)
        .ThenByDescending(story => story.Sources.Length)
        .ThenByDescending(story => story.When)
        .ThenByDescending(story => story.Number);

    /// <summary>How well the story answers the filter that it answers best.</summary>
    public static int Closeness(Candidate story, IReadOnlyCollection<Filter> filters) => Closest(story, filters) is { } closest ? Closeness(story.Labels, closest) : 0;

    /// <summary>The first of the filters that the story answers best; null when it answers none.</summary>
    public static Filter? Closest(Candidate story, IReadOnlyCollection<Filter> filters) => filters
        .Where(filter => FilterMatcher.Matches(filter, story.Labels, story.Folded))
        .MaxBy(filter => Closeness(story.Labels, filter));

    /// <summary>What is narrow counts for more: a pair of countries, an organisation, a phrase. Everything asked for is nothing asked for.</summary>
    private static int Closeness(Labels labels, Filter filter)
    {
        if (filter.IsEverything) return 0;
        var closeness = IsAtHeart(labels, filter) ? 1 : 0;
        if (HasPair(labels, filter)) closeness++;
        if (!filter.Organisations.IsEmpty) closeness++;
        if (!filter.Phrases.IsEmpty) closeness++;
        return closeness;
    }

    private static bool IsAtHeart(Labels labels, Filter filter)
    {
        if (filter.Topics.IsEmpty) return true;
        var asked = labels.Topics.Where(topic => filter.Topics.Contains(topic.Id)).Select(topic => topic.Score).DefaultIfEmpty().Max();
        return asked * Beside >= labels.Topics.Select(topic => topic.Score).DefaultIfEmpty().Max();
    }

    /// <summary>A pair that was asked for as one, or two of several countries.</summary>
    private static bool HasPair(Labels labels, Filter filter) =>
        filter.Countries.Any(code => code.Contains(Filter.Joint) && code.Split(Filter.Joint).All(labels.Countries.Contains))
        || filter.Countries.Count(labels.Countries.Contains) > 1;
}
