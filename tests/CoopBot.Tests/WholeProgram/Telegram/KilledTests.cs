using CoopBot.Emulators.Telegram;
using CoopBot.Model;
using CoopBot.Tests.Storage;

namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>The built program is killed as kill -9 does it, while it delivers.</summary>
public sealed class KilledTests
{
    private const int Chats = 80;

    /// <summary>Messages that a program has under way at once: these, and no others, may come twice.</summary>
    private const int Hands = 16;

    [SkippableTheory, EveryEngine]
    public async Task EveryChatGetsItsDigestThoughTheProgramDiesWhileItSends(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await using var telegram = await TelegramEmulator.StartAsync();
        var chats = Enumerable.Range(1, Chats).Select(number => telegram.AddUser($"Reader {number}").OpenPrivate()).ToList();
        var now = TimeProvider.System.GetUtcNow();
        await store.Database.OpenAsync(default);
        foreach (var chat in chats)
        {
            var address = new ChatAddress("telegram", $"{chat.Id}");
            await store.Chats.AddAsync(Samples.Chat("") with { Address = address, LastSlot = now.AddDays(-3) }, default);
            await store.Subscriptions.AddAsync(new Subscription($"{chat.Id}", address, Filter.Everything, 0), default);
        }
        await store.Articles.AddAsync(Samples.Article("first", "First news|It was so.", topics: ["energy"], foundAt: now.AddDays(-2)), null, default);

        await using (var first = Serve(store, telegram))
        {
            await first.UntilAsync(() => Task.FromResult(Sent() >= Chats / 4));
            await first.KillAsync();
        }
        Sent().ShouldBeLessThan(Chats);

        // Nobody wants to wait here for the minute after which the dead program's leases run out.
        await store.Database.WriteAsync("update outbox set lease_until = @ended", new { ended = 0L }, default);
        await store.Database.WriteAsync("update leases set held_until = @ended", new { ended = 0L }, default);
        await using (var second = Serve(store, telegram))
        {
            await second.UntilAsync(async () => await store.Database.ReadAsync(session => session.FirstAsync<long>("select count(*) from outbox where state = 'sent'"), default) == Chats);
        }

        chats.ShouldAllBe(chat => chat.BotMessages.Count >= 1 && chat.BotMessages.All(message => message.Text.Contains("First news")));
        Sent().ShouldBeLessThanOrEqualTo(Chats + Hands);
        telegram.Problems.ShouldBeEmpty();
        telegram.EarlyRetries.ShouldBe(0);

        int Sent() => chats.Sum(chat => chat.BotMessages.Count);
    }

    private static BuiltProgram Serve(TestStore store, TelegramEmulator telegram) => BuiltProgram.Serve(
        store.Home.Path, $"--Storage:ConnectionString={store.ConnectionString}", $"--Sources:Folders={Path.Combine(store.Home.Path, "articles")}",
        "--Web:Url=http://127.0.0.1:0", $"--Telegram:Token={telegram.Token}", $"--Telegram:BaseUrl={telegram.BaseUrl}", "--Access:Mode=Open", "--Access:LinesAtOnce=10000");
}
