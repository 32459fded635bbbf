using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class ChatErasureTests
{
    private static readonly ChatAddress A = new("web", "a");
    private static readonly ChatAddress B = new("web", "b");
    private static readonly ChatAddress Old = new("web", "old");

    [SkippableTheory, EveryEngine]
    public async Task NothingOfTheChatIsLeftButThatItIsLetIn(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        foreach (var chat in (ChatAddress[])[A, B]) await FillAsync(store, chat);

        await new ChatErasure(store.Database).ForgetAsync(A, default);

        foreach (var (table, column) in await ChatColumnsAsync(store))
        {
            var left = await CountAsync(store, table, column, A);
            if (table is "admitted" or "operators") left.ShouldBe(1, table);
            else left.ShouldBe(0, $"{table}.{column}");
            if (table != "moves") (await CountAsync(store, table, column, B)).ShouldBe(1, $"{table}.{column} of another chat");
        }
    }

    [SkippableTheory, EveryEngine]
    public async Task AChatIsForgottenUnderAnyAddressItHad(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await FillAsync(store, Old);
        await store.Chats.MoveAsync(Old, A, default);

        await new ChatErasure(store.Database).ForgetAsync(Old, default);

        (await store.Chats.FindAsync(A, default)).ShouldBeNull();
        (await store.Chats.FindAsync(Old, default)).ShouldBeNull();
        (await store.Subscriptions.OfAsync(A, default)).ShouldBeEmpty();
        (await store.Chats.AddAsync(Samples.Chat("old"), default)).Address.ShouldBe(Old, "it begins anew where it speaks");
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatIsPutInAfterwardsIsSent(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await FillAsync(store, A);
        await new ChatErasure(store.Database).ForgetAsync(A, default);
        await store.Outbox.ReplyAsync("web:1", A, Samples.Message("gone"), null, Samples.Noon, default);
        (await Outbox.AllAsync(store, Samples.Noon)).Select(Outbox.Words).ShouldBe(["gone"]);
    }

    private static async Task FillAsync(TestStore store, ChatAddress chat)
    {
        await store.Chats.AddAsync(Samples.Chat(chat.Id), default);
        await store.Subscriptions.AddAsync(new Subscription("s" + chat.Id, chat, Filter.Everything, 0), default);
        await store.Outbox.AddAsync(chat, Samples.Message("waiting"), Urgency.Digest, Samples.Noon, default);
        await store.Transcripts.AddAsync(chat.ToString(), "typed", null, Samples.Noon, default);
        await store.Chats.AdmitAsync(chat, Samples.Noon, default);
        await store.Database.WriteAsync("""
            insert into told (chat, story, told_at) values (@chat, 1, 0);
            insert into alerts (chat, story, not_before) values (@chat, 2, 0);
            insert into alert_rests (chat, until) values (@chat, 0);
            insert into muted (chat, source, muted_at) values (@chat, 'paper', 0);
            insert into strangers (chat, title, knocked_at) values (@chat, 'Title', 0);
            insert into operators (person, chat, since) values (@chat, @chat, 0);
            insert into moves (was, became) values (@was, @chat);
            """, new { chat = chat.ToString(), was = chat + "-was" }, default);
    }

    /// <summary>Every column that holds the address of a chat: what a later migration adds must be forgotten too.</summary>
    private static async Task<IReadOnlyList<(string Table, string Column)>> ChatColumnsAsync(TestStore store)
    {
        var all = new List<(string, string)>();
        foreach (var table in await TablesAsync(store))
        {
            foreach (var column in (string[])["chat", "address", "became"])
                if (!(table == "sources" && column == "address") && await HasAsync(store, table, column)) all.Add((table, column));
        }
        all.Count.ShouldBeGreaterThan(10);
        return all;
    }

    private static Task<IReadOnlyList<string>> TablesAsync(TestStore store) => store.Database.ReadAsync(session => session.ListAsync<string>(
        session.Engine.Place.Contains('@') || store.ConnectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase)
            ? "select table_name::text from information_schema.tables where table_schema = current_schema()"
            : "select name from sqlite_master where type = 'table' and name not like 'sqlite%'"), default);

    private static async Task<bool> HasAsync(TestStore store, string table, string column)
    {
        try
        {
            await store.Database.ReadAsync(session => session.FirstAsync<string>($"select {column} from {table} limit 1"), default);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static Task<long> CountAsync(TestStore store, string table, string column, ChatAddress chat) =>
        store.Database.ReadAsync(session => session.FirstAsync<long>($"select count(*) from {table} where {column} = @chat", new { chat = chat.ToString() }), default);
}
