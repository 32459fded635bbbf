using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class OutboxTableTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly DateTimeOffset Now = Samples.Noon;
    private static readonly ChatAddress One = new("web", "one");
    private static readonly ChatAddress Two = new("web", "two");

    [SkippableTheory, EveryEngine]
    public async Task AMessageComesBackAsItWasPutIn(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var link = new Uri("https://example.org/?q=%D0%B0");
        var message = Message.Of("ru", Part.Of(new Heading("Заголовок <&>"),
            Paragraph.Of("a", Run.Bold("b"), Run.Italic("c"), Run.Code("d"), Run.To("e", link)),
            new Bullets([Paragraph.Of("f")]), Note.Of("g")).With(new Button("Why?", "/why 1")));

        await store.Outbox.AddAsync(One, message, Urgency.Digest, Now, default);

        var claimed = (await ClaimAsync(store, Now)).Single();
        Stored.Json(claimed.Message).ShouldBe(Stored.Json(message));
        claimed.Message.Parts[0].Blocks.Select(block => block.GetType()).ShouldBe([typeof(Heading), typeof(Paragraph), typeof(Bullets), typeof(Note)]);
        ((Paragraph)claimed.Message.Parts[0].Blocks[1]).Runs[4].ShouldBe(Run.To("e", link));
        claimed.Message.Parts[0].Buttons.ShouldBe(message.Parts[0].Buttons);
        (claimed.Chat, claimed.Attempts, claimed.CreatedAt).ShouldBe((One, 0, Now));
    }

    [SkippableTheory, EveryEngine]
    public async Task EachChatGetsItsMessagesOneAfterTheOther(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, (One, "a"), (One, "b"), (Two, "c"));

        var first = await ClaimAsync(store, Now);
        first.Select(Outbox.Words).ShouldBe(["a", "c"]);
        (await ClaimAsync(store, Now)).ShouldBeEmpty("both are under way and hold back the third");

        await store.Outbox.SentAsync(first[0].Id, "77", Now, default);
        (await ClaimAsync(store, Now)).Select(Outbox.Words).ShouldBe(["b"]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AMessageThatWaitsHoldsBackItsOwnChatOnly(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, (One, "a"), (One, "b"), (Two, "c"));
        var first = await ClaimAsync(store, Now);

        await store.Outbox.PostponeAsync(first[0].Id, Now.AddSeconds(30), "flood", isFailure: false, default);
        await store.Outbox.PostponeAsync(first[1].Id, Now, "broken pipe", isFailure: true, default);

        (await ClaimAsync(store, Now.AddSeconds(29))).Select(message => (Outbox.Words(message), message.Attempts)).ShouldBe([("c", 1)]);
        (await ClaimAsync(store, Now.AddSeconds(30))).Select(message => (Outbox.Words(message), message.Attempts)).ShouldBe([("a", 0)]);
    }

    [SkippableTheory, EveryEngine]
    public async Task ALeaseThatRanOutMakesAMessageDueAgain(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, (One, "a"));

        await ClaimAsync(store, Now);

        (await ClaimAsync(store, Now + Lease - TimeSpan.FromSeconds(1))).ShouldBeEmpty();
        (await ClaimAsync(store, Now + Lease)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task ALeaseIsWholeHoweverLongTheDatabaseWasWaitedFor()
    {
        await using var store = await TestStore.OnAsync(TestStore.Sqlite);
        await PutAsync(store, (One, "a"));
        var now = Now;
        var (holds, lets) = (new TaskCompletionSource(), new TaskCompletionSource());

        var holder = store.Database.WriteAsync(async _ =>
        {
            holds.SetResult();
            await lets.Task;
            return true;
        }, default);
        await holds.Task;
        var waiting = store.Outbox.ClaimAsync(["web"], () => now, Lease, 10, default);
        now += 2 * Lease;
        lets.SetResult();

        await holder;
        (await waiting).Count.ShouldBe(1);
        (await ClaimAsync(store, now)).ShouldBeEmpty("it is under way");
    }

    [SkippableTheory, EveryEngine]
    public async Task ABuriedMessageLetsTheNextOneThroughAndStaysBuried(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await PutAsync(store, (One, "a"), (One, "b"));
        var first = (await ClaimAsync(store, Now)).Single();

        await store.Outbox.BuryAsync(first.Id, "too long", Now, default);
        await store.Outbox.PostponeAsync(first.Id, Now, "late", isFailure: true, default);
        await store.Outbox.SentAsync(first.Id, null, Now, default);

        (await ClaimAsync(store, Now + Lease)).Select(Outbox.Words).ShouldBe(["b"]);
        (await store.Database.ReadAsync(session => session.FirstAsync<string>("select state || ' ' || reason from outbox where id = @Id", new { first.Id }), default))
            .ShouldBe("dead too long");
    }

    [SkippableTheory, EveryEngine]
    public async Task OnlyTheAskedPlatformsAndChatsThatAreThereAreServed(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Chats.AddAsync(Samples.Chat("one"), default);
        await PutAsync(store, (One, "a"), (Two, "b"), (new ChatAddress("slack", "C1"), "c"));
        await store.Chats.SuspendAsync(One, "kicked", default);

        (await store.Outbox.ClaimAsync(["web", "telegram"], () => Now, Lease, 10, default)).Select(Outbox.Words).ShouldBe(["b"]);
        (await store.Outbox.ClaimAsync([], () => Now, Lease, 10, default)).ShouldBeEmpty();

        await store.Chats.ResumeAsync(One, default);
        (await ClaimAsync(store, Now)).Select(Outbox.Words).ShouldBe(["a"]);
    }

    [SkippableTheory, EveryEngine]
    public async Task InstancesThatWorkAtOnceSendEverythingOnceAndInOrder(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        OutboxTable[] tables = [store.Outbox, new OutboxTable(store.Another()), store.Outbox, new OutboxTable(store.Another())];
        var chats = Enumerable.Range(0, 5).Select(number => new ChatAddress("web", "c" + number)).ToArray();
        for (var number = 0; number < 60; number++) await store.Outbox.AddAsync(chats[number % 5], Samples.Message(number.ToString("00")), Urgency.Digest, Now, default);
        var sent = new List<(ChatAddress Chat, string Words)>();
        using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(60));

        await Task.WhenAll(tables.Select(table => Task.Run(async () =>
        {
            while (true)
            {
                lock (sent)
                {
                    if (sent.Count >= 60) return;
                }
                foreach (var message in await table.ClaimAsync(["web"], () => Now, Lease, 2, deadline.Token))
                {
                    lock (sent) sent.Add((message.Chat, Outbox.Words(message)));
                    await table.SentAsync(message.Id, null, Now, deadline.Token);
                }
            }
        })));

        sent.Select(one => one.Words).ShouldBeUnique();
        foreach (var chat in chats) sent.Where(one => one.Chat == chat).Select(one => one.Words).ShouldBeInOrder();
    }

    private static Task<IReadOnlyList<OutboxMessage>> ClaimAsync(TestStore store, DateTimeOffset now) =>
        store.Outbox.ClaimAsync(["web"], () => now, Lease, 10, default);

    private static async Task PutAsync(TestStore store, params (ChatAddress Chat, string Words)[] messages)
    {
        foreach (var (chat, words) in messages) await store.Outbox.AddAsync(chat, Samples.Message(words), Urgency.Digest, Now, default);
    }
}
