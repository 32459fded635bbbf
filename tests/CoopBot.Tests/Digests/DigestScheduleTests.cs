using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace CoopBot.Tests.Digests;

public sealed class DigestScheduleTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task ThereIsOneTriggerForEachTimeInUse()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a");
        await world.ChatAsync(process, "b");
        await world.ChatAsync(process, "c", "daily 09:00 18:00");
        await world.ChatAsync(process, "d", zone: "Asia/Tokyo");
        await world.ChatAsync(process, "e", "off");

        await process.Get<DigestSchedule>().RefreshAsync();
        await process.Get<DigestSchedule>().RefreshAsync();

        (await TriggersAsync(process)).ShouldBe(["daily 09:00 Asia/Tashkent", "daily 09:00 Asia/Tokyo", "daily 18:00 Asia/Tashkent"]);
    }

    [Fact]
    public async Task TriggersFollowTheChats()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        await process.Get<DigestSchedule>().RefreshAsync();

        await process.Get<ChatTable>().SaveAsync(chat with { Schedule = Schedule.Parse("mon 10:00")!, LastSlot = world.Clock.GetUtcNow() }, default);
        await process.Get<DigestSchedule>().RefreshAsync();

        (await TriggersAsync(process)).ShouldBe(["mon 10:00 Asia/Tashkent"]);
    }

    [Fact]
    public async Task AZoneThisMachineDoesNotKnowGetsNoTriggerAndStopsNoOther()
    {
        var process = world.Process();
        await world.ChatAsync(process, "a", zone: "Asia/Nowhere");
        await world.ChatAsync(process, "b");

        await process.Get<DigestSchedule>().RefreshAsync();

        (await TriggersAsync(process)).ShouldBe(["daily 09:00 Asia/Tashkent"]);
    }

    [Fact]
    public async Task QuartzWakesTheDigestsAtTheirTime()
    {
        var process = world.Process(hasSweep: false);
        await world.ChatAsync(process, "a");
        await world.StoryAsync(process, "one");
        await process.StartAsync();
        await process.Get<DigestSchedule>().RefreshAsync();

        world.Clock.Advance(TimeSpan.FromHours(4).Subtract(TimeSpan.FromSeconds(10)));
        await Task.Delay(200);
        world.Platform.Sends.ShouldBeEmpty();
        await World.UntilAsync(process, () =>
        {
            world.Clock.Advance(TimeSpan.FromSeconds(1));
            return world.Platform.Sends.Count == 1;
        });

        world.Platform.Sends[0].Text.ShouldStartWith("Your digest · Thursday 12 March, 09:00");
        await process.StopAsync();
    }

    [Fact]
    public async Task WhatWasMissedWhileTheProgramWasDownIsToldAtItsStart()
    {
        var first = world.Process();
        await world.ChatAsync(first, "a");
        await world.StoryAsync(first, "one");
        first.Dispose();
        world.Clock.Advance(TimeSpan.FromDays(3));

        var second = world.Process();
        await second.StartAsync();

        await World.UntilAsync(second, () => world.Platform.Sends.Count == 1);
        world.Platform.Sends[0].Text.ShouldContain("Story one");
        await second.StopAsync();
    }

    [Fact]
    public async Task ADigestComesWhenTheClockReachesItsSlotAndADiedDeliveryIsMadeUpFor()
    {
        var first = world.Process();
        await world.ChatAsync(first, "a");
        await world.StoryAsync(first, "one");
        world.Clock.Advance(TimeSpan.FromHours(4));
        await first.Get<DigestRound>().ServeAllAsync(default);
        first.Dispose();

        var second = world.Process();
        await second.StartAsync();
        await World.UntilAsync(second, async () => await WaitingAsync(second) == 0);
        await world.StoryAsync(second, "two");
        await World.UntilAsync(second, async () =>
        {
            // Not while one is under way: half an hour is longer than its lease.
            if (await WaitingAsync(second) == 0) world.Clock.Advance(TimeSpan.FromMinutes(30));
            return world.Platform.Sends.Count >= 2;
        });

        world.Platform.Sends[0].Text.ShouldContain("Story one");
        world.Platform.Sends[1].Text.ShouldContain("Story two");
        world.Platform.Sends[1].Text.ShouldNotContain("Story one");
        await second.StopAsync();
    }

    private static Task<long> WaitingAsync(IHost process) =>
        process.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select count(*) from outbox where state = 'waiting'"), default);

    private static async Task<IEnumerable<string>> TriggersAsync(IHost process) =>
        (await process.Get<IScheduler>().GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals("digests"))).Select(key => key.Name).Order(StringComparer.Ordinal);
}
