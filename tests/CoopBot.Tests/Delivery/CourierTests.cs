using System.Collections.Concurrent;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Digests;

namespace CoopBot.Tests.Delivery;

public sealed class CourierTests : IDisposable
{
    private readonly Post post = new();

    public void Dispose() => post.Dispose();

    [Fact]
    public async Task MessagesOfAChatArriveInOrderEvenWhenTheFirstFails()
    {
        var failures = 1;
        post.World.Platform = new ScriptedPlatform(_ => Interlocked.Decrement(ref failures) >= 0 ? new Outcome.Failed("tired") : new Outcome.Sent());
        var process = await post.StartAsync();
        for (var number = 1; number <= 5; number++) await post.PutAsync(process, "a", $"message {number}");

        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 1);
        post.World.Clock.Advance(TimeSpan.FromSeconds(5));
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 6);

        post.World.Platform.Sends.Select(send => send.Text).ShouldBe(["message 1", "message 1", "message 2", "message 3", "message 4", "message 5"]);
    }

    [Fact]
    public async Task APlatformThatThrowsEndsNothing()
    {
        var throws = 1;
        post.World.Platform = new ScriptedPlatform(chat =>
            chat.Id == "a" && Interlocked.Decrement(ref throws) >= 0 ? throw new InvalidOperationException("boom") : new Outcome.Sent());
        var process = await post.StartAsync();
        await post.PutAsync(process, "a", "one");
        await World.UntilAsync(process, () => post.Texts("a").Count == 1);
        await post.PutAsync(process, "b", "two");
        await World.UntilAsync(process, () => post.Texts("b").Count == 1);

        post.World.Clock.Advance(TimeSpan.FromSeconds(5));
        await World.UntilAsync(process, () => post.Texts("a").Count == 2);

        await post.ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task APlatformThatNeverAnswersIsAFailureBeforeTheLeaseEnds()
    {
        var silences = 1;
        post.World.Platform = new ScriptedPlatform((_, _, _) => Interlocked.Decrement(ref silences) >= 0
            ? new TaskCompletionSource<Outcome>().Task
            : Task.FromResult<Outcome>(new Outcome.Sent()));
        var process = await post.StartAsync();
        await post.PutAsync(process, "a", "hello");
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 1);

        post.World.Clock.Advance(TimeSpan.FromSeconds(41));
        await Post.RestAsync(process);
        post.World.Clock.Advance(TimeSpan.FromSeconds(5));
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 2);

        await post.ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task NoMoreThanEightAreSentAtOnce()
    {
        var underWay = 0;
        var gate = new TaskCompletionSource();
        var counted = new ConcurrentQueue<int>();
        post.World.Platform = new ScriptedPlatform(async (_, _, _) =>
        {
            counted.Enqueue(Interlocked.Increment(ref underWay));
            await gate.Task;
            Interlocked.Decrement(ref underWay);
            return new Outcome.Sent();
        });
        var process = await post.StartAsync();
        for (var chat = 1; chat <= 20; chat++) await post.PutAsync(process, $"chat {chat}", "hello");

        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 8);
        await Post.RestAsync(process);
        gate.SetResult();
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 20);

        counted.Max().ShouldBe(8);
        await post.ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task AMessageInFlightWhenTheProgramEndsIsFinished()
    {
        var answer = new TaskCompletionSource<Outcome>();
        post.World.Platform = new ScriptedPlatform((_, _, _) => answer.Task);
        var process = await post.StartAsync();
        await post.PutAsync(process, "a", "hello");
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 1);

        var stop = process.StopAsync();
        stop.IsCompleted.ShouldBeFalse();
        answer.SetResult(new Outcome.Sent());
        await stop;

        await post.ShouldBeEmptyAsync(post.World.Process());
        post.World.Platform.Sends.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AMessageWhoseSenderDiedComesAgainWhenItsLeaseIsOver()
    {
        var first = post.World.Process();
        await post.PutAsync(first, "a", "hello");
        (await first.Get<OutboxTable>().ClaimAsync(["test"], post.World.Clock.GetUtcNow(), TimeSpan.FromMinutes(1), 1, default)).Count.ShouldBe(1);

        var second = await post.StartAsync();
        await Post.RestAsync(second);
        post.World.Platform.Sends.ShouldBeEmpty();

        post.World.Clock.Advance(TimeSpan.FromSeconds(61));
        await World.UntilAsync(second, () => post.World.Platform.Sends.Count == 1);
        await post.ShouldBeEmptyAsync(second);
    }
}
