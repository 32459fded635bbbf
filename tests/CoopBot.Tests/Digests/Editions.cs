using CoopBot.Digests;
using CoopBot.Model;

namespace CoopBot.Tests.Digests;

/// <summary>What digests say, without any chat.</summary>
internal static class Editions
{
    /// <summary>A digest of a day that was due at the moment, daily at nine in Tashkent; what is not told in full follows by its headline.</summary>
    public static Edition Of(string language, IReadOnlyList<Story> stories, int inFull, DateTimeOffset until)
    {
        var all = stories.Select(story => Candidate.Of(story, "")).ToList();
        var ordered = StoryWeight.HeaviestFirst(all).Select(candidate => stories.First(story => story.Number == candidate.Number)).ToList();
        return new Edition(
            EditionKind.Due, language, "Asia/Tashkent", Schedule.Parse("daily 09:00")!, stories.Select(story => story.FirstSeen).Append(until.AddDays(-1)).Min(), until,
            [.. ordered.Take(inFull)], [.. ordered.Skip(inFull)], [], [.. all], [Filter.Everything]);
    }
}
