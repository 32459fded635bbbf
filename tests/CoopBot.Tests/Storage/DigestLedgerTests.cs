using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class DigestLedgerTests
{
    private static readonly DateTimeOffset Slot = Samples.Noon.AddDays(1);

    [SkippableTheory, EveryEngine]
    public async Task WhatIsToldIsWrittenDownTogether(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await store.Chats.AddAsync(Samples.Chat("a"), default);
        await store.Subscriptions.AddAsync(new Subscription("s", chat.Address, Filter.Everything, 1), default);

        (await store.Ledger.TellAsync(Told(chat, 3, [2, 3]), Slot, default)).ShouldBeTrue();

        (await store.Chats.FindAsync(chat.Address, default))!.LastSlot.ShouldBe(Slot);
        (await store.Subscriptions.OfAsync(chat.Address, default)).Single().Since.ShouldBe(3);
        (await store.Ledger.ToldAsync(chat.Address, [1, 2, 3, 4], default)).Keys.ShouldBe([2, 3], ignoreOrder: true);
        (await store.Ledger.ToldAsync(new ChatAddress("web", "b"), [2], default)).ShouldBeEmpty();
        var sent = (await store.Outbox.ClaimAsync(["web"], () => Slot, TimeSpan.FromMinutes(1), 10, default)).Single();
        sent.Chat.ShouldBe(chat.Address);
        sent.CreatedAt.ShouldBe(Slot);
    }

    [SkippableTheory, EveryEngine]
    public async Task ASlotIsServedOnceHoweverManyTryAtOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await store.Chats.AddAsync(Samples.Chat("a"), default);
        DigestLedger[] ledgers = [store.Ledger, new DigestLedger(store.Another())];

        var told = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(() =>
            ledgers[number % 2].TellAsync(Told(chat, 3, [number]), Slot, default))));

        told.Count(isTold => isTold).ShouldBe(1);
        (await store.Ledger.ToldAsync(chat.Address, [.. Enumerable.Range(0, 12).Select(number => (long)number)], default)).Count.ShouldBe(1);
        (await Outbox.AllAsync(store, Slot)).Count.ShouldBe(1);
    }

    [SkippableTheory, EveryEngine]
    public async Task AStoryToldBeforeAndACursorFurtherOnStayAsTheyAre(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await store.Chats.AddAsync(Samples.Chat("a"), default);
        await store.Subscriptions.AddAsync(new Subscription("s", chat.Address, Filter.Everything, 9), default);
        await store.Ledger.TellAsync(Told(chat, 5, [2]), Slot, default);

        var later = chat with { LastSlot = Slot };
        (await store.Ledger.TellAsync(Told(later, 5, [2, 3]) with { Slot = Slot.AddDays(1) }, Slot, default)).ShouldBeTrue();

        (await store.Subscriptions.OfAsync(chat.Address, default)).Single().Since.ShouldBe(9);
        (await store.Ledger.ToldAsync(chat.Address, [2, 3], default)).Count.ShouldBe(2);
    }

    [SkippableTheory, EveryEngine]
    public async Task NothingToTellMovesTheSlotAndSendsNothing(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await store.Chats.AddAsync(Samples.Chat("a"), default);

        (await store.Ledger.TellAsync(new Telling(chat, Slot, null, [], []), Slot, default)).ShouldBeTrue();

        (await store.Chats.FindAsync(chat.Address, default))!.LastSlot.ShouldBe(Slot);
        (await Outbox.AllAsync(store, Slot)).ShouldBeEmpty();
    }

    [SkippableTheory, EveryEngine]
    public async Task NothingStaysOfATellingThatFailsHalfWay(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await store.Chats.AddAsync(Samples.Chat("a"), default);
        await store.Database.WriteAsync("drop table told", new { }, default);

        await Should.ThrowAsync<Exception>(() => store.Ledger.TellAsync(Told(chat, 3, [2]), Slot, default));

        (await store.Chats.FindAsync(chat.Address, default))!.LastSlot.ShouldBe(chat.LastSlot);
        (await Outbox.AllAsync(store, Slot)).ShouldBeEmpty();
    }

    [SkippableTheory, EveryEngine]
    public async Task ManyChatsAreServedTogetherEachOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chats = new List<Chat>();
        for (var number = 0; number < 30; number++)
        {
            chats.Add(await store.Chats.AddAsync(Samples.Chat($"{number:00}") with { LastSlot = Samples.Noon.AddHours(number % 3) }, default));
            await store.Subscriptions.AddAsync(new Subscription($"s{number}", chats[^1].Address, Filter.Everything, number % 4), default);
        }
        await store.Ledger.TellAsync(Told(chats[7], 9, [5]), Slot, default);
        var message = Samples.Message("news");
        DigestLedger[] ledgers = [store.Ledger, new DigestLedger(store.Another())];

        var served = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => ledgers[number % 2].TellAsync(
            [.. chats.Select((chat, at) => new Telling(chat, Slot, at % 2 == 0 ? message : null, [1, 2], ImmutableDictionary<string, long>.Empty.Add($"s{at}", 9)) { Capped = [3] })], Slot, default))));

        served.SelectMany(one => one).Order().ShouldBe(chats.Where(chat => chat != chats[7]).Select(chat => chat.Address.ToString()).Order());
        (await Outbox.AllAsync(store, Slot)).Count.ShouldBe(15 + 1);
        foreach (var chat in chats.Where(chat => chat != chats[7]))
        {
            (await store.Ledger.ToldAsync(chat.Address, [1, 2, 3], default)).ShouldBe(new Dictionary<long, ToldAs> { [1] = ToldAs.Digest, [2] = ToldAs.Digest, [3] = ToldAs.Capped }, ignoreOrder: true);
            (await store.Subscriptions.OfAsync(chat.Address, default)).Single().Since.ShouldBe(9);
        }
        (await store.Ledger.CappedAsync(chats[0].Address, 4, 10, default)).ShouldBe([3]);
    }

    private static Telling Told(Chat chat, long since, ImmutableArray<long> stories) =>
        new(chat, Slot, Samples.Message("news"), stories, ImmutableDictionary<string, long>.Empty.Add("s", since));
}
