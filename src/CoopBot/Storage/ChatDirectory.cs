using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>All chats that are served, for operators to look through.</summary>
internal sealed class ChatDirectory(Database database)
{
    /// <summary>Why a chat is suspended that an operator has shut out: it is not served.</summary>
    public const string ShutOut = "shut out by an operator";

    private const string Served = $"(select address from chats where coalesce(suspended, '') <> '{ShutOut}' union select chat from admitted)";

    /// <summary>In the order of their addresses.</summary>
    public Task<IReadOnlyList<ListedChat>> ListAsync(int skip, int take, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<ListedChat>>(async session =>
        {
            var rows = await session.ListAsync<CountRow>($"""
                select served.address as Address, (select count(*) from subscriptions s where s.chat = served.address) as Count
                from {Served} served order by served.address limit @take offset @skip
                """, new { skip, take });
            var chats = await session.ListAsync<ChatRow>(
                $"{ChatRow.Select} where c.address {session.Engine.OneOf("@addresses")}", new { addresses = rows.Select(row => row.Address).ToArray() });
            var known = chats.ToDictionary(row => row.Address, row => row.ToChat());
            return [.. rows.Select(row => new ListedChat(ChatRow.ReadAddress(row.Address), known.GetValueOrDefault(row.Address), row.Count))];
        }, cancel);

    public Task<long> CountAsync(CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<long>($"select count(*) from {Served} served"), cancel);

    private sealed record CountRow
    {
        public string Address { get; init; } = "";

        public long Count { get; init; }
    }
}
