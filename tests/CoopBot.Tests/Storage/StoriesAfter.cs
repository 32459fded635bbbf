using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

internal static class StoriesAfter
{
    /// <summary>Cooperation stories with a number above the given one, whole, lowest first.</summary>
    public static async Task<IReadOnlyList<Story>> AfterAsync(this StoryTable stories, long number, int limit, CancellationToken cancel) =>
        await stories.OfAsync([.. (await stories.CandidatesAsync(number, long.MaxValue, limit, cancel)).Select(one => one.Number)], cancel);
}
