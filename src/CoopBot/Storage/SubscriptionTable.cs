using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>What each chat wants to read.</summary>
internal sealed class SubscriptionTable(Database database)
{
    /// <summary>False when the chat has the same filter already. The chat must be stored before.</summary>
    public Task<bool> AddAsync(Subscription subscription, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync("""
            insert into subscriptions (id, chat, place, filter, filter_hash, since)
            values (@Id, @chat, @place, @filter, @hash, @Since) on conflict (chat, filter_hash) do nothing
            """,
            new
            {
                subscription.Id,
                chat = subscription.Chat.ToString(),
                place = await session.NextAsync("subscription"),
                filter = Stored.Json(subscription.Filter),
                hash = Stored.Hash(subscription.Filter.ToString()),
                subscription.Since,
            }) > 0, cancel);

    /// <summary>In the order they were made.</summary>
    public Task<IReadOnlyList<Subscription>> OfAsync(ChatAddress chat, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Subscription>>(async session =>
        {
            var rows = await session.ListAsync<SubscriptionRow>(
                "select id as Id, filter as Filter, since as Since from subscriptions where chat = @chat order by place", new { chat = chat.ToString() });
            return [.. rows.Select(row => new Subscription(row.Id, chat, Stored.Read<Filter>(row.Filter), row.Since))];
        }, cancel);

    public Task<bool> RemoveAsync(ChatAddress chat, string id, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync(
            "delete from subscriptions where chat = @chat and id = @id", new { chat = chat.ToString(), id }) > 0, cancel);

    private sealed record SubscriptionRow(string Id, string Filter, long Since);
}
