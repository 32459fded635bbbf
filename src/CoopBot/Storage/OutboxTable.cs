using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Messages on their way. A row leaves it only as sent or as dead with its reason.</summary>
internal sealed class OutboxTable(Database database)
{
    /// <summary>The urgency of what is left of a message: nothing comes between its pieces.</summary>
    private const long Begun = -1;

    /// <summary>Puts a message in by itself, outside of any digest.</summary>
    public Task AddAsync(ChatAddress chat, Message message, Urgency urgency, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(session => AddAsync(session, chat, message, urgency, now), cancel);

    /// <summary>
    /// Marks an event of a platform as handled, takes it out of the inbox if it lies there and puts the answer to it in, all or nothing. False, and nothing written,
    /// when the event had been handled already: platforms hand the same one out twice.
    /// </summary>
    /// <param name="event">The platform and its own id for the event: <c>telegram:12345</c>.</param>
    /// <param name="answer">Null when the event calls for none.</param>
    public Task<bool> ReplyAsync(string @event, ChatAddress chat, Message? answer, Target? target, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var isNew = await session.ExecuteAsync(
                "insert into handled (event, handled_at) values (@event, @now) on conflict (event) do nothing", new { @event, now = Stored.Time(now) }) > 0;
            await session.ExecuteAsync("delete from inbox where event = @event", new { @event });
            if (isNew && answer is not null) await AddAsync(session, chat, answer, Urgency.Reply, now, target);
            return isNew;
        }, cancel);

    /// <summary>True when the event has been handled.</summary>
    public Task<bool> IsHandledAsync(string @event, CancellationToken cancel) =>
        database.ReadAsync(async session => await session.FirstAsync<long>("select count(*) from handled where event = @event", new { @event }) > 0, cancel);

    /// <summary>Forgets events handled before the moment: no platform hands them out any more.</summary>
    public Task ForgetHandledAsync(DateTimeOffset before, CancellationToken cancel) =>
        database.WriteAsync("delete from handled where handled_at < @before", new { before = Stored.Time(before) }, cancel);

    /// <summary>Forgets messages sent before the moment. The dead stay: their reasons are still to be read.</summary>
    public Task ForgetSentAsync(DateTimeOffset before, CancellationToken cancel) =>
        database.WriteAsync("""
            delete from outbox where state = 'sent' and settled_at < @before;
            delete from bodies where used_at < @before and not exists (select 1 from outbox o where o.body = bodies.hash)
            """, new { before = Stored.Time(before) }, cancel);

    /// <summary>Puts a message in together with what else the session writes. A chat that has moved gets it where it is now.</summary>
    public static async Task<int> AddAsync(Session session, ChatAddress chat, Message message, Urgency urgency, DateTimeOffset now, Target? target = null)
    {
        var home = await ChatTable.HomeAsync(session, chat);
        return await session.ExecuteAsync("""
            insert into turns (chat, not_before, last_turn) values (@chat, 0, 0) on conflict (chat) do nothing;
            insert into outbox (id, place, chat, platform, message, urgency, target, replaces, state, attempts, not_before, lease_until, created_at)
            values (@id, @place, @chat, @Platform, @message, @urgency, @target, @replaces, 'waiting', 0, @now, 0, @now)
            """,
            new
            {
                id = Stored.NewId(now),
                place = await session.NextAsync("outbox"),
                chat = home.ToString(),
                home.Platform,
                message = Stored.Json(message),
                urgency = (long)urgency,
                target = target?.MessageId,
                replaces = Stored.Truth(target is { Replaces: true }),
                now = Stored.Time(now),
            });
    }

    /// <summary>Puts messages in for chats that are where their addresses say. A message that goes to many is kept once.</summary>
    public static async Task AddSharedAsync(Session session, IReadOnlyList<(ChatAddress Chat, Message Message)> messages, Urgency urgency, DateTimeOffset now)
    {
        if (messages.Count == 0) return;
        var moment = Stored.Time(now);
        var bodies = new Dictionary<Message, (string Hash, string Json)>(ReferenceEqualityComparer.Instance);
        foreach (var (_, message) in messages)
        {
            if (bodies.ContainsKey(message)) continue;
            var json = Stored.Json(message);
            bodies.Add(message, (Stored.Hash(json), json));
        }
        var first = await session.NextAsync("outbox", messages.Count) - messages.Count + 1;
        await session.InsertAsync("bodies", "hash, message, used_at", "@p0, @p1, @p2",
            [.. bodies.Values.DistinctBy(body => body.Hash).OrderBy(body => body.Hash, StringComparer.Ordinal).Select(body => (object?[])[body.Hash, body.Json, moment])],
            "on conflict (hash) do update set used_at = excluded.used_at");
        await session.InsertAsync("turns", "chat, not_before, last_turn", "@p0, 0, 0", [.. messages.Select(one => (object?[])[one.Chat.ToString()])], "on conflict (chat) do nothing");
        await session.InsertAsync("outbox",
            "id, place, chat, platform, message, body, urgency, replaces, state, attempts, not_before, lease_until, created_at",
            "@p0, @p1, @p2, @p3, '', @p4, @p5, 0, 'waiting', 0, @p6, 0, @p6",
            [.. messages.Select((one, at) => (object?[])[Stored.NewId(now), first + at, one.Chat.ToString(), one.Chat.Platform, bodies[one.Message].Hash, (long)urgency, moment])]);
    }

    /// <summary>
    /// Takes due messages of these platforms for the length of the lease: one of a chat at most, its most urgent, then its oldest;
    /// of different chats the most urgent first, then the chat that has not had a turn for longest.
    /// A lease that ran out makes a row due again.
    /// </summary>
    /// <param name="now">Asked once the database is held: however long that is waited for, the lease is whole.</param>
    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(IReadOnlyCollection<string> platforms, Func<DateTimeOffset> now, TimeSpan lease, int limit, CancellationToken cancel) =>
        database.WriteAsync(session => OutboxClaim.TakeAsync(session, platforms, now(), lease, limit), cancel);

    /// <summary>What was sent to the chat under the platform's id, a digest or an alert as a whole; null when it is not remembered.</summary>
    public Task<Message?> FindSentAsync(ChatAddress chat, string platformId, CancellationToken cancel) =>
        database.ReadAsync(async session => await session.FirstAsync<string>("""
            select coalesce(b.message, o.message) from outbox o left join bodies b on b.hash = o.body
            where o.platform_id = @platformId and o.chat = @chat and o.state = 'sent' limit 1
            """, new { chat = chat.ToString(), platformId }) is { Length: > 0 } json ? Stored.Read<Message>(json) : null, cancel);

    public Task SentAsync(string id, string? platformId, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync("""
            update outbox set state = 'sent', platform_id = coalesce(platform_id, @platformId), settled_at = @now where id = @id and state = 'waiting'
            """, new { id, platformId, now = Stored.Time(now) }, cancel);

    /// <summary>
    /// A piece of the message has been sent; what is left of it keeps the place and goes before all else of the chat.
    /// What the message answered or replaced is done; the rest belongs where the platform says.
    /// </summary>
    /// <param name="platformId">The platform's id of the piece; the row keeps that of the first.</param>
    /// <param name="under">What the rest answers; null for a plain message.</param>
    public Task SentPieceAsync(string id, string? platformId, Message rest, Target? under, CancellationToken cancel) =>
        database.WriteAsync("""
            update outbox set message = @message, urgency = @Begun, attempts = 0, target = @under, replaces = @replaces, reason = null, lease_until = 0,
                platform_id = coalesce(platform_id, @platformId)
            where id = @id and state = 'waiting'
            """, new { id, platformId, message = Stored.Json(rest), Begun, under = under?.MessageId, replaces = Stored.Truth(under is { Replaces: true }) }, cancel);

    /// <summary>Puts the message back and lets its whole chat wait until the moment, with all that is put in for it meanwhile. Not a failure.</summary>
    public Task PutOffAsync(string id, DateTimeOffset until, string why, CancellationToken cancel) =>
        database.WriteAsync("""
            update turns set not_before = @until where not_before < @until and chat = (select chat from outbox where id = @id);
            update outbox set lease_until = 0, reason = @why where id = @id and state = 'waiting'
            """, new { id, until = Stored.TimeRoundedUp(until), why = Stored.Text(why) }, cancel);

    /// <summary>Puts it back until the moment. A failure counts as an attempt; a wait does not.</summary>
    public Task PostponeAsync(string id, DateTimeOffset notBefore, string why, bool isFailure, CancellationToken cancel) =>
        database.WriteAsync("""
            update outbox set not_before = @until, lease_until = 0, reason = @why, attempts = attempts + @failures where id = @id and state = 'waiting'
            """, new { id, until = Stored.TimeRoundedUp(notBefore), why = Stored.Text(why), failures = Stored.Truth(isFailure) }, cancel);

    /// <summary>Gives the message up, with the reason.</summary>
    public Task BuryAsync(string id, string why, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync("""
            update outbox set state = 'dead', reason = @why, settled_at = @now where id = @id and state = 'waiting'
            """, new { id, why = Stored.Text(why), now = Stored.Time(now) }, cancel);
}
