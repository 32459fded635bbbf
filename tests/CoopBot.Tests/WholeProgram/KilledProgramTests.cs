using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Storage;

namespace CoopBot.Tests.WholeProgram;

/// <summary>The built program is killed as kill -9 does it, and started again: nothing is lost, nothing is told twice.</summary>
public sealed class KilledProgramTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    [SkippableTheory, EveryEngine]
    public async Task ADigestComposedBeforeTheProgramDiedIsDeliveredOnce(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var now = TimeProvider.System.GetUtcNow();
        var chat = Samples.Chat("0123456789abcdef0123456789abcdef") with { LastSlot = now.AddDays(-3) };
        await store.Chats.AddAsync(chat, default);
        await store.Subscriptions.AddAsync(new Subscription("one", chat.Address, Filter.Everything with { Topics = ["energy"] }, 0), default);
        await store.Articles.AddAsync(Samples.Article("first", "First news|It was so.", topics: ["energy"], foundAt: now.AddDays(-2)), null, default);
        await store.Articles.AddAsync(Samples.Article("second", "Second news|It was so.", topics: ["energy"], foundAt: now.AddDays(-1)), null, default);
        // An older message that its platform asked to wait with: what is composed behind it cannot be delivered before the program dies.
        await store.Outbox.AddAsync(chat.Address, Samples.Message("older"), Urgency.Digest, now, default);
        var older = (await store.Outbox.ClaimAsync(["web"], () => now, Lease, 1, default)).Single();
        await store.Outbox.PostponeAsync(older.Id, now.AddDays(1), "the platform asked to wait", isFailure: false, default);

        await using (var first = Serve(store))
        {
            await first.UntilAsync(async () => await CountAsync(store, "outbox") == 2);
            await first.KillAsync();
        }
        (await CountAsync(store, "told")).ShouldBe(2);
        (await CountAsync(store, "transcripts")).ShouldBe(0);

        await store.Outbox.PostponeAsync(older.Id, now, "it may go now", isFailure: false, default);
        await using (var second = Serve(store))
        {
            await second.UntilAsync(async () => await CountAsync(store, "outbox where state = 'sent'") == 2);
        }

        (await CountAsync(store, "outbox")).ShouldBe(2);
        (await CountAsync(store, "told")).ShouldBe(2);
        var said = (await store.Transcripts.LastAsync(chat.Address.ToString(), 10, default)).Select(entry => Stored.Json(entry.Said)).ToList();
        said.Count.ShouldBe(2);
        said[0].ShouldContain("older");
        said[1].ShouldContain("First news");
        said[1].ShouldContain("Second news");
    }

    [SkippableTheory, EveryEngine]
    public async Task ArticlesAreStoredOnceThoughTheProgramDiesAmidstThem(string engine)
    {
        // Enough for ten transactions: the program dies between two of them, or in the middle of one.
        const int all = 2000;
        await using var store = await TestStore.OnAsync(engine);
        var folder = Path.Combine(store.Home.Path, "articles");
        for (var number = 0; number < all; number++)
            Articles.Write(folder, $"{number:0000}.txt", Articles.Number(number), TimeProvider.System.GetUtcNow().AddHours(-1));

        await using (var first = Serve(store))
        {
            await first.UntilAsync(async () => await CountAsync(store, "articles") > 0);
            await first.KillAsync();
        }
        (await CountAsync(store, "articles")).ShouldBeInRange(1, all - 1);

        // Nobody wants to wait here for the minute after which the dead program's lease runs out.
        await store.Database.WriteAsync("update sources set lease_until = @ended", new { ended = 0L }, default);
        await using (var second = Serve(store))
        {
            await second.UntilAsync(async () => await CountAsync(store, "articles") == all);
        }

        (await CountAsync(store, "(select distinct source, identity from articles) once")).ShouldBe(all);
        (await CountAsync(store, "article_texts")).ShouldBe(all);
        (await CountAsync(store, "stories s where not exists (select 1 from articles a where a.id = s.lead and a.story = s.number)")).ShouldBe(0);
        (await CountAsync(store, "stories")).ShouldBe(await store.Database.ReadAsync(session => session.FirstAsync<long>("select max(number) from stories"), default));
    }

    [SkippableTheory, EveryEngine]
    public async Task EachChatIsToldAtOnceOnceThoughTheProgramDiesAmidstThem(string engine)
    {
        // Enough for several transactions.
        const int all = 1600;
        await using var store = await TestStore.OnAsync(engine);
        await store.Database.WriteAsync(async session =>
        {
            var chats = Enumerable.Range(0, all).Select(number => $"web:{number:x32}").ToList();
            await session.InsertAsync("chats", "address, language, zone, schedule, last_slot", "@p0, 'en', 'Asia/Tashkent', 'off', 0", [.. chats.Select(chat => (object?[])[chat])]);
            var filter = Filter.Everything with { Topics = ["energy"] };
            await session.InsertAsync("subscriptions", "id, chat, place, filter, filter_hash, since, way, version", "@p0, @p0, @p1, @p2, @p3, 0, 'Instant', @p1",
                [.. chats.Select((chat, at) => (object?[])[chat, at + 1L, Stored.Json(filter), Stored.Hash(filter.ToString())])]);
            return true;
        }, default);
        await store.Articles.AddAsync(Samples.Article("first", "First news|It was so.", topics: ["energy"]), null, default);

        await using (var first = Serve(store))
        {
            await first.UntilAsync(async () => await CountAsync(store, "told") > 0);
            await first.KillAsync();
        }
        await using (var second = Serve(store))
        {
            await second.UntilAsync(async () => await CountAsync(store, "told") == all);
        }

        (await CountAsync(store, "alerts")).ShouldBe(0);
        (await CountAsync(store, "(select distinct chat from outbox) each_once")).ShouldBe(all);
        (await CountAsync(store, "outbox")).ShouldBe(all);
    }

    private static BuiltProgram Serve(TestStore store) => BuiltProgram.Serve(
        store.Home.Path, $"--Storage:ConnectionString={store.ConnectionString}", $"--Sources:Folders={Path.Combine(store.Home.Path, "articles")}", "--Web:Url=http://127.0.0.1:0");

    private static Task<long> CountAsync(TestStore store, string table) =>
        store.Database.ReadAsync(session => session.FirstAsync<long>($"select count(*) from {table}"), default);
}
