using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Digests;

namespace CoopBot.Tests.Delivery;

public sealed class OutcomeRecorderTests : IDisposable
{
    private readonly Post post = new();

    public void Dispose() => post.Dispose();

    [Fact]
    public async Task AChatThatMustWaitHoldsUpNobodyAndIsNoFailure()
    {
        var waits = 25;
        post.World.Platform = new ScriptedPlatform(chat =>
            chat.Id == "slow" && Interlocked.Decrement(ref waits) >= 0 ? new Outcome.Wait(TimeSpan.FromMinutes(10)) : new Outcome.Sent());
        var process = await post.StartAsync();
        await post.PutAsync(process, "slow", "later");
        await post.PutAsync(process, "quick", "now");
        await World.UntilAsync(process, () => post.Texts("quick").Count == 1);

        for (var round = 1; round <= 25; round++)
        {
            // The time to wait is counted from when the outcome is written down: the clock stands still until then.
            await World.UntilAsync(process, async () => post.Texts("slow").Count == round && await Post.ClaimedAsync(process) == 0);
            post.World.Clock.Advance(TimeSpan.FromMinutes(11));
        }
        await World.UntilAsync(process, () => post.Texts("slow").Count == 26);

        await post.ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task AWaitIsNeverEarlyAndAReplyWaitsToo()
    {
        var waits = 1;
        post.World.Platform = new ScriptedPlatform(_ =>
            Interlocked.Decrement(ref waits) >= 0 ? new Outcome.Wait(TimeSpan.FromSeconds(7) + TimeSpan.FromTicks(1)) : new Outcome.Sent());
        var process = await post.StartAsync();
        await post.PutAsync(process, "a", "digest");
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 1);
        await Post.RestAsync(process);
        await post.PutAsync(process, "a", "reply", Urgency.Reply);

        post.World.Clock.Advance(TimeSpan.FromSeconds(7));
        await Post.RestAsync(process);
        post.World.Platform.Sends.Count.ShouldBe(1);

        post.World.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 3);
        post.Texts("a").ShouldBe(["digest", "reply", "digest"]);
    }

    [Fact]
    public async Task AChatThatIsSentToAndFroComesToAnEnd()
    {
        post.World.Platform = new ScriptedPlatform(chat => new Outcome.Moved(chat with { Id = chat.Id == "a" ? "b" : "a" }));
        var process = await post.StartAsync();
        await post.World.ChatAsync(process, "a");
        await post.PutAsync(process, "a", "hello");

        await World.UntilAsync(process, async () => (await Post.DeadAsync(process)).Count == 1);

        post.World.Platform.Sends.Count.ShouldBe(20);
    }

    [Fact]
    public async Task AChatThatIsGoneIsSuspendedAndGetsItsMessageWhenItIsBack()
    {
        var isGone = true;
        post.World.Platform = new ScriptedPlatform(_ => Volatile.Read(ref isGone) ? new Outcome.Gone("blocked by the user") : new Outcome.Sent());
        var process = await post.StartAsync();
        var chat = await post.World.ChatAsync(process, "a");
        await post.PutAsync(process, "a", "hello");

        await World.UntilAsync(process, async () => (await process.Get<ChatTable>().FindAsync(chat.Address, default))!.Suspended == "blocked by the user");
        post.World.Clock.Advance(TimeSpan.FromHours(5));
        await Post.RestAsync(process);
        post.World.Platform.Sends.Count.ShouldBe(1);

        Volatile.Write(ref isGone, false);
        await process.Get<ChatTable>().ResumeAsync(chat.Address, default);
        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 2);
        await post.ShouldBeEmptyAsync(process);
    }

    [Fact]
    public async Task AChatThatMovedTakesEverythingAlong()
    {
        var there = new ChatAddress("test", "new");
        post.World.Platform = new ScriptedPlatform(chat => chat == there ? new Outcome.Sent() : new Outcome.Moved(there));
        var process = await post.StartAsync();
        var chat = await post.World.ChatAsync(process, "old");
        await post.World.StoryAsync(process, "one");
        await process.Get<DigestLedger>().TellAsync(new Telling(chat, post.World.Clock.GetUtcNow(), null, [1], ImmutableDictionary<string, long>.Empty), post.World.Clock.GetUtcNow(), default);
        await post.PutAsync(process, "old", "first");
        await post.PutAsync(process, "old", "second");

        await World.UntilAsync(process, () => post.Texts("new").Count == 2);

        post.Texts("new").ShouldBe(["first", "second"]);
        (await process.Get<ChatTable>().FindAsync(chat.Address, default))!.Address.ShouldBe(there, "the old address leads to the new one");
        (await process.Get<ChatTable>().FindAsync(there, default)).ShouldNotBeNull().Schedule.ShouldBe(chat.Schedule);
        (await process.Get<SubscriptionTable>().OfAsync(there, default)).Count.ShouldBe(1);
        (await process.Get<DigestLedger>().ToldAsync(there, [1], default)).Keys.ShouldBe([1]);
    }

    [Fact]
    public async Task AChatThatMovedToOneThatIsThereJoinsIt()
    {
        var there = new ChatAddress("test", "new");
        post.World.Platform = new ScriptedPlatform(chat => chat == there ? new Outcome.Sent() : new Outcome.Moved(there));
        var process = await post.StartAsync();
        await post.World.ChatAsync(process, "old");
        await post.World.ChatAsync(process, "new", "daily 18:00");
        await post.PutAsync(process, "old", "hello");

        await World.UntilAsync(process, () => post.Texts("new").Count == 1);

        (await process.Get<ChatTable>().FindAsync(there, default))!.Schedule.ToString().ShouldBe("daily 18:00");
        (await process.Get<SubscriptionTable>().OfAsync(there, default)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task AMessageThatIsRefusedMakesRoomForTheNext()
    {
        var refusals = 1;
        post.World.Platform = new ScriptedPlatform(_ => Interlocked.Decrement(ref refusals) >= 0 ? new Outcome.Refused("can't parse entities") : new Outcome.Sent());
        var process = await post.StartAsync();
        await post.PutAsync(process, "a", "broken");
        await post.PutAsync(process, "a", "whole");

        await World.UntilAsync(process, () => post.World.Platform.Sends.Count == 2);

        await post.ShouldBeEmptyAsync(process);
        post.Texts("a").ShouldBe(["broken", "whole"]);
        (await Post.DeadAsync(process)).ShouldBe(["can't parse entities"]);
    }

    [Fact]
    public async Task AMessageThatKeepsFailingIsGivenUpAfterTwentyAttempts()
    {
        post.World.Platform = new ScriptedPlatform(_ => new Outcome.Failed("no route"));
        var process = await post.StartAsync();
        await post.PutAsync(process, "a", "hello");

        for (var attempt = 1; attempt <= 20; attempt++)
        {
            await World.UntilAsync(process, () => post.World.Platform.Sends.Count == attempt);
            await Post.RestAsync(process);
            post.World.Clock.Advance(TimeSpan.FromHours(1));
        }
        await Post.RestAsync(process);

        post.World.Platform.Sends.Count.ShouldBe(20);
        await post.ShouldBeEmptyAsync(process);
        (await Post.DeadAsync(process)).ShouldBe(["given up after 20 attempts: no route"]);
    }
}
