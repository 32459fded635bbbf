using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Stories on their way to chats that want them at once. An alert waits here until its chat may be told; it leaves only as told, or as unwanted by then.</summary>
internal sealed class AlertTable(Database database, SubscriptionTable subscriptions)
{
    private const int StoriesAtOnce = 200;

    /// <summary>
    /// Makes alerts for the next stories that none were made for, in one transaction: whichever instance comes first makes them all.
    /// </summary>
    /// <param name="index">Is brought up to what the rows say before it is asked.</param>
    /// <returns>How many alerts were made, and whether more stories may wait.</returns>
    public Task<(int Made, bool HasMore)> MakeAsync(WishIndex index, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var last = await session.FirstAsync<long>($"select value from counters where name = 'alert' {session.Engine.Locked}");
            if (await session.FirstAsync<long>($"select count(*) from (select 1 from subscriptions where way <> '{Way.Digest}' limit 1) any_instant") == 0)
            {
                await session.ExecuteAsync("update counters set value = (select coalesce(max(number), 0) from stories) where name = 'alert' and value < (select coalesce(max(number), 0) from stories)");
                return (0, false);
            }

            var stories = await CandidateRows.AfterAsync(session, last, long.MaxValue, StoriesAtOnce);
            if (stories.Count == 0) return (0, false);
            index.Learn(await subscriptions.InstantAfterAsync(session, index.Version));
            var made = 0;
            foreach (var story in stories)
            {
                foreach (var chunk in index.Match(story).Chunk(ArticleTable.AtOnce))
                {
                    // What the index knows may have ended since.
                    made += await session.ExecuteAsync($"""
                        insert into alerts (chat, story, not_before)
                        select distinct s.chat, @story, 0 from subscriptions s
                        where s.id {session.Engine.OneOf("@chunk")} and s.way <> '{Way.Digest}'
                            and not exists (select 1 from told t where t.chat = s.chat and t.story = @story)
                        on conflict (chat, story) do nothing
                        """, new { story = story.Number, chunk });
                }
            }
            await session.ExecuteAsync("update counters set value = @number where name = 'alert'", new { number = stories[^1].Number });
            return (made, stories.Count == StoriesAtOnce);
        }, cancel);

    /// <summary>Chats for which an alert is due, with the numbers of all their stories that are, lowest first; suspended chats and those that had one a moment ago left out.</summary>
    public Task<IReadOnlyList<(ChatAddress Chat, IReadOnlyList<long> Stories)>> DueAsync(DateTimeOffset now, int chats, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<(ChatAddress, IReadOnlyList<long>)>>(async session =>
        {
            var moment = Stored.Time(now);
            var due = await session.ListAsync<string>("""
                select distinct a.chat from alerts a join chats c on c.address = a.chat
                where a.not_before <= @moment and c.suspended is null
                    and not exists (select 1 from alert_rests r where r.chat = a.chat and r.until > @moment)
                limit @chats
                """, new { moment, chats });
            var rows = await session.ListAsync<AlertRow>($"""
                select chat as Chat, story as Story from alerts where not_before <= @moment and chat {session.Engine.OneOf("@due")} order by chat, story
                """, new { moment, due = due.ToArray() });
            return [.. rows.GroupBy(row => row.Chat, row => row.Story).Select(chat => (ChatRow.ReadAddress(chat.Key), (IReadOnlyList<long>)[.. chat.Take(ArticleTable.AtOnce)]))];
        }, cancel);

    /// <summary>Until when the alert of a story waits for the chat; null when there is none.</summary>
    public Task<DateTimeOffset?> WaitsUntilAsync(ChatAddress chat, long story, CancellationToken cancel) =>
        database.ReadAsync(async session =>
            await session.FirstAsync<long?>("select not_before from alerts where chat = @chat and story = @story", new { chat = chat.ToString(), story }) is { } until
                ? Stored.Time(until)
                : (DateTimeOffset?)null, cancel);

    /// <summary>Lets the alerts of these chats wait until the moment: they sleep, or are paused.</summary>
    public Task PutOffAsync(IReadOnlyCollection<ChatAddress> chats, DateTimeOffset until, CancellationToken cancel) =>
        database.WriteAsync(session => session.ExecuteAsync(
            $"update alerts set not_before = @until where not_before < @until and chat {session.Engine.OneOf("@chats")}",
            new { chats = chats.Select(chat => chat.ToString()).ToArray(), until = Stored.TimeRoundedUp(until) }), cancel);

    /// <summary>Lets what waits for the chat come now.</summary>
    public Task HastenAsync(ChatAddress chat, CancellationToken cancel) =>
        database.WriteAsync("update alerts set not_before = 0 where chat = @chat", new { chat = chat.ToString() }, cancel);

    /// <summary>
    /// In one transaction, for at most a thousand chats: takes the alerts away, puts the messages into the outbox and the stories into the ledger.
    /// Of a chat of which another instance has taken one meanwhile nothing is written.
    /// </summary>
    /// <returns>The chats that were served.</returns>
    public Task<IReadOnlySet<ChatAddress>> TellAsync(IReadOnlyList<Alert> alerts, DateTimeOffset restsUntil, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync<IReadOnlySet<ChatAddress>>(async session =>
        {
            // In one order everywhere, so that instances that race wait for each other and never block each other.
            var there = (await session.ListAsync<AlertRow>(
                $"select chat as Chat, story as Story from alerts where chat {session.Engine.OneOf("@chats")} order by chat, story {session.Engine.Locked}",
                new { chats = alerts.Select(alert => alert.Chat.ToString()).ToArray() })).Select(row => (row.Chat, row.Story)).ToHashSet();
            var taken = alerts.Where(alert => alert.Taken.All(story => there.Contains((alert.Chat.ToString(), story)))).ToList();

            await session.EachAsync("delete from alerts where chat = @p0 and story = @p1", [.. taken.SelectMany(alert => alert.Taken.Select(story => (object?[])[alert.Chat.ToString(), story]))]);
            var moment = Stored.Time(now);
            await DigestLedger.WriteAsync(session, [.. taken.SelectMany(alert =>
                alert.Stories.Select(story => Row(alert, story, ToldAs.Alert)).Concat(alert.Capped.Select(story => Row(alert, story, ToldAs.Capped))))]);
            var told = taken.Where(alert => alert.Message is not null).ToList();
            await OutboxTable.AddSharedAsync(session, [.. told.Select(alert => (alert.Chat, alert.Message!))], Urgency.Alert, now);
            await session.InsertAsync("alert_rests", "chat, until", "@p0, @p1", [.. told.Select(alert => (object?[])[alert.Chat.ToString(), Stored.Time(restsUntil)])],
                "on conflict (chat) do update set until = excluded.until");
            return taken.Select(alert => alert.Chat).ToHashSet();

            object?[] Row(Alert alert, long story, ToldAs how) => [alert.Chat.ToString(), story, moment, DigestLedger.Write(how)];
        }, cancel);

    private sealed record AlertRow(string Chat, long Story);
}
