using System.Diagnostics;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

/// <summary>Whose turn it is.</summary>
public sealed class OutboxTurnTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly DateTimeOffset Now = Samples.Noon;

    [SkippableTheory, EveryEngine]
    public async Task WithinAChatTheMostUrgentGoesFirstThenTheOldest(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, "a", Urgency.Digest, "digest 1", "digest 2");
        await PutAsync(store, "a", Urgency.Alert, "alert");
        await PutAsync(store, "a", Urgency.Reply, "reply 1", "reply 2");

        (await Outbox.AllAsync(store, Now)).Select(Outbox.Words).ShouldBe(["reply 1", "reply 2", "alert", "digest 1", "digest 2"]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AMessageUnderWayHoldsBackTheMoreUrgentOneThatComesAfterIt(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, "a", Urgency.Digest, "digest");
        var digest = (await ClaimAsync(store, Now)).Single();
        await PutAsync(store, "a", Urgency.Reply, "reply");

        (await ClaimAsync(store, Now)).ShouldBeEmpty();
        (await ClaimAsync(store, Now + Lease)).Select(Outbox.Words).ShouldBe(["reply"], "the lease of the digest has run out");

        await store.Outbox.SentAsync(digest.Id, null, Now, default);
        (await ClaimAsync(store, Now + Lease)).ShouldBeEmpty("now the reply is under way");
    }

    [SkippableTheory, EveryEngine]
    public async Task OfDifferentChatsTheMostUrgentGoesFirst(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, "a", Urgency.Digest, "digest");
        await PutAsync(store, "b", Urgency.Alert, "alert");
        await PutAsync(store, "c", Urgency.Reply, "reply");

        (await ClaimAsync(store, Now, limit: 2)).Select(Outbox.Words).ShouldBe(["reply", "alert"]);
        (await ClaimAsync(store, Now)).Select(Outbox.Words).ShouldBe(["digest"]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatWithAHundredMessagesDoesNotKeepFiftyWithOneWaiting(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, "much", Urgency.Digest, [.. Enumerable.Range(1, 100).Select(number => $"{number:000}")]);
        for (var chat = 1; chat <= 50; chat++) await PutAsync(store, $"c{chat:00}", Urgency.Digest, "one");

        var order = new List<string>();
        for (var turn = 0; turn < 51; turn++)
        {
            var message = (await ClaimAsync(store, Now.AddMilliseconds(turn), limit: 1)).Single();
            order.Add(message.Chat.Id);
            await store.Outbox.SentAsync(message.Id, null, Now, default);
        }

        order.ShouldBe(Enumerable.Range(1, 50).Select(chat => $"c{chat:00}").Prepend("much"));
    }

    [SkippableTheory, EveryEngine]
    public async Task ChatsWithMuchToSendTakeTurns(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        foreach (var chat in (string[])["a", "b", "c"]) await PutAsync(store, chat, Urgency.Digest, "1", "2");

        var order = new List<string>();
        for (var turn = 0; turn < 6; turn++)
        {
            var message = (await ClaimAsync(store, Now.AddMilliseconds(turn), limit: 1)).Single();
            order.Add(message.Chat.Id + Outbox.Words(message));
            await store.Outbox.SentAsync(message.Id, null, Now, default);
        }

        order.ShouldBe(["a1", "b1", "c1", "a2", "b2", "c2"]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatThatIsPutOffWaitsWithAllThatIsPutInLaterAndNeverLessThanAsked(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, "a", Urgency.Digest, "digest");
        await PutAsync(store, "b", Urgency.Digest, "other");
        var asked = Now.AddSeconds(30).AddTicks(1);
        var digest = (await ClaimAsync(store, Now, limit: 1)).Single();

        await store.Outbox.PutOffAsync(digest.Id, asked, "flood", default);
        await store.Outbox.PutOffAsync(digest.Id, Now, "an older word", default);
        await PutAsync(store, "a", Urgency.Reply, "reply");

        (await ClaimAsync(store, Now)).Select(Outbox.Words).ShouldBe(["other"]);
        (await ClaimAsync(store, asked.AddTicks(-1))).ShouldBeEmpty();
        var first = (await ClaimAsync(store, Now.AddMilliseconds(30_001))).Single();
        Outbox.Words(first).ShouldBe("reply");
        await store.Outbox.SentAsync(first.Id, null, Now, default);
        var second = (await ClaimAsync(store, Now.AddMilliseconds(30_001))).Single();
        (Outbox.Words(second), second.Attempts).ShouldBe(("digest", 0));
    }

    [SkippableTheory, EveryEngine]
    public async Task ADigestThatFailedIsPassedByAReplyButNotByTheNextDigest(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, "a", Urgency.Digest, "first", "second");
        var first = (await ClaimAsync(store, Now)).Single();
        await store.Outbox.PostponeAsync(first.Id, Now.AddHours(1), "no route", isFailure: true, default);

        (await ClaimAsync(store, Now)).ShouldBeEmpty();
        await PutAsync(store, "a", Urgency.Reply, "reply");
        var reply = (await ClaimAsync(store, Now)).Single();
        Outbox.Words(reply).ShouldBe("reply");
        await store.Outbox.SentAsync(reply.Id, null, Now, default);

        (await ClaimAsync(store, Now.AddMinutes(59))).ShouldBeEmpty();
        (await Outbox.AllAsync(store, Now.AddHours(1))).Select(Outbox.Words).ShouldBe(["first", "second"]);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatIsLeftOfAMessageGoesBeforeAllElseOfItsChat(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = new ChatAddress("web", "a");
        await store.Outbox.ReplyAsync("web:1", chat, Samples.Message("long"), new Target("7", Replaces: true), Now, default);
        var message = (await ClaimAsync(store, Now)).Single();
        message.Target.ShouldBe(new Target("7", Replaces: true));
        await store.Outbox.PostponeAsync(message.Id, Now, "no route", isFailure: true, default);
        await ClaimAsync(store, Now);
        await PutAsync(store, "a", Urgency.Reply, "next reply");

        await store.Outbox.SentPieceAsync(message.Id, "100", Samples.Message("middle"), null, default);
        var middle = (await ClaimAsync(store, Now)).Single();
        (Outbox.Words(middle), middle.Id, middle.Attempts, middle.Target).ShouldBe(("middle", message.Id, 0, null));

        await store.Outbox.SentPieceAsync(message.Id, "101", Samples.Message("end"), null, default);
        var end = (await ClaimAsync(store, Now)).Single();
        Outbox.Words(end).ShouldBe("end");
        await store.Outbox.SentAsync(message.Id, "102", Now, default);

        (await ClaimAsync(store, Now)).Select(Outbox.Words).ShouldBe(["next reply"]);
        (await store.Database.ReadAsync(session => session.FirstAsync<string>("select platform_id from outbox where id = @Id", new { message.Id }), default)).ShouldBe("100");
    }

    [SkippableTheory, EveryEngine]
    public async Task InstancesNeverHoldTwoMessagesOfAChat(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        OutboxTable[] tables = [.. Enumerable.Range(0, 6).Select(_ => new OutboxTable(store.Another()))];
        var underWay = new HashSet<ChatAddress>();
        var sent = new HashSet<string>();
        var broken = 0;
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        for (var number = 0; number < 200; number++) await PutAsync(store, "c" + (number % 100), Urgency.Digest, "words");

        // More urgent messages come in while others are under way.
        var late = Task.Run(async () =>
        {
            for (var number = 0; number < 100; number++) await PutAsync(store, "c" + number, Urgency.Reply, "late");
        });
        await Task.WhenAll(tables.Select(table => Task.Run(async () =>
        {
            while (Count() < 300)
            {
                var claimed = await table.ClaimAsync(["web"], () => Now, Lease, 2, deadline.Token);
                lock (sent) broken += claimed.Count(message => !underWay.Add(message.Chat));
                await table.IsHandledAsync("a moment passes", deadline.Token);
                lock (sent) broken += claimed.Count(message => !underWay.Remove(message.Chat) | !sent.Add(message.Id));
                foreach (var message in claimed) await table.SentAsync(message.Id, null, Now, deadline.Token);
            }
        })));
        await late;

        (Count(), broken).ShouldBe((300, 0));

        int Count()
        {
            lock (sent) return sent.Count;
        }
    }

    [SkippableTheory, EveryEngine]
    public async Task AMessagePutInBeforeThereWereTurnsHasOne(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, "a", Urgency.Digest, "old");
        await store.Database.WriteAsync(async session =>
        {
            await session.ExecuteAsync("delete from turns");
            var step = MessengerSchema.Sql.Split(';').Single(statement => statement.Contains("insert into turns", StringComparison.Ordinal));
            return await session.ExecuteAsync(step);
        }, default);

        (await ClaimAsync(store, Now)).Select(Outbox.Words).ShouldBe(["old"]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AClaimIsQuickAmongTenThousandMessages(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, "c0", Urgency.Digest, "words");
        await store.Database.WriteAsync(session => session.ExecuteAsync("""
            insert into outbox (id, place, chat, platform, message, urgency, target, replaces, state, attempts, not_before, lease_until, created_at)
            with recursive numbers (n) as (select 2 union all select n + 1 from numbers where n < 10000)
            select 'id' || n, n, 'web:c' || (n % 600), platform, message, n % 3, target, replaces, state, attempts, not_before, lease_until, created_at from numbers, outbox;
            insert into turns (chat, not_before, last_turn) select distinct chat, 0, 0 from outbox where chat <> 'web:c0';
            """), default);

        var times = new List<TimeSpan>();
        for (var claim = 0; claim < 20; claim++)
        {
            var start = Stopwatch.GetTimestamp();
            var messages = await ClaimAsync(store, Now.AddMilliseconds(claim), limit: 16);
            times.Add(Stopwatch.GetElapsedTime(start));
            messages.Count.ShouldBe(16);
            foreach (var message in messages) await store.Outbox.SentAsync(message.Id, null, Now, default);
        }

        times.Min().ShouldBeLessThan(TimeSpan.FromMilliseconds(100));
    }

    private static Task<IReadOnlyList<OutboxMessage>> ClaimAsync(TestStore store, DateTimeOffset now, int limit = 10) =>
        store.Outbox.ClaimAsync(["web"], () => now, Lease, limit, default);

    private static async Task PutAsync(TestStore store, string chat, Urgency urgency, params string[] messages)
    {
        foreach (var words in messages) await store.Outbox.AddAsync(new ChatAddress("web", chat), Samples.Message(words), urgency, Now, default);
    }
}
