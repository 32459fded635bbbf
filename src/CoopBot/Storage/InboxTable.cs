using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>What platforms handed in and must be told at once that it was taken: it is kept here until it is worked on, see <see cref="OutboxTable.ReplyAsync"/>.</summary>
internal sealed class InboxTable(Database database)
{
    /// <summary>Keeps it, leased to whoever put it in. False, and nothing written, when it was handled already or is being handled.</summary>
    public Task<bool> AddAsync(InboxMessage message, DateTimeOffset now, TimeSpan lease, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync("""
            insert into inbox (event, platform, lane, kind, body, place, lease_until)
            select @Event, @Platform, @Lane, @Kind, @Body, @place, @until where not exists (select 1 from handled where event = @Event)
            on conflict (event) do nothing
            """,
            new
            {
                message.Event,
                message.Platform,
                message.Lane,
                message.Kind,
                Body = Stored.Text(message.Body),
                place = await session.NextAsync("inbox"),
                until = Stored.Time(now + lease),
            }) > 0, cancel);

    /// <summary>Takes what nobody holds, the oldest first, for the length of the lease: left behind by a program that died, or put off until now.</summary>
    public Task<IReadOnlyList<InboxMessage>> ClaimAsync(string platform, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel) =>
        database.WriteAsync<IReadOnlyList<InboxMessage>>(async session =>
        {
            var rows = await session.ListAsync<InboxMessage>($"""
                select event as Event, platform as Platform, lane as Lane, kind as Kind, body as Body from inbox
                where platform = @platform and lease_until <= @now order by place limit @limit {session.Engine.SkipLocked}
                """, new { platform, now = Stored.Time(now), limit });
            if (rows.Count > 0)
            {
                await session.ExecuteAsync($"update inbox set lease_until = @until where event {session.Engine.OneOf("@events")}",
                    new { events = rows.Select(row => row.Event).ToArray(), until = Stored.Time(now + lease) });
            }
            return rows;
        }, cancel);

    /// <summary>Lets it lie until the moment; then it can be claimed again.</summary>
    public Task PutOffAsync(string @event, DateTimeOffset until, CancellationToken cancel) =>
        database.WriteAsync("update inbox set lease_until = @until where event = @event", new { @event, until = Stored.TimeRoundedUp(until) }, cancel);
}
