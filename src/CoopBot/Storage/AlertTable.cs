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
            await session.ExecuteAsync("update counters set value = @number where name = 'alert'", new { stories[^1].Number });
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

    /// <summary>Lets the alerts of a chat wait until the moment: it sleeps, or is paused.</summary>
    public Task PutOffAsync(ChatAddress chat, DateTimeOffset until, CancellationToken cancel) =>
        database.WriteAsync("update alerts set not_before = @until where chat = @chat and not_before < @until", new { chat = chat.ToString(), until = Stored.TimeRoundedUp(until) }, cancel);

    /// <summary>How many stories wait for the chat.</summary>
    public Task<long> CountAsync(ChatAddress chat, CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<long>("select count(*) from alerts where chat = @chat", new { chat = chat.ToString() }), cancel);

    /// <summary>Lets what waits for the chat come now.</summary>
    public Task HastenAsync(ChatAddress chat, CancellationToken cancel) =>
        database.WriteAsync("update alerts set not_before = 0 where chat = @chat", new { chat = chat.ToString() }, cancel);

    /// <summary>
    /// In one transaction: takes the alerts away, puts the message into the outbox and the stories into the ledger. False, and nothing written,
    /// when another instance has taken one of them.
    /// </summary>
    /// <param name="alert">Its message is null when nothing of it is wanted any more.</param>
    public Task<bool> TellAsync(Alert alert, DateTimeOffset restsUntil, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var chat = alert.Chat.ToString();
            var taken = alert.Taken.ToArray();
            var there = await session.ListAsync<long>($"select story from alerts where chat = @chat and story {session.Engine.OneOf("@taken")} order by story {session.Engine.Locked}", new { chat, taken });
            if (there.Count < taken.Length) return false;

            await session.ExecuteAsync($"delete from alerts where chat = @chat and story {session.Engine.OneOf("@taken")}", new { chat, taken });
            if (alert.Message is { } message) await OutboxTable.AddSharedAsync(session, [(alert.Chat, message)], Urgency.Alert, now);
            var moment = Stored.Time(now);
            await DigestLedger.WriteAsync(session, [.. alert.Stories.Select(story => Row(story, ToldAs.Alert)).Concat(alert.Capped.Select(story => Row(story, ToldAs.Capped)))]);
            await session.ExecuteAsync("insert into alert_rests (chat, until) values (@chat, @until) on conflict (chat) do update set until = excluded.until",
                new { chat, until = Stored.Time(restsUntil) });
            return true;

            object?[] Row(long story, ToldAs how) => [chat, story, moment, DigestLedger.Write(how)];
        }, cancel);

    private sealed record AlertRow(string Chat, long Story);
}
