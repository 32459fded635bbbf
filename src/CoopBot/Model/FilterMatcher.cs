namespace CoopBot.Model;

/// <summary>The rule of <see cref="Filter"/>, for stories already at hand.</summary>
internal static class FilterMatcher
{
    /// <summary>Whether the story's lead is what the filter asks for; it does not ask whether it is cooperation news.</summary>
    /// <param name="folded">The <see cref="Page.Text"/> of the lead, folded as the phrases are.</param>
    public static bool Matches(Filter filter, Story story, string folded)
    {
        var topics = story.Labels.Topics.Select(topic => topic.Id).ToHashSet();
        var labels = story.Labels;

        return (filter.Topics.IsEmpty || filter.Topics.Any(topics.Contains))
            && (filter.Countries.IsEmpty || filter.Countries.Any(labels.Countries.Contains))
            && (filter.Organisations.IsEmpty || filter.Organisations.Any(labels.Organisations.Contains))
            && filter.Phrases.All(IsThere)
            && !filter.Without.Topics.Any(topics.Contains)
            && !filter.Without.Countries.Any(labels.Countries.Contains)
            && !filter.Without.Organisations.Any(labels.Organisations.Contains)
            && !filter.Without.Phrases.Any(IsThere);

        bool IsThere(string phrase) => folded.Contains(phrase, StringComparison.Ordinal);
    }
}
