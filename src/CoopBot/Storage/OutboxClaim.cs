using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Chooses whose turn it is in the outbox.</summary>
internal static class OutboxClaim
{
    private const string Columns = "o.chat, o.urgency, o.place, o.platform, o.not_before";
    private const string FirstInLine = "order by head.chat, head.urgency, head.place limit 1";

    /// <summary>Chats with a message under way. It need not be the one at the head: a more urgent one may have come in since.</summary>
    private const string Leased = "select chat from outbox where state = 'waiting' and lease_until > 0 and lease_until > @now";

    /// <summary>
    /// The chats that may have a turn, in the order of their turns. It steps from chat to chat through the index instead of reading
    /// every message that waits, so that a chat with thousands of them costs no more than a chat with one.
    /// A reply may pass a digest that failed and waits: somebody sits there, and the digest is no older for it.
    /// Nothing of the same urgency passes it.
    /// </summary>
    private static string Chats(Engine engine) => $"""
        with recursive heads (chat, urgency, place, platform, not_before) as (
            select {Columns} from outbox o
                where o.id = (select head.id from outbox head where head.state = 'waiting' {FirstInLine})
            union all
            select {Columns} from heads last join outbox o
                on o.id = (select head.id from outbox head where head.state = 'waiting' and head.chat > last.chat {FirstInLine}))
        select t.chat from heads h join turns t on t.chat = h.chat
        where h.platform {engine.OneOf("@platforms")} and h.not_before <= @now and t.not_before <= @now
            and t.chat not in (select address from chats where suspended is not null)
            and t.chat not in ({Leased})
        order by h.urgency, t.last_turn, h.place limit @limit {engine.SkipLocked}
        """;

    /// <summary>
    /// The message of each of these chats. Chosen anew once the turns are locked: what <see cref="Chats"/> saw may be older than
    /// the claim that another instance has just committed, and two messages of a chat must never be under way at once.
    /// </summary>
    private static string Messages(Engine engine) => $"""
        select o.id as Id, o.chat as Chat, coalesce(nullif(o.message, ''), b.message) as Message, o.attempts as Attempts,
            o.created_at as CreatedAt, o.target as Target, o.replaces as Replaces
        from turns t join outbox o
            on o.id = (select head.id from outbox head where head.state = 'waiting' and head.chat = t.chat {FirstInLine})
            left join bodies b on b.hash = o.body
        where t.chat {engine.OneOf("@chats")} and o.not_before <= @now and t.chat not in ({Leased})
        order by o.urgency, t.last_turn, o.place
        """;

    public static async Task<IReadOnlyList<OutboxMessage>> TakeAsync(
        Session session, IReadOnlyCollection<string> platforms, DateTimeOffset now, TimeSpan lease, int limit)
    {
        var moment = Stored.Time(now);
        var chats = await session.ListAsync<string>(Chats(session.Engine), new { platforms = platforms.ToArray(), now = moment, limit });
        if (chats.Count == 0) return [];

        var rows = await session.ListAsync<DueRow>(Messages(session.Engine), new { chats = chats.ToArray(), now = moment });
        await session.ExecuteAsync($"update outbox set lease_until = @until where id {session.Engine.OneOf("@ids")}",
            new { ids = rows.Select(row => row.Id).ToArray(), until = Stored.Time(now + lease) });
        await session.ExecuteAsync($"update turns set last_turn = @now where chat {session.Engine.OneOf("@chats")}",
            new { chats = rows.Select(row => row.Chat).ToArray(), now = moment });
        return [.. rows.Select(row => row.ToMessage())];
    }

    private sealed record DueRow(string Id, string Chat, string Message, long Attempts, long CreatedAt, string? Target, long Replaces)
    {
        public OutboxMessage ToMessage() =>
            new(Id, ChatRow.ReadAddress(Chat), Stored.Read<Message>(Message), (int)Attempts, Stored.Time(CreatedAt), Target is null ? null : new Target(Target, Replaces != 0));
    }
}
