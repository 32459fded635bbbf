using System.Collections.Concurrent;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Digests;
using Microsoft.Extensions.Hosting;

namespace CoopBot.Tests.Delivery;

public sealed class CourierTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Fact]
    public async Task MessagesOfAChatArriveInOrderEvenWhenTheFirstFails()
    {
        var failures = 1;
        world.Platform = new ScriptedPlatform(_ => Interlocked.Decrement(ref failures) >= 0 ? new Outcome.Failed("tired") : new Outcome.Sent());
        var process = await StartAsync();
        for (var number = 1; number <= 5; number++) await PutAsync(process, "a", $"message {number}");

        await World.UntilAsync(process, () => world.Platform.Sends.Count == 1);
        world.Clock.Advance(TimeSpan.FromSeconds(5));
        await World.UntilAsync(process, () => world.Platform.Sends.Count == 6);

        world.Platform.Sends.Select(send => send.Text).ShouldBe(["message 1", "message 1", "message 2", "message 3", "message 4", "message 5"]);
    }

    [Fact]
    public async Task AChatThatMustWaitHoldsUpNobodyAndIsNoFailure()
    {
        var waits = 25;
        world.Platform = new ScriptedPlatform(chat =>
            chat.Id == "slow" && Interlocked.Decrement(ref waits) >= 0 ? new Outcome.Wait(TimeSpan.FromMinutes(10)) : new Outcome.Sent());
        var process = await StartAsync();
        await PutAsync(process, "slow", "later");
        await PutAsync(process, "quick", "now");
        await World.UntilAsync(process, () => Texts("quick").Count == 1);

        for (var round = 1; round <= 25; round++)
        {
            await World.UntilAsync(process, () => Texts("slow").Count == round);
            world.Clock.Advance(TimeSpan.FromMinutes(11));
        }
        await World.UntilAsync(process, () => Texts("slow").Count == 26);

        await ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task AChatThatIsGoneIsSuspendedAndGetsItsMessageWhenItIsBack()
    {
        var isGone = true;
        world.Platform = new ScriptedPlatform(_ => Volatile.Read(ref isGone) ? new Outcome.Gone("blocked by the user") : new Outcome.Sent());
        var process = await StartAsync();
        var chat = await world.ChatAsync(process, "a");
        await PutAsync(process, "a", "hello");

        await World.UntilAsync(process, async () => (await process.Get<ChatTable>().FindAsync(chat.Address, default))!.Suspended == "blocked by the user");
        world.Clock.Advance(TimeSpan.FromHours(5));
        await RestAsync(process);
        world.Platform.Sends.Count.ShouldBe(1);

        Volatile.Write(ref isGone, false);
        await process.Get<ChatTable>().ResumeAsync(chat.Address, default);
        await World.UntilAsync(process, () => world.Platform.Sends.Count == 2);
        await ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task AMessageThatIsRefusedMakesRoomForTheNext()
    {
        var refusals = 1;
        world.Platform = new ScriptedPlatform(_ => Interlocked.Decrement(ref refusals) >= 0 ? new Outcome.Refused("can't parse entities") : new Outcome.Sent());
        var process = await StartAsync();
        await PutAsync(process, "a", "broken");
        await PutAsync(process, "a", "whole");

        await World.UntilAsync(process, () => world.Platform.Sends.Count == 2);

        await ShouldBeEmptyAsync(process);
        Texts("a").ShouldBe(["broken", "whole"]);
    }

    [Fact]
    public async Task AMessageThatKeepsFailingIsGivenUpAfterTwentyAttempts()
    {
        world.Platform = new ScriptedPlatform(_ => new Outcome.Failed("no route"));
        var process = await StartAsync();
        await PutAsync(process, "a", "hello");

        for (var attempt = 1; attempt <= 20; attempt++)
        {
            await World.UntilAsync(process, () => world.Platform.Sends.Count == attempt);
            await RestAsync(process);
            world.Clock.Advance(TimeSpan.FromHours(1));
        }
        await RestAsync(process);

        world.Platform.Sends.Count.ShouldBe(20);
        await ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task APlatformThatThrowsEndsNothing()
    {
        var throws = 1;
        world.Platform = new ScriptedPlatform(chat =>
            chat.Id == "a" && Interlocked.Decrement(ref throws) >= 0 ? throw new InvalidOperationException("boom") : new Outcome.Sent());
        var process = await StartAsync();
        await PutAsync(process, "a", "one");
        await World.UntilAsync(process, () => Texts("a").Count == 1);
        await PutAsync(process, "b", "two");
        await World.UntilAsync(process, () => Texts("b").Count == 1);

        world.Clock.Advance(TimeSpan.FromSeconds(5));
        await World.UntilAsync(process, () => Texts("a").Count == 2);

        await ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task APlatformThatNeverAnswersIsAFailureBeforeTheLeaseEnds()
    {
        var silences = 1;
        world.Platform = new ScriptedPlatform((_, _, _) => Interlocked.Decrement(ref silences) >= 0
            ? new TaskCompletionSource<Outcome>().Task
            : Task.FromResult<Outcome>(new Outcome.Sent()));
        var process = await StartAsync();
        await PutAsync(process, "a", "hello");
        await World.UntilAsync(process, () => world.Platform.Sends.Count == 1);

        world.Clock.Advance(TimeSpan.FromSeconds(41));
        await RestAsync(process);
        world.Clock.Advance(TimeSpan.FromSeconds(5));
        await World.UntilAsync(process, () => world.Platform.Sends.Count == 2);

        await ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task NoMoreThanEightAreSentAtOnce()
    {
        var underWay = 0;
        var gate = new TaskCompletionSource();
        var counted = new ConcurrentQueue<int>();
        world.Platform = new ScriptedPlatform(async (_, _, _) =>
        {
            counted.Enqueue(Interlocked.Increment(ref underWay));
            await gate.Task;
            Interlocked.Decrement(ref underWay);
            return new Outcome.Sent();
        });
        var process = await StartAsync();
        for (var chat = 1; chat <= 20; chat++) await PutAsync(process, $"chat {chat}", "hello");

        await World.UntilAsync(process, () => world.Platform.Sends.Count == 8);
        await RestAsync(process);
        gate.SetResult();
        await World.UntilAsync(process, () => world.Platform.Sends.Count == 20);

        counted.Max().ShouldBe(8);
        await ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task AMessageInFlightWhenTheProgramEndsIsFinished()
    {
        var answer = new TaskCompletionSource<Outcome>();
        world.Platform = new ScriptedPlatform((_, _, _) => answer.Task);
        var process = await StartAsync();
        await PutAsync(process, "a", "hello");
        await World.UntilAsync(process, () => world.Platform.Sends.Count == 1);

        var stop = process.StopAsync();
        stop.IsCompleted.ShouldBeFalse();
        answer.SetResult(new Outcome.Sent());
        await stop;

        await ShouldBeEmptyAsync(world.Process());
        world.Platform.Sends.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AMessageWhoseSenderDiedComesAgainWhenItsLeaseIsOver()
    {
        var first = world.Process();
        await PutAsync(first, "a", "hello");
        (await first.Get<OutboxTable>().ClaimAsync(["test"], world.Clock.GetUtcNow(), TimeSpan.FromMinutes(1), 1, default)).Count.ShouldBe(1);

        var second = await StartAsync();
        await RestAsync(second);
        world.Platform.Sends.ShouldBeEmpty();

        world.Clock.Advance(TimeSpan.FromSeconds(61));
        await World.UntilAsync(second, () => world.Platform.Sends.Count == 1);
        await ShouldBeEmptyAsync(second);
    }

    private async Task<IHost> StartAsync()
    {
        var process = world.Process();
        await process.StartAsync();
        return process;
    }

    private Task PutAsync(IHost process, string chat, string text) =>
        process.Get<OutboxTable>().AddAsync(new ChatAddress("test", chat), Message.Of("en", Part.Of(Paragraph.Of(text))), world.Clock.GetUtcNow(), default);

    private List<string> Texts(string chat) => [.. world.Platform.Sends.Where(send => send.Chat.Id == chat).Select(send => send.Text)];

    /// <summary>Gives the courier time to do what it should not do.</summary>
    private static async Task RestAsync(IHost process)
    {
        for (var look = 0; look < 10; look++)
        {
            process.Get<OutboxBell>().Ring();
            await Task.Delay(20);
        }
    }

    private async Task ShouldBeEmptyAsync(IHost process)
    {
        await RestAsync(process);
        (await process.Get<OutboxTable>().ClaimAsync(["test"], world.Clock.GetUtcNow().AddDays(30), TimeSpan.FromMinutes(1), 10, default)).ShouldBeEmpty();
    }
}
