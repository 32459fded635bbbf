using Quartz;

namespace CoopBot.Tests.Commands;

/// <summary>What a chat sets is heard by Quartz at once, not at the next sweep.</summary>
public sealed class WakeOfCommandsTests
{
    [Fact]
    public async Task TriggersFollowTheCommandsAtOnce()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/schedule daily 09:00");
        (await TriggersAsync(room)).ShouldBeEmpty("a chat without a subscription is told nothing");

        await room.SayAsync("/subscribe energy");
        (await TriggersAsync(room)).ShouldBe(["daily 09:00 Asia/Tashkent"]);
        await room.SayAsync("/schedule mon 10:00 18:00");
        (await TriggersAsync(room)).ShouldBe(["mon 10:00 Asia/Tashkent", "mon 18:00 Asia/Tashkent"]);
        await room.SayAsync("/timezone Asia/Tokyo");
        (await TriggersAsync(room)).ShouldBe(["mon 10:00 Asia/Tokyo", "mon 18:00 Asia/Tokyo"]);
        await room.SayAsync("/unsubscribe all");
        (await TriggersAsync(room)).ShouldBeEmpty();
    }

    private static async Task<IEnumerable<string>> TriggersAsync(Room room) =>
        (await room.Get<IScheduler>().GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals("digests"))).Select(key => key.Name).Order(StringComparer.Ordinal);
}
