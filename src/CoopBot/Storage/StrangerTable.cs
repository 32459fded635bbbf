using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Chats that spoke to a closed bot and were sent away, so that they are sent away once and an operator can let them in.</summary>
internal sealed class StrangerTable(Database database)
{
    /// <summary>Anybody can knock, so only the newest are remembered.</summary>
    public const int Most = 500;

    private const string IsOutside = "chat not in (select chat from admitted)";

    /// <summary>Writes down that the chat knocked where it reads on a page that the bot is closed.</summary>
    public Task KnockAsync(ChatAddress chat, string? title, DateTimeOffset now, CancellationToken cancel) =>
        SaveAsync(chat, title, now, told: null, before: now, cancel);

    /// <summary>Writes down that the chat knocked and is told so; false when it was told less than the time ago, and nothing is written.</summary>
    public Task<bool> TurnAwayAsync(ChatAddress chat, string? title, DateTimeOffset now, TimeSpan quiet, CancellationToken cancel) =>
        SaveAsync(chat, title, now, told: now, before: now - quiet, cancel);

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

    private Task<bool> SaveAsync(ChatAddress chat, string? title, DateTimeOffset now, DateTimeOffset? told, DateTimeOffset before, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var isWritten = await session.ExecuteAsync("""
                insert into strangers (chat, title, knocked_at, told_at) values (@chat, @title, @now, @told)
                on conflict (chat) do update set knocked_at = excluded.knocked_at, told_at = coalesce(excluded.told_at, strangers.told_at), title = coalesce(excluded.title, strangers.title)
                where excluded.told_at is null or strangers.told_at is null or strangers.told_at <= @before
                """,
                new { chat = chat.ToString(), title = title is null ? null : Stored.Text(title), now = Stored.Time(now), told = told is { } at ? Stored.Time(at) : (long?)null, before = Stored.Time(before) }) > 0;
            if (isWritten)
                await session.ExecuteAsync("delete from strangers where chat not in (select chat from strangers order by knocked_at desc, chat limit @Most)", new { Most });
            return isWritten;
        }, cancel);

    private sealed record StrangerRow
    {
        public string Chat { get; init; } = "";

        public string? Title { get; init; }

        public long KnockedAt { get; init; }
    }
}
