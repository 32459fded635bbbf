using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>A story and what carries it on, both new to the chat, are told as one: as it stands by now.</summary>
internal static class StoriesTogether
{
    public static IEnumerable<Story> Of(IReadOnlyList<Story> stories)
    {
        var there = stories.Select(story => story.Number).ToHashSet();
        return stories.GroupBy(story => story.Updates is { } root && there.Contains(root) ? root : story.Number).Select(Together);
    }

    /// <summary>The newest of them with the sources of all; it is no update to whoever has not heard of the rest.</summary>
    private static Story Together(IGrouping<long, Story> told)
    {
        var newest = told.MaxBy(story => story.Number)!;
        return told.Key == newest.Number ? newest : newest with
        {
            FirstSeen = told.Min(story => story.FirstSeen),
            Articles = [.. newest.Articles.Concat(told.SelectMany(story => story.Articles)).DistinctBy(article => article.Id)],
            Updates = null,
            News = [],
        };
    }
}
