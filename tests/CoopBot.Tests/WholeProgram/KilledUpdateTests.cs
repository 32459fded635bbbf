using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Storage;

namespace CoopBot.Tests.WholeProgram;

/// <summary>The built program is killed, as kill -9 does it, while a story that was told is carried on: the update is told once, the story not again.</summary>
public sealed class KilledUpdateTests
{
    private const string Talks = "Казахстан и Masdar обсудили строительство ветропарка\n\nПредставители Казахстана и ОАЭ провели в Астане переговоры о строительстве ветропарка. В них участвовала компания Masdar.";
    private const string Signed = "Казахстан и Masdar подписали соглашение о ветропарке\n\nКазахстан и ОАЭ подписали в Астане соглашение о строительстве ветропарка. Документ подписала компания Masdar.";

    private static readonly ChatAddress Chat = new("web", "0123456789abcdef0123456789abcdef");

    [SkippableTheory, EveryEngine]
    public async Task BetweenStoringAndTelling(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await TellTheStoryAsync(store);
        Write(store, "signed.txt", Signed, minutesAgo: 10);
        await using (var dies = Serve(store))
        {
            await dies.UntilAsync(async () => await CountAsync(store, "stories where updates = 1") == 1);
            await dies.KillAsync();
        }
        (await CountAsync(store, "told")).ShouldBe(1);

        await FallDueAsync(store);
        await using (var second = Serve(store)) await second.UntilAsync(async () => await CountAsync(store, "outbox where state = 'sent'") == 2);

        await ShouldBeToldOnceAsync(store);
    }

    [SkippableTheory, EveryEngine]
    public async Task AmidstStoring(string engine)
    {
        // Four transactions, the update in the second: the program dies between two of them, or in the middle of one.
        const int others = 700;
        await using var store = await TestStore.OnAsync(engine);
        await TellTheStoryAsync(store);
        Write(store, "signed.txt", Signed, minutesAgo: 30);
        for (var number = 0; number < others; number++) Write(store, $"{number:000}.txt", Articles.Number(number), minutesAgo: number < 250 ? 40 : 20);
        await using (var dies = Serve(store))
        {
            await dies.UntilAsync(async () => await CountAsync(store, "articles") > 1);
            await dies.KillAsync();
        }

        (await CountAsync(store, "articles")).ShouldBeLessThan(others + 2);

        await FreeAsync(store);
        await using (var second = Serve(store)) await second.UntilAsync(async () => await CountAsync(store, "articles") == others + 2);
        (await CountAsync(store, "stories where updates is not null")).ShouldBe(1);
        await FallDueAsync(store);
        await using (var third = Serve(store)) await third.UntilAsync(async () => await CountAsync(store, "outbox where state = 'sent'") == 2);

        await ShouldBeToldOnceAsync(store);
    }

    private static async Task TellTheStoryAsync(TestStore store)
    {
        Write(store, "talks.txt", Talks, minutesAgo: 60);
        await using (var first = Serve(store)) await first.UntilAsync(async () => await CountAsync(store, "articles") == 1);
        await store.Chats.AddAsync(Samples.Chat(Chat.Id) with { LastSlot = TimeProvider.System.GetUtcNow().AddDays(-3) }, default);
        await store.Subscriptions.AddAsync(new Subscription("one", Chat, Filter.Everything with { Countries = ["AE"] }, 0), default);
        await FreeAsync(store);
        await using (var tells = Serve(store)) await tells.UntilAsync(async () => await CountAsync(store, "outbox where state = 'sent'") == 1);
        await FreeAsync(store);
    }

    private static async Task ShouldBeToldOnceAsync(TestStore store)
    {
        (await CountAsync(store, "outbox")).ShouldBe(2);
        (await CountAsync(store, "told")).ShouldBe(2);
        var said = (await store.Transcripts.LastAsync(Chat.ToString(), 10, default)).Select(entry => Stored.Json(entry.Said)).ToList();
        said.Count.ShouldBe(2);
        said[0].ShouldNotContain("Update to");
        said[1].ShouldContain("Update to #1");
    }

    /// <summary>A slot of the chat has passed while no program ran.</summary>
    private static async Task FallDueAsync(TestStore store)
    {
        await FreeAsync(store);
        await store.Database.WriteAsync("update chats set last_slot = @moment", new { moment = Stored.Time(TimeProvider.System.GetUtcNow().AddDays(-2)) }, default);
    }

    /// <summary>Nobody wants to wait here for the minutes after which the dead program's leases run out.</summary>
    private static Task FreeAsync(TestStore store) => store.Database.WriteAsync("update sources set lease_until = @ended", new { ended = 0L }, default);

    private static void Write(TestStore store, string name, string text, int minutesAgo) =>
        Articles.Write(Path.Combine(store.Home.Path, "articles"), name, text, TimeProvider.System.GetUtcNow().AddMinutes(-minutesAgo));

    private static BuiltProgram Serve(TestStore store) => BuiltProgram.Serve(
        store.Home.Path, $"--Storage:ConnectionString={store.ConnectionString}", $"--Sources:Folders={Path.Combine(store.Home.Path, "articles")}", "--Web:Url=http://127.0.0.1:0");

    private static Task<long> CountAsync(TestStore store, string table) =>
        store.Database.ReadAsync(session => session.FirstAsync<long>($"select count(*) from {table}"), default);
}
