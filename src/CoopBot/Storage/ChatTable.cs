using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The chats and how each wants to be told.</summary>
internal sealed class ChatTable(Database database)
{
    public Task<Chat?> FindAsync(ChatAddress address, CancellationToken cancel) =>
        database.ReadAsync(session => ReadAsync(session, address), cancel);

    /// <summary>Adds the chat, or returns the one that is there already.</summary>
    public Task<Chat> AddAsync(Chat chat, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            await session.ExecuteAsync("""
                insert into chats (address, language, zone, schedule, last_slot, suspended, title, is_silent)
                values (@Address, @Language, @Zone, @Schedule, @LastSlot, @Suspended, @Title, @IsSilent) on conflict (address) do nothing
                """, ChatRow.Of(chat));
            return (await ReadAsync(session, chat.Address))!;
        }, cancel);

    /// <summary>Writes language, zone, schedule, title and sound; a changed schedule or zone starts counting at <see cref="Chat.LastSlot"/> as given.</summary>
    public Task SaveAsync(Chat chat, CancellationToken cancel) =>
        // An unchanged schedule keeps its slot: a digest may have moved it since the chat was read.
        database.WriteAsync("""
            update chats set language = @Language, zone = @Zone, schedule = @Schedule, title = @Title, is_silent = @IsSilent,
                last_slot = case when zone <> @Zone or schedule <> @Schedule then @LastSlot else last_slot end
            where address = @Address
            """, ChatRow.Of(chat), cancel);

    /// <summary>Stops sending to the chat; everything it set stays.</summary>
    public Task SuspendAsync(ChatAddress address, string why, CancellationToken cancel) =>
        database.WriteAsync("update chats set suspended = @why where address = @chat", new { chat = address.ToString(), why = Stored.Text(why) }, cancel);

    public Task ResumeAsync(ChatAddress address, CancellationToken cancel) =>
        database.WriteAsync("update chats set suspended = null where address = @chat", new { chat = address.ToString() }, cancel);

    /// <summary>
    /// Gives the chat another address: what it set, what it was told and what is on its way to it.
    /// A chat that is there already keeps its own schedule and takes the rest over.
    /// </summary>
    public Task MoveAsync(ChatAddress from, ChatAddress to, CancellationToken cancel) =>
        database.WriteAsync(session => session.ExecuteAsync("""
            insert into chats (address, language, zone, schedule, last_slot, suspended, title, is_silent)
                select @to, language, zone, schedule, last_slot, suspended, title, is_silent from chats where address = @from on conflict do nothing;
            update subscriptions set chat = @to
                where chat = @from and filter_hash not in (select filter_hash from subscriptions where chat = @to);
            delete from subscriptions where chat = @from;
            insert into told (chat, story, told_at) select @to, story, told_at from told where chat = @from on conflict do nothing;
            delete from told where chat = @from;
            insert into admitted (chat, admitted_at) select @to, admitted_at from admitted where chat = @from on conflict do nothing;
            delete from admitted where chat = @from;
            update outbox set chat = @to, platform = @Platform where chat = @from and state = 'waiting';
            delete from chats where address = @from;
            """, new { from = from.ToString(), to = to.ToString(), to.Platform }), cancel);

    /// <summary>Each schedule and zone that a chat with a subscription uses, once; suspended chats and schedule off left out.</summary>
    public Task<IReadOnlyList<(Schedule Schedule, string Zone)>> SchedulesInUseAsync(CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<(Schedule, string)>>(async session =>
        {
            var rows = await session.ListAsync<ScheduleRow>($"""
                select distinct c.schedule as Schedule, c.zone as Zone from chats c
                where c.schedule <> '{Schedule.Off}' and {ChatRow.IsTold}
                """);
            return [.. rows.Select(row => (ChatRow.ReadSchedule(row.Schedule), row.Zone))];
        }, cancel);

    /// <summary>The chats on a schedule that have a subscription and are not suspended.</summary>
    public Task<IReadOnlyList<Chat>> OnScheduleAsync(Schedule schedule, string zone, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Chat>>(async session =>
        {
            var rows = await session.ListAsync<ChatRow>($"""
                {ChatRow.Select} where c.schedule = @schedule and c.zone = @zone and {ChatRow.IsTold} order by c.address
                """, new { schedule = schedule.ToString(), zone });
            return [.. rows.Select(row => row.ToChat())];
        }, cancel);

    /// <summary>Lets the chat in for good, whether it has said anything yet or not.</summary>
    public Task AdmitAsync(ChatAddress address, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(session => AdmitAsync(session, address, now), cancel);

    public Task<bool> IsAdmittedAsync(ChatAddress address, CancellationToken cancel) =>
        database.ReadAsync(async session =>
            await session.FirstAsync<long>("select count(*) from admitted where chat = @chat", new { chat = address.ToString() }) > 0, cancel);

    public static Task<int> AdmitAsync(Session session, ChatAddress address, DateTimeOffset now) =>
        session.ExecuteAsync("insert into admitted (chat, admitted_at) values (@chat, @now) on conflict (chat) do nothing",
            new { chat = address.ToString(), now = Stored.Time(now) });

    private static async Task<Chat?> ReadAsync(Session session, ChatAddress address) =>
        (await session.FirstAsync<ChatRow>($"{ChatRow.Select} where c.address = @chat", new { chat = address.ToString() }))?.ToChat();

    private sealed record ScheduleRow(string Schedule, string Zone);

    /// <summary>The chat, where it has spoken, and its parts, such as the topics of a forum.</summary>
    public Task<IReadOnlyList<Chat>> WithPartsAsync(ChatAddress whole, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Chat>>(async session =>
        {
            var rows = await session.ListAsync<ChatRow>(
                $"{ChatRow.Select} where c.address = @chat or substr(c.address, 1, length(@parts)) = @parts order by c.address",
                new { chat = whole.ToString(), parts = $"{whole}/" });
            return [.. rows.Select(row => row.ToChat())];
        }, cancel);

    /// <summary>Takes back that the chat was let in; whatever it set stays.</summary>
    public Task ShutOutAsync(ChatAddress address, CancellationToken cancel) =>
        database.WriteAsync("delete from admitted where chat = @chat", new { chat = address.ToString() }, cancel);
}
