using CoopBot.Digests;
using CoopBot.Model;

namespace CoopBot.Tests.Digests;

public sealed class DigestSelectionTests
{
    private static readonly Chat Chat = new(new ChatAddress("web", "a"), "en", "Asia/Tashkent", Schedule.Off, News.Day);

    [Fact]
    public void TakesWhatTheFiltersWantBeyondWhereEachHasRead() =>
        Taken([Wish("energy", 3), Wish("water", 5)], [News.Story(3), News.Story(4), News.Story(5, "water"), News.Story(6, "water"), News.Story(7, "culture")])
            .ShouldBe([4, 6]);

    [Fact]
    public void AStoryThatTwoSubscriptionsWantIsTakenOnce() => Taken([Wish("energy", 0), Wish("energy", 2)], [News.Story(3)]).ShouldBe([3]);

    [Fact]
    public void WhatComesAtOnceOnlyIsNoneOfTheDigests() => Taken([Wish("energy", 0, Way.Instant)], [News.Story(3)]).ShouldBeEmpty();

    [Theory]
    [InlineData("Digest", "Alert", false)]
    [InlineData("Both", "Alert", true)]
    [InlineData("Both", "Both", false)]
    [InlineData("Both", "Digest", false)]
    [InlineData("Digest", "Capped", false)]
    public void WhatWasToldComesOnceMoreOnlyWhereBothWaysAreWanted(string way, string told, bool isTaken) =>
        Taken([Wish("energy", 0, Enum.Parse<Way>(way))], [News.Story(3)], told: new() { [3] = Enum.Parse<ToldAs>(told) }).ShouldBe(isTaken ? [3L] : []);

    [Fact]
    public void AStoryIsLeftOutWhenAllOfItsSourcesAreMuted() =>
        Taken([Wish("energy", 0)], [News.Story(1, sources: ["loud"]), News.Story(2, sources: ["loud", "calm"]), News.Story(3, sources: ["loud", "shrill"])], muted: ["loud", "shrill"])
            .ShouldBe([2]);

    [Fact]
    public void OfAStoryThatGoesOnTheNewestIsTakenAndTheOthersAreToldWithIt()
    {
        var selection = Select([Wish("energy", 0)], [News.Story(1), News.Story(2) with { Updates = 1 }, News.Story(3) with { Updates = 1 }, News.Story(4)], [], []);

        selection.Stories.Select(story => story.Number).ShouldBe([2, 3, 4]);
        selection.Folded.ShouldBe([1]);
    }

    [Fact]
    public void AnUpdateOfWhatWasToldBeforeStandsByItself() =>
        Taken([Wish("energy", 0)], [News.Story(1), News.Story(2) with { Updates = 1 }], told: new() { [1] = ToldAs.Digest }).ShouldBe([2]);

    private static IEnumerable<long> Taken(Subscription[] wishes, Story[] stories, string[]? muted = null, Dictionary<long, ToldAs>? told = null) =>
        Select(wishes, stories, muted ?? [], told ?? []).Stories.Select(story => story.Number);

    private static DigestSelection Select(Subscription[] wishes, Story[] stories, string[] muted, Dictionary<long, ToldAs> told) =>
        DigestSelection.Of(new ChatWishes(Chat, wishes, muted.ToHashSet(), told), (filter, after) => stories
            .Where(story => story.Number > after && FilterMatcher.Matches(filter, story, ""))
            .Select(story => Candidate.Of(story, "")));

    private static Subscription Wish(string topic, long since, Way way = Way.Digest) =>
        new(Guid.NewGuid().ToString("N"), Chat.Address, Filter.Everything with { Topics = [topic] }, since) { Way = way };
}
