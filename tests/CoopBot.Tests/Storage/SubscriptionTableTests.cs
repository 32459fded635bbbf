using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class SubscriptionTableTests
{
    [SkippableTheory, EveryEngine]
    public async Task SubscriptionsComeBackInTheOrderTheyWereMade(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = (await store.Chats.AddAsync(Samples.Chat("a"), default)).Address;
        var longOne = Samples.Filter(["energy"], ["KZ"], ["jica"], [string.Concat(Enumerable.Repeat("длинная фраза ", 500))],
            new Exclusions(["water"], ["RU"], ["eib"], ["\"quoted\""]));
        Subscription[] made = [new("z", chat, longOne, 7), new("a", chat, Filter.Everything, 0), new("m", chat, Samples.Filter(topics: ["water"]), 3)];

        foreach (var subscription in made) (await store.Subscriptions.AddAsync(subscription, default)).ShouldBeTrue();

        (await store.Subscriptions.OfAsync(chat, default)).ShouldBe(made);
        (await store.Subscriptions.OfAsync(new ChatAddress("web", "b"), default)).ShouldBeEmpty();
    }

    [SkippableTheory, EveryEngine]
    public async Task TheSameFilterIsTakenOnceByAChatHoweverManyTryAtOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        SubscriptionTable[] tables = [store.Subscriptions, new SubscriptionTable(store.Another())];
        var chats = new[] { (await store.Chats.AddAsync(Samples.Chat("a"), default)).Address, (await store.Chats.AddAsync(Samples.Chat("b"), default)).Address };

        var added = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() =>
            tables[number % 2].AddAsync(new Subscription("id" + number, chats[number / 10], Samples.Filter(topics: ["energy"]), 0), default))));

        added.Count(isNew => isNew).ShouldBe(2, "one for each chat");
    }

    [SkippableTheory, EveryEngine]
    public async Task OnlyTheChatItselfRemovesItsSubscription(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = (await store.Chats.AddAsync(Samples.Chat("a"), default)).Address;
        await store.Subscriptions.AddAsync(new Subscription("one", chat, Filter.Everything, 0), default);

        (await store.Subscriptions.RemoveAsync(new ChatAddress("web", "b"), "one", default)).ShouldBeFalse();
        (await store.Subscriptions.RemoveAsync(chat, "one", default)).ShouldBeTrue();
        (await store.Subscriptions.RemoveAsync(chat, "one", default)).ShouldBeFalse();
        (await store.Subscriptions.AddAsync(new Subscription("two", chat, Filter.Everything, 0), default)).ShouldBeTrue("it may come back");
    }
}
