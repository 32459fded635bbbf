using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The people who run the bot, beside those that the settings name.</summary>
internal sealed class OperatorTable(Database database)
{
    /// <param name="person">Platform and the platform's id: <c>telegram:12345</c>.</param>
    public Task<bool> HasAsync(string person, CancellationToken cancel) =>
        database.ReadAsync(async session => await session.FirstAsync<long>("select count(*) from operators where person = @person", new { person }) > 0, cancel);

    /// <summary>Where each of them gets words, in the order they came.</summary>
    public Task<IReadOnlyList<ChatAddress>> ChatsAsync(CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<ChatAddress>>(async session =>
        {
            var chats = await session.ListAsync<string>("select chat from operators order by since, person");
            return [.. chats.Select(ChatRow.ReadAddress)];
        }, cancel);

    public static Task<int> AddAsync(Session session, string person, ChatAddress chat, DateTimeOffset now) =>
        session.ExecuteAsync("""
            insert into operators (person, chat, since) values (@person, @chat, @now)
            on conflict (person) do update set chat = excluded.chat
            """, new { person, chat = chat.ToString(), now = Stored.Time(now) });
}
