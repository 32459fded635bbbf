using CoopBot.Commands;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Commands;

public sealed class FloodTests
{
    [Fact]
    public void ABurstIsAnsweredThenOneWordIsSaidThenNothing()
    {
        var clock = new FakeTimeProvider(Room.Start);
        var gate = new FloodGate(clock);
        for (var line = 0; line < FloodGate.Burst; line++) gate.Take("a").ShouldBe(Flow.Free);

        gate.Take("a").ShouldBe(Flow.Held);
        gate.Take("a").ShouldBe(Flow.Silent);
        gate.Take("b").ShouldBe(Flow.Free);

        clock.Advance(FloodGate.Step);
        gate.Take("a").ShouldBe(Flow.Free);
        gate.Take("a").ShouldBe(Flow.Held);
        clock.Advance(FloodGate.Step * FloodGate.Burst);
        for (var line = 0; line < FloodGate.Burst; line++) gate.Take("a").ShouldBe(Flow.Free);
    }

    [Fact]
    public void HoweverManyComeItRemembersOnlySome()
    {
        var gate = new FloodGate(new FakeTimeProvider(Room.Start));
        for (var person = 0; person < 50_000; person++) gate.Take($"{person}").ShouldBe(Flow.Free);
    }

    [Fact]
    public async Task AMessengerHearsItOnceAndThePageEachTime()
    {
        using var room = await Room.OpenAsync();
        for (var line = 0; line < FloodGate.Burst; line++) (await room.HearAsync(Room.Said("/topics"))).ShouldNotBeNull();
        (await room.HearAsync(Room.Said("/topics"))).ShouldNotBeNull().ShouldContain("faster than I can keep up");
        (await room.HearAsync(Room.Said("/topics"))).ShouldBeNull();
        (await room.HearAsync(Room.Said("/topics", chat: "2"))).ShouldNotBeNull();

        for (var line = 0; line <= FloodGate.Burst; line++) await room.SayAsync("/topics");
        (await room.SayAsync("/topics")).ShouldContain("faster than I can keep up");
        (await room.SayAsync("/topics", isLocal: true)).ShouldNotContain("faster than I can keep up");
    }
}
