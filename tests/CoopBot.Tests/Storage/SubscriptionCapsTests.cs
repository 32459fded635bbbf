using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class SubscriptionCapsTests
{
    private static readonly ChatAddress A = new("web", "a");
    private static readonly ChatAddress B = new("web", "b");

    [SkippableTheory, EveryEngine]
    public async Task AChatAndAPersonHaveSoManyAndNoMore(string engine)
    {
        await using var store = await OpenAsync(engine);
        var caps = new SubscriptionCaps(2, 3);
        (await AddAsync(store, caps, Wish(A, "energy"), Wish(A, "water"))).ShouldBe(SubscriptionOutcome.Kept);
        (await AddAsync(store, caps, Wish(A, "trade"))).ShouldBe(SubscriptionOutcome.ChatFull);
        (await AddAsync(store, caps, Wish(B, "energy"))).ShouldBe(SubscriptionOutcome.Kept);
        (await AddAsync(store, caps, Wish(B, "water"))).ShouldBe(SubscriptionOutcome.MakerFull);
        (await AddAsync(store, caps, Wish(B, "water") with { MadeBy = "web:other" })).ShouldBe(SubscriptionOutcome.Kept);
    }

    [SkippableTheory, EveryEngine]
    public async Task AllAreTakenOrNone(string engine)
    {
        await using var store = await OpenAsync(engine);
        (await AddAsync(store, new(2, 9), Wish(A, "energy"), Wish(A, "water"), Wish(A, "trade"))).ShouldBe(SubscriptionOutcome.ChatFull);
        (await store.Subscriptions.OfAsync(A, default)).ShouldBeEmpty();
        (await AddAsync(store, new(2, 2), Wish(A, "energy"), Wish(A, "energy"), Wish(A, "water"))).ShouldBe(SubscriptionOutcome.Kept);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatIsThereChangesItsWayEvenWhenThereIsNoRoom(string engine)
    {
        await using var store = await OpenAsync(engine);
        await AddAsync(store, new(1, 1), Wish(A, "energy"));
        (await AddAsync(store, new(1, 1), Wish(A, "energy") with { Way = Way.Both })).ShouldBe(SubscriptionOutcome.Kept);
        (await store.Subscriptions.OfAsync(A, default)).ShouldHaveSingleItem().Way.ShouldBe(Way.Both);
    }

    [SkippableTheory, EveryEngine]
    public async Task ManyAtOnceDoNotPassTheCap(string engine)
    {
        await using var store = await OpenAsync(engine);
        SubscriptionTable[] tables = [store.Subscriptions, new SubscriptionTable(store.Another())];
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() =>
            tables[number % 2].AddAsync([Wish(number % 3 == 0 ? A : B, $"topic-{number}")], new SubscriptionCaps(5, 8), default))));
        outcomes.Count(outcome => outcome == SubscriptionOutcome.Kept).ShouldBe(8);
        (await store.Subscriptions.OfAsync(A, default)).Count.ShouldBeLessThanOrEqualTo(5);
        (await store.Subscriptions.OfAsync(B, default)).Count.ShouldBeLessThanOrEqualTo(5);
        (await store.Subscriptions.CountByMakerAsync("web:person", default)).ShouldBe(8);
    }

    private static async Task<TestStore> OpenAsync(string engine)
    {
        var store = await TestStore.OnAsync(engine);
        foreach (var chat in (ChatAddress[])[A, B]) await store.Chats.AddAsync(Samples.Chat(chat.Id), default);
        return store;
    }

    private static Task<SubscriptionOutcome> AddAsync(TestStore store, SubscriptionCaps caps, params Subscription[] news) => store.Subscriptions.AddAsync(news, caps, default);

    private static Subscription Wish(ChatAddress chat, string topic) => new(Guid.NewGuid().ToString("n"), chat, Samples.Filter(topics: [topic]), 0) { MadeBy = "web:person" };
}
