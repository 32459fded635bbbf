using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Who gets a word when a chat is lost.</summary>
internal sealed class LookoutTable(Database database)
{
    /// <summary>The first of these chats that the bot knows and can write to; without one, the chats of the operators.</summary>
    public Task<IReadOnlyList<Chat>> FindAsync(IReadOnlyList<ChatAddress> nearest, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Chat>>(async session =>
        {
            foreach (var address in nearest)
            {
                if (await ChatTable.FindAsync(session, address) is { Suspended: null } chat) return [chat];
            }
            var operators = await session.ListAsync<ChatRow>(
                $"{ChatRow.Select} where c.suspended is null and c.address in (select chat from operators) order by c.address");
            return [.. operators.Select(row => row.ToChat())];
        }, cancel);

    /// <summary>The chats of those who run the bot that it knows and can write to.</summary>
    /// <param name="named">Those that the settings name.</param>
    public Task<IReadOnlyList<Chat>> OperatorsAsync(IReadOnlyCollection<ChatAddress> named, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Chat>>(async session =>
        {
            var rows = await session.ListAsync<ChatRow>($"""
                {ChatRow.Select} where c.suspended is null and (c.address in (select chat from operators) or c.address {session.Engine.OneOf("@named")}) order by c.address
                """, new { named = named.Select(address => address.ToString()).ToArray() });
            return [.. rows.Select(row => row.ToChat())];
        }, cancel);

    /// <summary>Suspends the chat and puts the alerts in, both or neither. False, and nothing written, when it was suspended before or is not stored.</summary>
    public Task<bool> SuspendAsync(
        ChatAddress lost, string why, IReadOnlyList<(ChatAddress Chat, Message Words)> alerts, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            if (!await ChatTable.SuspendAsync(session, lost, why)) return false;
            foreach (var (chat, words) in alerts) await OutboxTable.AddAsync(session, chat, words, Urgency.Alert, now);
            return true;
        }, cancel);
}
