using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Digests;

/// <summary>The first digest of a week looks back on the week that is over. The world begins on a Thursday.</summary>
public sealed class WeekTests : IDisposable
{
    private const string Title = "The week in review · 9–15 March 2026";

    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task TheFirstDigestOfAWeekLooksBackAndNoOtherDoes()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a");
        for (var number = 1; number <= 6; number++) await world.StoryAsync(process, $"{number}");

        var digests = new List<string>();
        for (var day = 12; day <= 17; day++)
        {
            world.Clock.Advance(TimeSpan.FromHours(day == 12 ? 4 : 24));
            if (day != 13) await world.StoryAsync(process, $"of {day}");
            await process.Get<DigestRound>().ServeAllAsync(default);
            digests.AddRange(await world.DrainAsync(process));
        }

        digests.Count.ShouldBe(5);
        var monday = digests.Single(digest => digest.Contains(Title));
        monday.ShouldBe(digests[3]);
        monday.ShouldContain("9 stories; 0 the week before.");
        monday.ShouldContain("* energy · 9");
        monday.ShouldContain("Japan – Kazakhstan · 9");
        // There was nothing before that it could have risen above.
        monday.ShouldNotContain("▲");
        monday.ShouldNotContain("On the rise");
    }

    [Fact]
    public async Task AWeekIsLookedBackOnEvenWhenNothingCameSince()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a");
        for (var number = 1; number <= 5; number++) await world.StoryAsync(process, $"{number}");
        await ServeAsync(process, TimeSpan.FromDays(1));
        await world.DrainAsync(process);

        await ServeAsync(process, TimeSpan.FromDays(4));

        var monday = (await world.DrainAsync(process)).ShouldHaveSingleItem();
        monday.ShouldContain("Nothing new: Thursday 12 March, 09:00 – Tuesday 17 March, 05:00.");
        monday.ShouldContain(Title);
        await ServeAsync(process, TimeSpan.FromDays(1));
        (await world.DrainAsync(process)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(9, false)]
    public async Task AWeekOfLittleNewsIsNotLookedBackOnNorForAChatThatDoesNotWantIt(int stories, bool looksBack)
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        await process.Get<ChatTable>().SaveAsync(chat with { LooksBack = looksBack }, default);
        for (var number = 1; number <= stories; number++) await world.StoryAsync(process, $"{number}");

        await ServeAsync(process, TimeSpan.FromDays(5));

        (await world.DrainAsync(process)).ShouldHaveSingleItem().ShouldNotContain("The week in review");
    }

    [Fact]
    public async Task TheWeekIsCountedByWhatTheChatAsksFor()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a");
        await world.ChatAsync(process, "b", topic: "culture");
        for (var number = 1; number <= 6; number++) await world.StoryAsync(process, $"e{number}");
        for (var number = 1; number <= 7; number++) await world.StoryAsync(process, $"c{number}", topic: "culture");

        await ServeAsync(process, TimeSpan.FromDays(5));

        var digests = await world.DrainAsync(process);
        digests.Single(digest => digest.Contains("Story e1")).ShouldContain("6 stories; 0 the week before.");
        digests.Single(digest => digest.Contains("Story c1")).ShouldContain("7 stories; 0 the week before.");
    }

    [Fact]
    public async Task WhatIsAskedForNowDoesNotLookBackButThePreviewDoes()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        for (var number = 1; number <= 6; number++) await world.StoryAsync(process, $"{number}");
        var monday = world.Clock.GetUtcNow().AddDays(4).AddHours(4);
        world.Clock.Advance(TimeSpan.FromDays(4));

        Delivery.ScriptedPlatform.TextOf((await process.Get<DigestBuilder>().PreviewAsync(chat, monday, default))!).ShouldNotContain("The week in review");
        Delivery.ScriptedPlatform.TextOf((await process.Get<DigestBuilder>().NextAsync(chat, monday, default))!).ShouldContain(Title);
    }

    private async Task ServeAsync(Microsoft.Extensions.Hosting.IHost process, TimeSpan later)
    {
        world.Clock.Advance(later);
        await process.Get<DigestRound>().ServeAllAsync(default);
    }
}
