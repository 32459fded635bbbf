using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The sources that a chat does not want to hear from.</summary>
internal sealed class MuteTable(Database database)
{
    /// <summary>Ids of the sources, in the order they were muted.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(ChatAddress chat, CancellationToken cancel) =>
        [.. (await OfAsync([chat.ToString()], cancel))[chat.ToString()]];

    /// <summary>Those of many chats, at most a thousand, by the chat's address.</summary>
    public Task<ILookup<string, string>> OfAsync(IReadOnlyCollection<string> chats, CancellationToken cancel) =>
        database.ReadAsync(async session => (await session.ListAsync<Row>(
            $"select chat as Chat, source as Source from muted where chat {session.Engine.OneOf("@chats")} order by muted_at, source",
            new { chats = chats.ToArray() })).ToLookup(row => row.Chat, row => row.Source), cancel);

    /// <summary>False when it was muted before.</summary>
    public Task<bool> AddAsync(ChatAddress chat, string source, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync(
            "insert into muted (chat, source, muted_at) values (@chat, @source, @now) on conflict (chat, source) do nothing",
            new { chat = chat.ToString(), source, now = Stored.Time(now) }) > 0, cancel);

    /// <summary>False when it was not muted.</summary>
    public Task<bool> RemoveAsync(ChatAddress chat, string source, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync(
            "delete from muted where chat = @chat and source = @source", new { chat = chat.ToString(), source }) > 0, cancel);

    private sealed record Row(string Chat, string Source);
}
