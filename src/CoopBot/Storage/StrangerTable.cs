using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Chats that spoke to a closed bot and were sent away, so that they are sent away once and an operator can let them in.</summary>
internal sealed class StrangerTable(Database database)
{
    /// <summary>Anybody can knock, so only the newest are remembered.</summary>
    public const int Most = 500;

    private const string IsOutside = "chat not in (select chat from admitted)";

    /// <summary>Writes down that the chat knocked; false when it did so less than the time ago, and nothing is written.</summary>
    public Task<bool> KnockAsync(ChatAddress chat, string? title, DateTimeOffset now, TimeSpan quiet, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var isNews = await session.ExecuteAsync("""
                insert into strangers (chat, title, knocked_at) values (@chat, @title, @now)
                on conflict (chat) do update set knocked_at = excluded.knocked_at, title = coalesce(excluded.title, strangers.title)
                where strangers.knocked_at <= @before
                """,
                new { chat = chat.ToString(), title = title is null ? null : Stored.Text(title), now = Stored.Time(now), before = Stored.Time(now - quiet) }) > 0;
            if (isNews)
                await session.ExecuteAsync("delete from strangers where chat not in (select chat from strangers order by knocked_at desc, chat limit @Most)", new { Most });
            return isNews;
        }, cancel);

    /// <summary>Those that are still outside, the newest first.</summary>
    public Task<IReadOnlyList<Stranger>> NewestAsync(int skip, int take, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Stranger>>(async session =>
        {
            var rows = await session.ListAsync<StrangerRow>($"""
                select chat as Chat, title as Title, knocked_at as KnockedAt from strangers where {IsOutside}
                order by knocked_at desc, chat limit @take offset @skip
                """, new { skip, take });
            return [.. rows.Select(row => new Stranger(ChatRow.ReadAddress(row.Chat), row.Title, Stored.Time(row.KnockedAt)))];
        }, cancel);

    public Task<long> CountAsync(CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<long>($"select count(*) from strangers where {IsOutside}"), cancel);

    private sealed record StrangerRow
    {
        public string Chat { get; init; } = "";

        public string? Title { get; init; }

        public long KnockedAt { get; init; }
    }
}
