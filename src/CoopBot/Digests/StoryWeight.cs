using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>The order in which a digest tells its stories: agreements before talks, then what more sources tell, then the newest.</summary>
internal static class StoryWeight
{
    public static IEnumerable<Story> HeaviestFirst(IEnumerable<Story> stories) => stories
        .OrderBy(KindOf)
        .ThenByDescending(story => story.Articles.Select(article => article.Source).Distinct().Count())
        .ThenByDescending(story => story.Lead.Page.Published ?? story.FirstSeen)
        .ThenByDescending(story => story.Number);

    private static int KindOf(Story story) => story.Lead.Findings.Of<EventFact>()
        .Where(fact => fact.Status is EventStatus.Happened or EventStatus.Planned)
        .Select(fact => (int)fact.Event)
        .DefaultIfEmpty(int.MaxValue)
        .Min();
}
