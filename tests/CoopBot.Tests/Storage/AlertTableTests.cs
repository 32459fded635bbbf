using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class AlertTableTests
{
    private static readonly DateTimeOffset Now = Samples.Noon;

    [SkippableTheory, EveryEngine]
    public async Task AnAlertIsMadeOnceAndWaitsForItsChat(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await ChatAsync(store, "a", "energy");
        await ChatAsync(store, "b", "energy", Way.Digest);
        await ChatAsync(store, "c", "water");
        await StoryAsync(store, "one", "energy");
        await StoryAsync(store, "aside", "energy", isCooperation: false);
        await StoryAsync(store, "two", "energy", "water");

        var index = new WishIndex();
        (await store.Alerts.MakeAsync(index, default)).ShouldBe((3, false));
        (await store.Alerts.MakeAsync(index, default)).ShouldBe((0, false));
        (await new AlertTable(store.Another(), store.Subscriptions).MakeAsync(new WishIndex(), default)).ShouldBe((0, false));

        (await DueAsync(store, Now)).ShouldBe(["web:a 1 3", "web:c 3"]);
        await store.Alerts.PutOffAsync([new ChatAddress("web", "a")], Now.AddHours(1), default);
        (await DueAsync(store, Now)).ShouldBe(["web:c 3"]);
        (await store.Alerts.WaitsUntilAsync(new ChatAddress("web", "a"), 3, default)).ShouldBe(Now.AddHours(1));
        (await store.Alerts.WaitsUntilAsync(new ChatAddress("web", "b"), 3, default)).ShouldBeNull();
        (await DueAsync(store, Now.AddHours(1))).ShouldBe(["web:a 1 3", "web:c 3"]);
        await store.Alerts.HastenAsync(new ChatAddress("web", "a"), default);
        (await DueAsync(store, Now)).ShouldBe(["web:a 1 3", "web:c 3"]);
        await store.Chats.SuspendAsync(new ChatAddress("web", "a"), "blocked", default);
        (await DueAsync(store, Now)).ShouldBe(["web:c 3"]);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatIsToldIsTakenAwayWrittenDownAndRestsAWhile(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var (a, b) = (await ChatAsync(store, "a", "energy"), await ChatAsync(store, "b", "energy"));
        await StoryAsync(store, "one", "energy");
        await StoryAsync(store, "two", "energy");
        await store.Alerts.MakeAsync(new WishIndex(), default);

        var same = Samples.Message("news");
        (await store.Alerts.TellAsync([new Alert(a, [1, 2], same, [1], [2]), new Alert(b, [1, 2], same, [1, 2], [])], Now.AddMinutes(1), Now, default)).ShouldBe([a, b], ignoreOrder: true);

        (await store.Ledger.ToldAsync(a, [1, 2], default)).ShouldBe(new Dictionary<long, ToldAs> { [1] = ToldAs.Alert, [2] = ToldAs.Capped }, ignoreOrder: true);
        (await store.Ledger.FindAsync(b, 2, default)).ShouldBe((ToldAs.Alert, Now));
        (await Outbox.AllAsync(store, Now)).Count.ShouldBe(2);
        (await store.Database.ReadAsync(session => session.FirstAsync<long>("select count(*) from bodies"), default)).ShouldBe(1);

        await StoryAsync(store, "three", "energy");
        await store.Alerts.MakeAsync(new WishIndex(), default);
        (await DueAsync(store, Now.AddSeconds(59))).ShouldBeEmpty();
        (await DueAsync(store, Now.AddMinutes(1))).ShouldBe(["web:a 3", "web:b 3"]);
    }

    [SkippableTheory, EveryEngine]
    public async Task OfInstancesThatTellTheSameOneTellsIt(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chats = new List<ChatAddress>();
        for (var number = 0; number < 10; number++) chats.Add(await ChatAsync(store, $"{number}", "energy"));
        await StoryAsync(store, "one", "energy");
        await store.Alerts.MakeAsync(new WishIndex(), default);
        AlertTable[] instances = [store.Alerts, new AlertTable(store.Another(), store.Subscriptions)];

        var served = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() =>
            instances[number % 2].TellAsync([.. chats.Select(chat => new Alert(chat, [1], Samples.Message($"{number}"), [1], []))], Now, Now, default))));

        served.Sum(one => one.Count).ShouldBe(10);
        (await Outbox.AllAsync(store, Now)).Count.ShouldBe(10);
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatOfWhichAnInstanceHasTakenAPartIsLeftToTheNextRound(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await ChatAsync(store, "a", "energy");
        await StoryAsync(store, "one", "energy");
        await StoryAsync(store, "two", "energy");
        await store.Alerts.MakeAsync(new WishIndex(), default);
        await store.Alerts.TellAsync([new Alert(chat, [1], null, [], [])], Now, Now, default);

        (await store.Alerts.TellAsync([new Alert(chat, [1, 2], Samples.Message("both"), [1, 2], [])], Now, Now, default)).ShouldBeEmpty();
        (await store.Ledger.ToldAsync(chat, [1, 2], default)).ShouldBeEmpty();
        (await DueAsync(store, Now)).ShouldBe(["web:a 2"]);
    }

    private static async Task<ChatAddress> ChatAsync(TestStore store, string id, string topic, Way way = Way.Instant)
    {
        var chat = await store.Chats.AddAsync(Samples.Chat(id), default);
        await store.Subscriptions.AddAsync(new Subscription("s" + id, chat.Address, Samples.Filter([topic]), 0) { Way = way }, default);
        return chat.Address;
    }

    private static Task StoryAsync(TestStore store, string identity, params string[] topics) => StoryAsync(store, identity, topics, isCooperation: true);

    private static Task StoryAsync(TestStore store, string identity, string topic, bool isCooperation) => StoryAsync(store, identity, [topic], isCooperation);

    private static Task StoryAsync(TestStore store, string identity, string[] topics, bool isCooperation) =>
        store.Articles.AddAsync(Samples.Article(identity, isCooperation: isCooperation, topics: topics), null, default);

    private static async Task<IEnumerable<string>> DueAsync(TestStore store, DateTimeOffset now) =>
        (await store.Alerts.DueAsync(now, 100, default)).Select(one => $"{one.Chat} {string.Join(' ', one.Stories)}").Order();
}
