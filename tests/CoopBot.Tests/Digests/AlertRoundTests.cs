using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Digests;

public sealed class AlertRoundTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task AStoryIsToldAtOnceToWhoeverWantsItSoAndToNobodyElse()
    {
        var process = world.Process();
        await world.ChatAsync(process, "instant", way: Way.Instant);
        await world.ChatAsync(process, "patient");
        await world.ChatAsync(process, "elsewhere", topic: "culture", way: Way.Instant);
        await world.StoryAsync(process, "one");

        await AlertAsync(process);
        await AlertAsync(process);

        (await world.DrainAsync(process)).ShouldHaveSingleItem().ShouldContain("Story one");
        (await ToldAsync(process, "instant", 1)).ShouldBe(ToldAs.Alert);
    }

    [Fact]
    public async Task AnAlertGoesBeforeADigest()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a", way: Way.Both);
        await world.StoryAsync(process, "one");
        world.Clock.Advance(TimeSpan.FromHours(5));
        await process.Get<DigestRound>().ServeAllAsync(default);
        await world.StoryAsync(process, "two");
        await AlertAsync(process);

        (await world.DrainAsync(process))[0].ShouldContain("Story two");
    }

    [Fact]
    public async Task WhatIsWantedBothWaysComesAtOnceAndOnceMoreInTheDigest()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a", way: Way.Both);
        await world.StoryAsync(process, "one");
        await AlertAsync(process);
        for (var day = 0; day < 2; day++)
        {
            world.Clock.Advance(TimeSpan.FromDays(1));
            await process.Get<DigestRound>().ServeAllAsync(default);
            await AlertAsync(process);
        }

        (await world.DrainAsync(process)).Count(text => text.Contains("Story one")).ShouldBe(2);
        (await ToldAsync(process, "a", 1)).ShouldBe(ToldAs.Both);
    }

    [Fact]
    public async Task WhatADigestToldIsNoAlertAfterIt()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a", way: Way.Both);
        await world.StoryAsync(process, "one");
        world.Clock.Advance(TimeSpan.FromHours(5));
        await process.Get<DigestRound>().ServeAllAsync(default);
        await AlertAsync(process);

        (await world.DrainAsync(process)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task WhatComesWithinAMinuteIsToldTogether()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a", way: Way.Instant);
        await world.StoryAsync(process, "one");
        await AlertAsync(process);
        await world.StoryAsync(process, "two");
        await AlertAsync(process);
        await world.StoryAsync(process, "three");
        await AlertAsync(process);
        (await world.DrainAsync(process)).Count.ShouldBe(1);

        world.Clock.Advance(AlertRound.Rest);
        await AlertAsync(process);

        var later = (await world.DrainAsync(process)).ShouldHaveSingleItem();
        later.ShouldContain("Story two");
        later.ShouldContain("Story three");
    }

    [Fact]
    public async Task ACrowdIsOneMessageThatCountsWhatItHasNoRoomFor()
    {
        world.Settings.MaxStories = 3;
        var process = world.Process();
        await world.ChatAsync(process, "a", way: Way.Instant);
        for (var number = 1; number <= 300; number++) await world.StoryAsync(process, $"{number:000}");
        await AlertAsync(process);

        (await world.DrainAsync(process)).Count.ShouldBe(1);
        (await process.Get<DigestLedger>().CappedAsync(new ChatAddress("test", "a"), long.MaxValue, 1000, default)).Count.ShouldBe(300 - 3 - Composer.MostHeadlines);
    }

    [Fact]
    public async Task AnInstantSubscriptionBeginsWithWhatComesAfterIt()
    {
        var process = world.Process();
        await world.ChatAsync(process, "early", way: Way.Instant);
        await world.StoryAsync(process, "before");
        await AlertAsync(process);
        await world.DrainAsync(process);
        await world.ChatAsync(process, "late", way: Way.Instant);
        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.StoryAsync(process, "after");
        await AlertAsync(process);

        var told = await world.DrainAsync(process);
        told.Count.ShouldBe(2);
        told.ShouldAllBe(text => text.Contains("Story after"));
    }

    [Fact]
    public async Task ASubscriptionThatEndedOrWasChangedIsObeyedAtOnce()
    {
        var process = world.Process();
        var (ended, calmed) = (await world.ChatAsync(process, "ended", way: Way.Instant), await world.ChatAsync(process, "calmed", way: Way.Instant));
        await world.StoryAsync(process, "one");
        await AlertAsync(process);
        (await world.DrainAsync(process)).Count.ShouldBe(2);

        var subscriptions = process.Get<SubscriptionTable>();
        await subscriptions.RemoveAsync(ended.Address, (await subscriptions.OfAsync(ended.Address, default)).Single().Id, default);
        (await subscriptions.SetWayAsync(calmed.Address, (await subscriptions.OfAsync(calmed.Address, default)).Single().Id, Way.Digest, default)).ShouldBeTrue();
        world.Clock.Advance(TimeSpan.FromHours(1));
        await world.StoryAsync(process, "two");
        await AlertAsync(process);

        (await world.DrainAsync(process)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Europe/Warsaw", "2026-03-28T22:30:00Z", "2026-03-29T05:00:00Z", 6)]
    [InlineData("Europe/Warsaw", "2026-10-24T21:30:00Z", "2026-10-25T06:00:00Z", 8)]
    [InlineData("America/New_York", "2026-11-01T02:30:00Z", "2026-11-01T12:00:00Z", 9)]
    [InlineData("America/New_York", "2027-03-14T03:30:00Z", "2027-03-14T11:00:00Z", 7)]
    [InlineData("Asia/Tashkent", "2026-03-12T17:30:00Z", "2026-03-13T02:00:00Z", 8)]
    [InlineData("Asia/Tokyo", "2026-03-12T13:30:00Z", "2026-03-12T22:00:00Z", 8)]
    [InlineData("Asia/Almaty", "2026-03-12T17:30:00Z", "2026-03-13T02:00:00Z", 8)]
    public async Task InQuietHoursAlertsWaitAndComeTogetherWhenTheyEnd(string zone, string evening, string morning, int hours)
    {
        world.Clock.SetUtcNow(DateTimeOffset.Parse(evening, System.Globalization.CultureInfo.InvariantCulture));
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a", "off", zone, way: Way.Instant);
        await process.Get<ChatTable>().SaveAsync(chat with { Quiet = QuietHours.Parse("22:00-07:00") }, default);

        for (var hour = 0; hour < hours; hour++)
        {
            await world.StoryAsync(process, $"of hour {hour}");
            await AlertAsync(process);
            world.Clock.Advance(TimeSpan.FromHours(1));
        }
        world.Clock.SetUtcNow(DateTimeOffset.Parse(morning, System.Globalization.CultureInfo.InvariantCulture).AddSeconds(-1));
        await AlertAsync(process);
        (await world.DrainAsync(process)).ShouldBeEmpty();

        world.Clock.Advance(TimeSpan.FromSeconds(1));
        await AlertAsync(process);
        var told = (await world.DrainAsync(process)).ShouldHaveSingleItem();
        for (var hour = 0; hour < hours; hour++) told.ShouldContain($"Story of hour {hour}");
    }

    [Fact]
    public async Task APausedChatHearsNothingUntilThePauseEnds()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a", way: Way.Both);
        await process.Get<ChatTable>().SaveAsync(chat with { PausedUntil = world.Clock.GetUtcNow().AddDays(2) }, default);
        await world.StoryAsync(process, "one");
        for (var hour = 0; hour < 48; hour += 6)
        {
            await AlertAsync(process);
            await process.Get<DigestRound>().ServeAllAsync(default);
            world.Clock.Advance(TimeSpan.FromHours(6));
        }
        (await world.DrainAsync(process)).ShouldBeEmpty();

        await AlertAsync(process);
        await process.Get<DigestRound>().ServeAllAsync(default);
        (await world.DrainAsync(process)).ShouldHaveSingleItem("the slots within the pause are passed over").ShouldContain("Story one");

        world.Clock.Advance(TimeSpan.FromHours(4));
        await process.Get<DigestRound>().ServeAllAsync(default);
        (await world.DrainAsync(process)).ShouldHaveSingleItem().ShouldContain("Story one");
    }

    [Fact]
    public async Task ASuspendedChatLosesNothing()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a", way: Way.Instant);
        await process.Get<ChatTable>().SuspendAsync(chat.Address, "blocked", default);
        await world.StoryAsync(process, "one");
        await AlertAsync(process);
        (await world.DrainAsync(process)).ShouldBeEmpty();

        await process.Get<ChatTable>().ResumeAsync(chat.Address, default);
        await AlertAsync(process);
        (await world.DrainAsync(process)).ShouldHaveSingleItem().ShouldContain("Story one");
    }

    [Fact]
    public async Task AStoryOfMutedSourcesIsNoAlert()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a", way: Way.Instant);
        await process.Get<MuteTable>().AddAsync(chat.Address, "paper", world.Clock.GetUtcNow(), default);
        await world.StoryAsync(process, "one");
        await AlertAsync(process);

        (await world.DrainAsync(process)).ShouldBeEmpty();
        await process.Get<MuteTable>().RemoveAsync(chat.Address, "paper", default);
        await AlertAsync(process);
        (await world.DrainAsync(process)).ShouldBeEmpty("it does not come later either");
    }

    [Fact]
    public async Task ProcessesThatRaceTellOnce()
    {
        var processes = new[] { world.Process(), world.Process(), world.Process() };
        for (var number = 0; number < 20; number++) await world.ChatAsync(processes[0], $"{number}", way: Way.Instant);
        await world.StoryAsync(processes[0], "one");

        await Task.WhenAll(processes.Select(process => Task.Run(() => AlertAsync(process))));

        (await world.DrainAsync(processes[0])).Count.ShouldBe(20);
    }

    [Fact]
    public async Task OneMessageForManyIsKeptOnce()
    {
        var process = world.Process();
        for (var number = 0; number < 5; number++) await world.ChatAsync(process, $"{number}", way: Way.Both);
        await world.StoryAsync(process, "one");
        await AlertAsync(process);
        world.Clock.Advance(TimeSpan.FromHours(5));
        await process.Get<DigestRound>().ServeAllAsync(default);

        var bodies = await process.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select count(*) from bodies"), default);
        bodies.ShouldBe(2);
        (await world.DrainAsync(process)).Count.ShouldBe(10);
        await process.Get<OutboxTable>().ForgetSentAsync(world.Clock.GetUtcNow().AddDays(1), default);
        (await process.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select count(*) from bodies"), default)).ShouldBe(0);
    }

    [Fact]
    public async Task AStoryThatGoesOnWhileItWaitsIsToldByItsUpdate()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a", way: Way.Instant);
        await world.StoryAsync(process, "of the talks");
        await process.Get<ArticleTable>().AddAsync(News.Article("of the pact", foundAt: world.Clock.GetUtcNow()), null, default);
        await process.Get<Database>().WriteAsync("update stories set updates = 1 where number = 2", new { }, default);
        await AlertAsync(process);

        var told = (await world.DrainAsync(process)).ShouldHaveSingleItem();
        told.ShouldContain("Story of the pact");
        told.ShouldNotContain("Story of the talks");
        (await process.Get<DigestLedger>().ToldAsync(chat.Address, [1, 2], default)).Count.ShouldBe(2);
    }

    private static Task AlertAsync(Microsoft.Extensions.Hosting.IHost process) => process.Get<AlertRound>().ServeAsync(default);

    private static async Task<ToldAs> ToldAsync(Microsoft.Extensions.Hosting.IHost process, string chat, long story) =>
        (await process.Get<DigestLedger>().ToldAsync(new ChatAddress("test", chat), [story], default))[story];
}
