using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>The order in which a digest tells its stories: agreements before talks, then what more sources tell, then the newest.</summary>
internal static class StoryWeight
{
    public static IEnumerable<Candidate> HeaviestFirst(IEnumerable<Candidate> stories) => stories
        .OrderBy(story => story.Kind is { } kind ? (int)kind : int.MaxValue)
        .ThenByDescending(story => story.Sources.Length)
        .ThenByDescending(story => story.When)
        .ThenByDescending(story => story.Number);
}
