using System.Collections.Concurrent;
using CoopBot.Chats;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Digests;
using Microsoft.Extensions.Hosting;

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
    public async Task NoMoreThanSixteenAreSentAtOnce()
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
        for (var chat = 1; chat <= 40; chat++) await post.PutAsync(process, $"chat {chat}", "hello");

        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 16);
        await Post.RestAsync(process);
        gate.SetResult();
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 40);

        counted.Max().ShouldBe(16);
        await post.ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task ASendThatHangsTakesOneHandAndNoMore()
    {
        post.World.Platform = new ScriptedPlatform((chat, _, _) =>
            chat.Id == "hangs" ? new TaskCompletionSource<Outcome>().Task : Task.FromResult<Outcome>(new Outcome.Sent()));
        var process = await post.StartAsync();
        await post.PutAsync(process, "hangs", "hello");
        for (var chat = 1; chat <= 40; chat++) await post.PutAsync(process, $"chat {chat}", "hello");

        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 41);
    }

    [Fact]
    public async Task AChatWithMuchToSendDoesNotKeepTheOthersWaiting()
    {
        // The first of the hundred is under way until all the others have theirs.
        var (waiting, othersHaveTheirs) = (50, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        post.World.Platform = new ScriptedPlatform(async (chat, _, _) =>
        {
            if (chat.Id == "much") await othersHaveTheirs.Task;
            else if (Interlocked.Decrement(ref waiting) == 0) othersHaveTheirs.SetResult();
            return new Outcome.Sent();
        });
        var process = post.World.Process();
        for (var number = 1; number <= 100; number++) await post.PutAsync(process, "much", $"message {number}");
        for (var chat = 1; chat <= 50; chat++) await post.PutAsync(process, $"chat {chat}", "hello");

        await process.StartAsync();
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 150);

        post.Texts("much").ShouldBe(Enumerable.Range(1, 100).Select(number => $"message {number}"));
    }

    [Fact]
    public async Task ARestIsSentAfterARestartAndWhatWasSentIsNotSentAgain()
    {
        var rests = new Dictionary<string, string?> { ["one two three"] = "two three", ["two three"] = "three", ["three"] = null, ["reply"] = null };
        var isDown = false;
        post.World.Platform = new ScriptedPlatform((_, message, cancel) =>
        {
            if (Volatile.Read(ref isDown)) return Task.Delay(Timeout.Infinite, cancel).ContinueWith<Outcome>(_ => throw new OperationCanceledException(), TaskScheduler.Default);
            Volatile.Write(ref isDown, true);
            return Task.FromResult<Outcome>(new Outcome.Sent("1", rests[ScriptedPlatform.TextOf(message)] is { } rest ? Post.Words(rest) : null));
        });
        using (var first = await post.StartAsync())
        {
            await post.PutAsync(first, "a", "one two three");
            await World.UntilAsync(first, () => post.World.Platform.Sends.Count == 2);
            await post.PutAsync(first, "a", "reply", Urgency.Reply);
        }
        post.Texts("a").ShouldBe(["one two three", "two three"], "the second was on its way when the program died");

        post.World.Platform = new ScriptedPlatform((_, message, _) =>
            Task.FromResult<Outcome>(new Outcome.Sent("2", rests[ScriptedPlatform.TextOf(message)] is { } rest ? Post.Words(rest) : null)));
        post.World.Clock.Advance(TimeSpan.FromMinutes(2));
        var second = await post.StartAsync();
        await World.UntilAsync(second, () => post.World.Platform.Sends.Count == 3);

        post.Texts("a").ShouldBe(["two three", "three", "reply"]);
        await post.ShouldBeEmptyAsync(second);
    }

    [Fact]
    public async Task AChatWhoseBucketIsEmptyIsPutOffWithoutHoldingAHand()
    {
        // The buckets fill by real time: this one not while the test runs.
        post.World.Platform = new ScriptedPlatform { PaceOf = chat => chat.Id.StartsWith("slow", StringComparison.Ordinal) ? new Pace(2, TimeSpan.FromHours(1)) : null };
        var process = post.World.Process();
        for (var chat = 1; chat <= 20; chat++)
        {
            for (var number = 1; number <= 3; number++) await post.PutAsync(process, $"slow {chat}", $"message {number}");
        }
        for (var chat = 1; chat <= 20; chat++) await post.PutAsync(process, $"quick {chat}", "hello");

        await process.StartAsync();
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 60);
        await Post.RestAsync(process);

        for (var chat = 1; chat <= 20; chat++) post.Texts($"slow {chat}").ShouldBe(["message 1", "message 2"]);
        (await NextTurnAsync(process, "slow 7")).ShouldBe(post.World.Clock.GetUtcNow().AddHours(1));
        (await NextTurnAsync(process, "quick 7")).ShouldBe(DateTimeOffset.UnixEpoch);
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
        (await first.Get<OutboxTable>().ClaimAsync(["test"], post.World.Clock.GetUtcNow, TimeSpan.FromMinutes(1), 1, default)).Count.ShouldBe(1);

        var second = await post.StartAsync();
        await Post.RestAsync(second);
        post.World.Platform.Sends.ShouldBeEmpty();

        post.World.Clock.Advance(TimeSpan.FromSeconds(61));
        await World.UntilAsync(second, () => post.World.Platform.Sends.Count == 1);
        await post.ShouldBeEmptyAsync(second);
    }

    private static async Task<DateTimeOffset> NextTurnAsync(IHost process, string chat) => Stored.Time(
        await process.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select not_before from turns where chat = @chat", new { chat = "test:" + chat }), default));
}
