using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The chats and how each wants to be told. A chat that has moved is found, changed and told under any address it had.</summary>
internal sealed class ChatTable(Database database)
{
    public Task<Chat?> FindAsync(ChatAddress address, CancellationToken cancel) =>
        database.ReadAsync(session => FindAsync(session, address), cancel);

    /// <summary>Adds the chat, or returns the one that is there already.</summary>
    public Task<Chat> AddAsync(Chat chat, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            await session.ExecuteAsync("""
                insert into chats (address, language, zone, schedule, last_slot, suspended, title, is_silent, quiet, paused_until, story_limit, tells_nothing, looks_back)
                values (@Address, @Language, @Zone, @Schedule, @LastSlot, @Suspended, @Title, @IsSilent, @Quiet, @PausedUntil, @StoryLimit, @TellsNothing, @LooksBack) on conflict (address) do nothing
                """, ChatRow.Of(chat with { Address = await HomeAsync(session, chat.Address) }));
            return (await FindAsync(session, chat.Address))!;
        }, cancel);

    /// <summary>Writes everything that a chat sets; a changed schedule or zone starts counting at <see cref="Chat.LastSlot"/> as given.</summary>
    public Task SaveAsync(Chat chat, CancellationToken cancel) =>
        // An unchanged schedule keeps its slot: a digest may have moved it since the chat was read.
        database.WriteAsync(async session => await session.ExecuteAsync("""
            update chats set language = @Language, zone = @Zone, schedule = @Schedule, title = @Title, is_silent = @IsSilent,
                quiet = @Quiet, paused_until = @PausedUntil, story_limit = @StoryLimit, tells_nothing = @TellsNothing, looks_back = @LooksBack,
                last_slot = case when zone <> @Zone or schedule <> @Schedule then @LastSlot else last_slot end
            where address = @Address
            """, ChatRow.Of(chat with { Address = await HomeAsync(session, chat.Address) })), cancel);

    /// <summary>Stops sending to the chat; everything it set stays. False when it was suspended before (the first reason stays) or is not stored.</summary>
    public Task<bool> SuspendAsync(ChatAddress address, string why, CancellationToken cancel) =>
        database.WriteAsync(session => SuspendAsync(session, address, why), cancel);

    public Task ResumeAsync(ChatAddress address, CancellationToken cancel) =>
        database.WriteAsync($"update chats set suspended = null where address = {ChatRow.Home}", new { chat = address.ToString() }, cancel);

    /// <summary>Stops sending to every chat of the platform; those that were suspended before keep their reason.</summary>
    public Task SuspendAllAsync(string platform, string why, CancellationToken cancel) =>
        database.WriteAsync("update chats set suspended = @why where suspended is null and substr(address, 1, length(@prefix)) = @prefix",
            new { why = Stored.Text(why), prefix = platform + ":" }, cancel);

    /// <summary>Takes up again what was suspended for this reason; true when there was any.</summary>
    public Task<bool> ResumeAllAsync(string platform, string why, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync(
            "update chats set suspended = null where suspended = @why and substr(address, 1, length(@prefix)) = @prefix",
            new { why = Stored.Text(why), prefix = platform + ":" }) > 0, cancel);

    /// <summary>
    /// Gives the chat another address: what it set, what it was told and what is on its way to it. The old address leads to it from then on.
    /// A chat that is there already keeps its own ways and takes the rest over, unless it has no subscription yet: then it was met only
    /// a moment before it was known to be the same.
    /// </summary>
    public Task MoveAsync(ChatAddress from, ChatAddress to, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var home = await HomeAsync(session, to);
            // A chat that goes back to an address it had.
            if (home == from) home = to;
            return home == from ? 0 : await session.ExecuteAsync(ChatMove.Sql, new { from = from.ToString(), to = home.ToString(), home.Platform });
        }, cancel);

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

    /// <summary>The chats on a schedule that get digests and whose last slot was before this one, in the order of their addresses.</summary>
    /// <param name="after">The address that the last page ended with; empty for the first page.</param>
    public Task<IReadOnlyList<Chat>> DueAsync(Schedule schedule, string zone, DateTimeOffset slot, string after, int limit, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Chat>>(async session =>
        {
            var rows = await session.ListAsync<ChatRow>($"""
                {ChatRow.Select} where c.schedule = @schedule and c.zone = @zone and c.last_slot < @slot and c.address > @after and {ChatRow.IsTold}
                order by c.address limit @limit
                """, new { schedule = schedule.ToString(), zone, slot = Stored.Time(slot), after, limit });
            return [.. rows.Select(row => row.ToChat())];
        }, cancel);

    /// <summary>Those of these chats that are stored, at most a thousand.</summary>
    public Task<IReadOnlyList<Chat>> OfAsync(IReadOnlyCollection<ChatAddress> addresses, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Chat>>(async session =>
        {
            var rows = await session.ListAsync<ChatRow>(
                $"{ChatRow.Select} where c.address {session.Engine.OneOf("@addresses")}", new { addresses = addresses.Select(address => address.ToString()).ToArray() });
            return [.. rows.Select(row => row.ToChat())];
        }, cancel);

    /// <summary>Lets the chat in for good, whether it has said anything yet or not.</summary>
    public Task AdmitAsync(ChatAddress address, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(session => AdmitAsync(session, address, now), cancel);

    public Task<bool> IsAdmittedAsync(ChatAddress address, CancellationToken cancel) =>
        database.ReadAsync(async session =>
            await session.FirstAsync<long>($"select count(*) from admitted where chat = {ChatRow.Home}", new { chat = address.ToString() }) > 0, cancel);

    public static Task<int> AdmitAsync(Session session, ChatAddress address, DateTimeOffset now) =>
        session.ExecuteAsync("insert into admitted (chat, admitted_at) values (@chat, @now) on conflict (chat) do nothing",
            new { chat = address.ToString(), now = Stored.Time(now) });

    public static async Task<Chat?> FindAsync(Session session, ChatAddress address) =>
        (await session.FirstAsync<ChatRow>($"{ChatRow.Select} where c.address = {ChatRow.Home}", new { chat = address.ToString() }))?.ToChat();

    public static async Task<bool> SuspendAsync(Session session, ChatAddress address, string why) =>
        await session.ExecuteAsync($"update chats set suspended = @why where address = {ChatRow.Home} and suspended is null",
            new { chat = address.ToString(), why = Stored.Text(why) }) > 0;

    /// <summary>Where the chat is now.</summary>
    public static async Task<ChatAddress> HomeAsync(Session session, ChatAddress address) =>
        ChatRow.ReadAddress((await session.FirstAsync<string>($"select {ChatRow.Home}", new { chat = address.ToString() }))!);

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
