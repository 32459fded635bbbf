using CoopBot.Digests;
using CoopBot.Model;

namespace CoopBot.Tests.Digests;

public sealed class DigestSelectionTests
{
    private static readonly ChatAddress Chat = new("web", "a");

    [Fact]
    public void TakesWhatTheFiltersWantBeyondWhereEachHasRead()
    {
        var selection = new DigestSelection([Wish("energy", 3), Wish("water", 5)], 10);

        var wanted = selection.Wanted([News.Story(3), News.Story(4), News.Story(5, "water"), News.Story(6, "water"), News.Story(7, "culture")]);

        wanted.Select(story => story.Number).ShouldBe([4, 6]);
    }

    [Fact]
    public void AStoryThatTwoSubscriptionsWantIsTakenOnce()
    {
        var selection = new DigestSelection([Wish("energy", 0), Wish("energy", 2)], 10);

        selection.Wanted([News.Story(3)]).Count.ShouldBe(1);
    }

    [Fact]
    public void WhenAllFitsEverySubscriptionHasReadToTheEndOfThePage()
    {
        var selection = new DigestSelection([Wish("energy", 3), Wish("water", 50)], 10);

        selection.Take([News.Story(4), News.Story(6)], pageEnd: 9);

        selection.HasMore.ShouldBeFalse();
        selection.Since.Values.Order().ShouldBe([9, 50]);
    }

    [Fact]
    public void WhatDoesNotFitStaysUnread()
    {
        var selection = new DigestSelection([Wish("energy", 0)], 2);

        selection.Take([News.Story(4), News.Story(6), News.Story(9), News.Story(12)], pageEnd: 100);

        selection.Stories.Select(story => story.Number).ShouldBe([4, 6]);
        selection.HasMore.ShouldBeTrue();
        selection.Since.Values.ShouldBe([8]);
    }

    [Fact]
    public void ADigestThatIsExactlyFullLeavesNothingBehind()
    {
        var selection = new DigestSelection([Wish("energy", 0)], 2);

        selection.Take([News.Story(4), News.Story(6)], pageEnd: 100);

        selection.HasMore.ShouldBeFalse();
        selection.Since.Values.ShouldBe([100]);
    }

    private static Subscription Wish(string topic, long since) =>
        new(Guid.NewGuid().ToString("N"), Chat, Filter.Everything with { Topics = [topic] }, since);
}
