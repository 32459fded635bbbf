using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class ChatTableTests
{
    [SkippableTheory, EveryEngine]
    public async Task AChatIsAddedOnceHoweverManyTryAtOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        ChatTable[] tables = [store.Chats, new ChatTable(store.Another())];

        var added = await Task.WhenAll(Enumerable.Range(0, 20).Select(number =>
            Task.Run(() => tables[number % 2].AddAsync(Samples.Chat("a") with { Language = "l" + number }, default))));

        added.Select(chat => chat.Language).Distinct().Count().ShouldBe(1, "all got the one that is there");
        (await store.Chats.FindAsync(new ChatAddress("web", "a"), default)).ShouldBe(added[0]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatComesBackAsItWasStored(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = Samples.Chat("-100:7", "mon,thu 08:30 18:00", "Europe/Warsaw") with { LastSlot = Samples.Noon.AddMilliseconds(1) };

        (await store.Chats.AddAsync(chat, default)).ShouldBe(chat);
        (await store.Chats.FindAsync(chat.Address, default)).ShouldBe(chat);
        (await store.Chats.FindAsync(new ChatAddress("web", "nobody"), default)).ShouldBeNull();
    }

    [SkippableTheory, EveryEngine]
    public async Task AnotherLanguageDoesNotTouchTheSlotThatADigestHasMoved(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await store.Chats.AddAsync(Samples.Chat("a"), default);
        var served = Samples.Noon.AddDays(1);
        await store.Ledger.TellAsync(new Telling(chat, served, null, [], []), served, default);

        await store.Chats.SaveAsync(chat with { Language = "pl" }, default);
        (await store.Chats.FindAsync(chat.Address, default)).ShouldBe(chat with { Language = "pl", LastSlot = served });

        var moved = chat with { Zone = "Asia/Tokyo", LastSlot = Samples.Noon.AddDays(2) };
        await store.Chats.SaveAsync(moved, default);
        (await store.Chats.FindAsync(chat.Address, default)).ShouldBe(moved);
    }

    [SkippableTheory, EveryEngine]
    public async Task SchedulesInUseAreTheOnesOfChatsThatAreTold(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await AddAsync(Samples.Chat("a"), isSubscribed: true);
        await AddAsync(Samples.Chat("b"), isSubscribed: true);
        await AddAsync(Samples.Chat("c", "mon 10:00"), isSubscribed: true);
        await AddAsync(Samples.Chat("d", "tue 10:00"), isSubscribed: false);
        await AddAsync(Samples.Chat("e", "off"), isSubscribed: true);
        await AddAsync(Samples.Chat("f", zone: "Asia/Tokyo"), isSubscribed: true);
        await store.Chats.SuspendAsync(new ChatAddress("web", "f"), "blocked", default);
        await store.Chats.SuspendAsync(new ChatAddress("web", "b"), "blocked", default);
        var daily = Schedule.Parse("daily 09:00")!;

        (await store.Chats.SchedulesInUseAsync(default))
            .ShouldBe([(daily, "Asia/Tashkent"), (Schedule.Parse("mon 10:00")!, "Asia/Tashkent")], ignoreOrder: true);
        (await store.Chats.DueAsync(daily, "Asia/Tashkent", DateTimeOffset.MaxValue.AddDays(-1), "", 10, default)).Select(chat => chat.Address.Id).ShouldBe(["a"]);

        await store.Chats.ResumeAsync(new ChatAddress("web", "b"), default);
        (await store.Chats.DueAsync(daily, "Asia/Tashkent", DateTimeOffset.MaxValue.AddDays(-1), "", 10, default)).Select(chat => chat.Address.Id).ShouldBe(["a", "b"]);

        async Task AddAsync(Chat chat, bool isSubscribed)
        {
            await store.Chats.AddAsync(chat, default);
            if (isSubscribed) await store.Subscriptions.AddAsync(new Subscription("s" + chat.Address.Id, chat.Address, Filter.Everything, 0), default);
        }
    }

    [SkippableTheory, EveryEngine]
    public async Task ASuspendedChatKeepsItsReasonUntilItIsResumed(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var chat = await store.Chats.AddAsync(Samples.Chat("a"), default);

        await store.Chats.SuspendAsync(chat.Address, "bot was blocked", default);
        (await store.Chats.FindAsync(chat.Address, default)).ShouldBe(chat with { Suspended = "bot was blocked" });
        await store.Chats.ResumeAsync(chat.Address, default);
        (await store.Chats.FindAsync(chat.Address, default)).ShouldBe(chat);
    }
}
