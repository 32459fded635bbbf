using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class ChatMoveTests
{
    private static readonly ChatAddress A = new("web", "a");
    private static readonly ChatAddress B = new("web", "b");
    private static readonly ChatAddress C = new("web", "c");

    [SkippableTheory, EveryEngine]
    public async Task AChatIsReachedUnderEveryAddressItHad(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await store.Chats.AddAsync(Samples.Chat("a") with { Title = "Energy desk", IsSilent = true }, default);
        await store.Chats.AdmitAsync(A, Samples.Noon, default);
        await store.Chats.MoveAsync(A, B, default);
        await store.Chats.MoveAsync(B, C, default);

        foreach (var address in (ChatAddress[])[A, B, C])
        {
            (await store.Chats.FindAsync(address, default)).ShouldBe(chat with { Address = C });
            (await store.Chats.AddAsync(Samples.Chat(address.Id, "off"), default)).ShouldBe(chat with { Address = C });
            (await store.Chats.IsAdmittedAsync(address, default)).ShouldBeTrue();
            await store.Outbox.AddAsync(address, Samples.Message("to " + address.Id), Urgency.Digest, Samples.Noon, default);
            (await store.Chats.SuspendAsync(address, "kicked", default)).ShouldBeTrue();
            await store.Chats.ResumeAsync(address, default);
        }
        await store.Chats.SaveAsync(chat with { Language = "pl" }, default);

        (await store.Chats.FindAsync(C, default))!.Language.ShouldBe("pl");
        var sent = await Outbox.AllAsync(store, Samples.Noon);
        sent.Select(Outbox.Words).ShouldBe(["to a", "to b", "to c"]);
        sent.Select(message => message.Chat).Distinct().ShouldBe([C]);
        (await store.Database.ReadAsync(session => session.FirstAsync<long>("select count(*) from chats"), default)).ShouldBe(1);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatIsOnItsWayMovesAlongAndWaitsNoLess(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Chats.AddAsync(Samples.Chat("a"), default);
        await store.Database.WriteAsync("insert into operators (person, chat, since) values ('web:p', 'web:a', 0)", new { }, default);
        await store.Outbox.AddAsync(A, Samples.Message("words"), Urgency.Digest, Samples.Noon, default);
        var message = (await ClaimAsync(store, Samples.Noon)).Single();
        await store.Outbox.PutOffAsync(message.Id, Samples.Noon.AddMinutes(5), "flood", default);

        await store.Chats.MoveAsync(A, B, default);

        (await ClaimAsync(store, Samples.Noon.AddMinutes(4))).ShouldBeEmpty();
        (await ClaimAsync(store, Samples.Noon.AddMinutes(5))).Single().Chat.ShouldBe(B);
        (await store.Database.ReadAsync(session => session.FirstAsync<string>("select chat from operators"), default)).ShouldBe("web:b");
    }

    [SkippableTheory, EveryEngine]
    public async Task AMoveThatIsToldTwiceOrLateChangesNothing(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Chats.AddAsync(Samples.Chat("a"), default);
        await store.Chats.MoveAsync(A, B, default);
        await store.Chats.MoveAsync(A, B, default);
        (await store.Chats.FindAsync(A, default))!.Address.ShouldBe(B);

        await store.Chats.MoveAsync(B, C, default);
        await store.Chats.MoveAsync(A, B, default);
        await store.Chats.MoveAsync(C, C, default);

        foreach (var address in (ChatAddress[])[A, B, C]) (await store.Chats.FindAsync(address, default))!.Address.ShouldBe(C);
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatMayGoBackToAnAddressItHad(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Chats.AddAsync(Samples.Chat("a"), default);
        await store.Chats.MoveAsync(A, B, default);

        await store.Chats.MoveAsync(B, A, default);

        foreach (var address in (ChatAddress[])[A, B]) (await store.Chats.FindAsync(address, default))!.Address.ShouldBe(A);
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatThatJoinsAnotherLeavesItItsOwnWays(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Chats.AddAsync(Samples.Chat("a") with { Title = "Old title", IsSilent = true }, default);
        var there = await store.Chats.AddAsync(Samples.Chat("b", "off"), default);
        await store.Subscriptions.AddAsync(new Subscription("s", A, Filter.Everything, 1), default);
        await store.Subscriptions.AddAsync(new Subscription("t", B, Filter.Everything, 2), default);
        await store.Subscriptions.AddAsync(new Subscription("u", A, Samples.Filter(["energy"]), 1), default);
        await store.Outbox.AddAsync(A, Samples.Message("first"), Urgency.Digest, Samples.Noon, default);
        await store.Outbox.AddAsync(B, Samples.Message("second"), Urgency.Digest, Samples.Noon, default);

        await store.Chats.MoveAsync(A, B, default);

        (await store.Chats.FindAsync(A, default)).ShouldBe(there with { Title = "Old title" });
        (await store.Subscriptions.OfAsync(B, default)).Select(subscription => subscription.Id).ShouldBe(["t", "u"], ignoreOrder: true);
        (await Outbox.AllAsync(store, Samples.Noon)).Select(message => (message.Chat, Outbox.Words(message))).ShouldBe([(B, "first"), (B, "second")]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatThatIsMetAtItsNewAddressFirstIsStillItself(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await store.Chats.AddAsync(Samples.Chat("a", "mon 10:00", "Asia/Tokyo") with { Language = "pl", IsSilent = true }, default);
        await store.Subscriptions.AddAsync(new Subscription("s", A, Filter.Everything, 1), default);
        await store.Chats.AddAsync(Samples.Chat("b") with { Title = "New title" }, default);

        await store.Chats.MoveAsync(A, B, default);

        (await store.Chats.FindAsync(B, default)).ShouldBe(chat with { Address = B, Title = "New title" });
    }

    private static Task<IReadOnlyList<OutboxMessage>> ClaimAsync(TestStore store, DateTimeOffset now) =>
        store.Outbox.ClaimAsync(["web"], () => now, TimeSpan.FromMinutes(1), 10, default);
}
