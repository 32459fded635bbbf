using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class ChatDirectoryTests
{
    [SkippableTheory, EveryEngine]
    public async Task ChatsThatSpokeAndChatsThatWereLetInAreListedOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var directory = new ChatDirectory(store.Database);
        (await directory.ListAsync(0, 10, default)).ShouldBeEmpty();

        foreach (var id in (string[])["1", "2", "3"]) await store.Chats.AddAsync(Of(id), default);
        await store.Chats.AdmitAsync(new("telegram", "2"), Samples.Noon, default);
        await store.Chats.AdmitAsync(new("telegram", "9"), Samples.Noon, default);
        await store.Chats.SuspendAsync(new("telegram", "3"), ChatDirectory.ShutOut, default);
        await store.Subscriptions.AddAsync(new("s", new("telegram", "1"), Filter.Everything, 0), default);

        var listed = await directory.ListAsync(0, 10, default);
        listed.Select(one => (one.Address.Id, one.Chat?.Language, one.Subscriptions)).ShouldBe([("1", "en", 1L), ("2", "en", 0L), ("9", null, 0L)]);
        (await directory.ListAsync(1, 1, default)).ShouldHaveSingleItem().Address.Id.ShouldBe("2");
        (await directory.CountAsync(default)).ShouldBe(3);
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatIsFoundWithItsParts(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        foreach (var id in (string[])["-100", "-100/7", "-1007", "-100_7", "5/-100/7"]) await store.Chats.AddAsync(Of(id), default);
        (await store.Chats.WithPartsAsync(new("telegram", "-100"), default)).Select(chat => chat.Address.Id).ShouldBe(["-100", "-100/7"]);
        new ChatAddress("telegram", "-100/7").Whole.ShouldBe(new ChatAddress("telegram", "-100"));
        new ChatAddress("telegram", "-100").Whole.ShouldBe(new ChatAddress("telegram", "-100"));
    }

    private static Chat Of(string id) => new(new ChatAddress("telegram", id), "en", "Asia/Tashkent", Schedule.Parse("daily 09:00")!, Samples.Noon);
}
