using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Messages on their way. A row leaves it only as sent or as dead with its reason.</summary>
internal sealed class OutboxTable(Database database)
{
    /// <summary>Puts a message in by itself, outside of any digest.</summary>
    public Task AddAsync(ChatAddress chat, Message message, Urgency urgency, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(session => AddAsync(session, chat, message, urgency, now), cancel);

    /// <summary>
    /// Marks an event of a platform as handled and puts the answer to it in, both or neither. False, and nothing written,
    /// when the event had been handled already: platforms hand the same one out twice.
    /// </summary>
    /// <param name="event">The platform and its own id for the event: <c>telegram:12345</c>.</param>
    /// <param name="answer">Null when the event calls for none.</param>
    public Task<bool> ReplyAsync(string @event, ChatAddress chat, Message? answer, Target? target, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var isNew = await session.ExecuteAsync(
                "insert into handled (event, handled_at) values (@event, @now) on conflict (event) do nothing", new { @event, now = Stored.Time(now) }) > 0;
            if (isNew && answer is not null) await AddAsync(session, chat, answer, Urgency.Reply, now, target);
            return isNew;
        }, cancel);

    /// <summary>True when the event has been handled.</summary>
    public Task<bool> IsHandledAsync(string @event, CancellationToken cancel) =>
        database.ReadAsync(async session => await session.FirstAsync<long>("select count(*) from handled where event = @event", new { @event }) > 0, cancel);

    /// <summary>Forgets events handled before the moment: no platform hands them out any more.</summary>
    public Task ForgetHandledAsync(DateTimeOffset before, CancellationToken cancel) =>
        database.WriteAsync("delete from handled where handled_at < @before", new { before = Stored.Time(before) }, cancel);

    /// <summary>Puts a message in together with what else the session writes.</summary>
    public static async Task<int> AddAsync(Session session, ChatAddress chat, Message message, Urgency urgency, DateTimeOffset now, Target? target = null) =>
        await session.ExecuteAsync("""
            insert into outbox (id, place, chat, platform, message, urgency, target, replaces, state, attempts, not_before, lease_until, created_at)
            values (@id, @place, @chat, @Platform, @message, @urgency, @target, @replaces, 'waiting', 0, @now, 0, @now)
            """,
            new
            {
                id = Stored.NewId(now),
                place = await session.NextAsync("outbox"),
                chat = chat.ToString(),
                chat.Platform,
                message = Stored.Json(message),
                urgency = (long)urgency,
                target = target?.MessageId,
                replaces = Stored.Truth(target is { Replaces: true }),
                now = Stored.Time(now),
            });

    /// <summary>
    /// Takes due messages of these platforms for the length of the lease: for each chat only its oldest, so that order is kept;
    /// none of a suspended chat. A lease that ran out makes a row due again.
    /// </summary>
    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(IReadOnlyCollection<string> platforms, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel) =>
        database.WriteAsync<IReadOnlyList<OutboxMessage>>(async session =>
        {
            var rows = await session.ListAsync<DueRow>($"""
                select o.id as Id, o.chat as Chat, o.message as Message, o.attempts as Attempts,
                    o.created_at as CreatedAt, o.target as Target, o.replaces as Replaces
                from outbox o
                where o.state = 'waiting' and o.not_before <= @now and o.lease_until <= @now and o.platform {session.Engine.OneOf("@platforms")}
                    and not exists (select 1 from outbox older where older.state = 'waiting' and older.chat = o.chat and older.place < o.place)
                    and not exists (select 1 from chats c where c.address = o.chat and c.suspended is not null)
                order by o.place limit @limit {session.Engine.SkipLocked}
                """, new { platforms = platforms.ToArray(), now = Stored.Time(now), limit });
            await session.ExecuteAsync("update outbox set lease_until = @until where id = @Id",
                rows.Select(row => new { row.Id, until = Stored.Time(now + lease) }));
            return [.. rows.Select(row => row.ToMessage())];
        }, cancel);

    public Task SentAsync(string id, string? platformId, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync("""
            update outbox set state = 'sent', platform_id = @platformId, settled_at = @now where id = @id and state = 'waiting'
            """, new { id, platformId, now = Stored.Time(now) }, cancel);

    /// <summary>Puts it back until the moment. A failure counts as an attempt; a wait does not.</summary>
    public Task PostponeAsync(string id, DateTimeOffset notBefore, string why, bool isFailure, CancellationToken cancel) =>
        database.WriteAsync("""
            update outbox set not_before = @until, lease_until = 0, reason = @why, attempts = attempts + @failures where id = @id and state = 'waiting'
            """, new { id, until = Stored.Time(notBefore), why = Stored.Text(why), failures = Stored.Truth(isFailure) }, cancel);

    /// <summary>Gives the message up, with the reason.</summary>
    public Task BuryAsync(string id, string why, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync("""
            update outbox set state = 'dead', reason = @why, settled_at = @now where id = @id and state = 'waiting'
            """, new { id, why = Stored.Text(why), now = Stored.Time(now) }, cancel);

    private sealed record DueRow(string Id, string Chat, string Message, long Attempts, long CreatedAt, string? Target, long Replaces)
    {
        public OutboxMessage ToMessage() =>
            new(Id, ChatRow.ReadAddress(Chat), Stored.Read<Message>(Message), (int)Attempts, Stored.Time(CreatedAt), Target is null ? null : new Target(Target, Replaces != 0));
    }
}
