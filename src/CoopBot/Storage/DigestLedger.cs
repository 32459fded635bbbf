using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>What was told to whom. Seen is not told: this is the only place that knows the latter.</summary>
internal sealed class DigestLedger(Database database)
{
    // Below what SQLite takes as parameters of one statement.
    private const int AtOnce = 1000;

    /// <summary>Which of these stories the chat has been told by digest already.</summary>
    public Task<IReadOnlySet<long>> ToldAsync(ChatAddress chat, IReadOnlyCollection<long> stories, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlySet<long>>(async session =>
        {
            var told = new HashSet<long>();
            foreach (var chunk in stories.Chunk(AtOnce))
            {
                told.UnionWith(await session.ListAsync<long>(
                    $"select story from told where chat = @chat and story {session.Engine.OneOf("@chunk")}", new { chat = chat.ToString(), chunk }));
            }
            return told;
        }, cancel);

    /// <summary>
    /// In one transaction: moves the chat's last slot by compare-and-set, puts the message into the outbox,
    /// writes the stories into the ledger and moves the subscriptions on. False, and nothing written,
    /// when the slot had been served already.
    /// </summary>
    public Task<bool> TellAsync(Telling telling, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var chat = telling.Chat.Address.ToString();
            var moved = await session.ExecuteAsync(
                "update chats set last_slot = @slot where address = @chat and last_slot = @last",
                new { chat, slot = Stored.Time(telling.Slot), last = Stored.Time(telling.Chat.LastSlot) });
            if (moved == 0) return false;

            if (telling.Message is { } message) await OutboxTable.AddAsync(session, telling.Chat.Address, message, Urgency.Digest, now);
            await session.ExecuteAsync(
                "insert into told (chat, story, told_at) values (@chat, @story, @now) on conflict (chat, story) do nothing",
                telling.Stories.Select(story => new { chat, story, now = Stored.Time(now) }));
            await session.ExecuteAsync(
                "update subscriptions set since = @since where id = @id and chat = @chat and since < @since",
                telling.Since.Select(read => new { chat, id = read.Key, since = read.Value }));
            return true;
        }, cancel);
}
