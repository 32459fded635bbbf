using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Arranges the stories of a digest by topic.</summary>
internal static class Sections
{
    /// <summary>Fewer stories need no order.</summary>
    private const int FewestStories = 3;

    /// <summary>
    /// The section of the weightiest story first, what has no topic last. A story stands once, under its strongest topic that was asked for, else under its
    /// strongest. Where nearly every story would have a heading of its own there are none: one section holds all.
    /// </summary>
    public static IReadOnlyList<Section> Of(Edition edition)
    {
        if (edition.Full.Length < FewestStories) return [new Section(null, edition.Full)];

        var candidates = edition.All.ToDictionary(story => story.Number);
        var sections = edition.Full
            .GroupBy(story => candidates.TryGetValue(story.Number, out var candidate) ? TopicOf(candidate, edition.Filters) : null)
            .Select(stories => new Section(stories.Key, [.. stories]))
            .OrderBy(section => section.Topic is null)
            .ToList();
        return IsWorthHeadings(sections.Count, edition.Full.Length) ? sections : [new Section(null, edition.Full)];
    }

    /// <summary>Three stories for two headings at least.</summary>
    private static bool IsWorthHeadings(int sections, int stories) => sections > 1 && stories * 2 >= sections * 3;

    private static string? TopicOf(Candidate story, IReadOnlyCollection<Filter> filters)
    {
        var asked = filters.Where(filter => FilterMatcher.Matches(filter, story.Labels, story.Folded)).SelectMany(filter => filter.Topics).ToHashSet();
        return (story.Labels.Topics.FirstOrDefault(topic => asked.Contains(topic.Id)) ?? story.Labels.Topics.FirstOrDefault())?.Id;
    }
}
