using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>What was told to whom. Seen is not told: this is the only place that knows the latter.</summary>
internal sealed class DigestLedger(Database database)
{
    // Below what SQLite takes as parameters of one statement.
    private const int AtOnce = 1000;

    /// <summary>How the chat was told of each of these stories that it was told of.</summary>
    public async Task<IReadOnlyDictionary<long, ToldAs>> ToldAsync(ChatAddress chat, IReadOnlyCollection<long> stories, CancellationToken cancel) =>
        await database.ReadAsync(async session =>
        {
            var told = new Dictionary<long, ToldAs>();
            foreach (var chunk in stories.Chunk(AtOnce))
            {
                foreach (var row in await session.ListAsync<ToldRow>(
                    $"select chat as Chat, story as Story, told_as as ToldAs from told where chat = @chat and story {session.Engine.OneOf("@chunk")}", new { chat = chat.ToString(), chunk }))
                    told[row.Story] = Read(row.ToldAs);
            }
            return told;
        }, cancel);

    /// <summary>How and when the chat was told of the story first; null when it was not.</summary>
    public Task<(ToldAs As, DateTimeOffset At)?> FindAsync(ChatAddress chat, long story, CancellationToken cancel) =>
        database.ReadAsync<(ToldAs, DateTimeOffset)?>(async session =>
            await session.FirstAsync<MomentRow>("select told_as as ToldAs, told_at as ToldAt from told where chat = @chat and story = @story", new { chat = chat.ToString(), story }) is { } row
                ? (Read(row.ToldAs), Stored.Time(row.ToldAt))
                : null, cancel);

    /// <summary>How chats, at most a thousand, were told of the stories above a number.</summary>
    public Task<ILookup<string, (long Story, ToldAs As)>> ToldAfterAsync(IReadOnlyCollection<string> chats, long number, CancellationToken cancel) =>
        database.ReadAsync(async session => (await session.ListAsync<ToldRow>(
            $"select chat as Chat, story as Story, told_as as ToldAs from told where chat {session.Engine.OneOf("@chats")} and story > @number", new { chats = chats.ToArray(), number }))
            .ToLookup(row => row.Chat, row => (row.Story, Read(row.ToldAs))), cancel);

    /// <summary>Numbers of the stories that digests of the chat had no room for, below a number, highest first.</summary>
    public Task<IReadOnlyList<long>> CappedAsync(ChatAddress chat, long below, int limit, CancellationToken cancel) =>
        database.ReadAsync(session => session.ListAsync<long>(
            "select story from told where chat = @chat and told_as = 'capped' and story < @below order by story desc limit @limit",
            new { chat = chat.ToString(), below, limit }), cancel);

    /// <summary>Writes one digest down; see <see cref="TellAsync(IReadOnlyList{Telling}, DateTimeOffset, CancellationToken)"/>.</summary>
    public async Task<bool> TellAsync(Telling telling, DateTimeOffset now, CancellationToken cancel) => (await TellAsync([telling], now, cancel)).Count > 0;

    /// <summary>
    /// In one transaction, for at most a thousand chats: moves each chat's last slot by compare-and-set, puts the messages into the outbox,
    /// writes the stories into the ledger and moves the subscriptions on. Of a chat whose slot had been served already nothing is written.
    /// </summary>
    /// <returns>The chats that were served.</returns>
    public Task<IReadOnlySet<string>> TellAsync(IReadOnlyList<Telling> tellings, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync<IReadOnlySet<string>>(async session =>
        {
            var served = new HashSet<string>();
            foreach (var same in tellings.GroupBy(telling => (telling.Chat.LastSlot, telling.Slot)))
            {
                // In one order everywhere, so that instances that race wait for each other and never block each other.
                var chats = same.Select(telling => telling.Chat.Address.ToString()).Order(StringComparer.Ordinal).ToArray();
                served.UnionWith(await session.ListAsync<string>(
                    $"update chats set last_slot = @slot where last_slot = @last and address {session.Engine.OneOf("@chats")} returning address",
                    new { chats, slot = Stored.Time(same.Key.Slot), last = Stored.Time(same.Key.LastSlot) }));
            }

            var told = tellings.Where(telling => served.Contains(telling.Chat.Address.ToString())).ToList();
            await OutboxTable.AddSharedAsync(session, [.. told.Where(telling => telling.Message is not null).Select(telling => (telling.Chat.Address, telling.Message!))], Urgency.Digest, now);
            var moment = Stored.Time(now);
            await WriteAsync(session, [.. told.SelectMany(telling =>
                telling.Stories.Select(story => Row(telling, story, ToldAs.Digest)).Concat(telling.Capped.Select(story => Row(telling, story, ToldAs.Capped))))]);
            foreach (var same in told.SelectMany(telling => telling.Since).GroupBy(read => read.Value, read => read.Key))
            {
                foreach (var chunk in same.Chunk(AtOnce))
                    await session.ExecuteAsync($"update subscriptions set since = @since where since < @since and id {session.Engine.OneOf("@chunk")}", new { since = same.Key, chunk });
            }
            return served;

            object?[] Row(Telling telling, long story, ToldAs how) => [telling.Chat.Address.ToString(), story, moment, Write(how)];
        }, cancel);

    /// <summary>Writes into the ledger, together with what else the session writes.</summary>
    /// <param name="rows">Chat, story, moment and how.</param>
    public static Task WriteAsync(Session session, IReadOnlyList<object?[]> rows) =>
        session.InsertAsync("told", "chat, story, told_at, told_as", "@p0, @p1, @p2, @p3", rows,
            "on conflict (chat, story) do update set told_as = 'both' where told.told_as = 'alert' and excluded.told_as <> 'alert'");

    public static string Write(ToldAs how) => how.ToString().ToLowerInvariant();

    private static ToldAs Read(string how) => Enum.Parse<ToldAs>(how, ignoreCase: true);

    private sealed record MomentRow(string ToldAs, long ToldAt);

    private sealed record ToldRow(string Chat, long Story, string ToldAs);
}
