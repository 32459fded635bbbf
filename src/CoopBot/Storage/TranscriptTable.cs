using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The conversations of the web chat: what was typed and what was answered, so that a page reloads as it was.</summary>
internal sealed class TranscriptTable(Database database)
{
    private const string Select = "select number as Number, typed as Typed, said as Said, said_at as SaidAt from transcripts";

    /// <summary>Adds an entry and returns its number, which counts up over all chats. <paramref name="typed"/> or <paramref name="said"/>, one of them.</summary>
    public Task<long> AddAsync(string chat, string? typed, Message? said, DateTimeOffset at, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var number = await session.NextAsync("transcript");
            await session.ExecuteAsync(
                "insert into transcripts (number, chat, typed, said, said_at) values (@number, @chat, @typed, @said, @at)",
                new
                {
                    number,
                    chat,
                    typed = typed is null ? null : Stored.Text(typed),
                    said = said is null ? null : Stored.Json(said),
                    at = Stored.Time(at),
                });
            return number;
        }, cancel);

    /// <summary>Entries after the number, oldest first.</summary>
    public Task<IReadOnlyList<TranscriptEntry>> AfterAsync(string chat, long number, int limit, CancellationToken cancel) =>
        ListAsync($"{Select} where chat = @chat and number > @number order by number limit @limit", new { chat, number, limit }, cancel);

    /// <summary>The last entries, oldest of them first.</summary>
    public async Task<IReadOnlyList<TranscriptEntry>> LastAsync(string chat, int limit, CancellationToken cancel) =>
        [.. (await ListAsync($"{Select} where chat = @chat order by number desc limit @limit", new { chat, limit }, cancel)).Reverse()];

    private Task<IReadOnlyList<TranscriptEntry>> ListAsync(string sql, object values, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<TranscriptEntry>>(async session =>
            [.. (await session.ListAsync<EntryRow>(sql, values)).Select(row => row.ToEntry())], cancel);

    private sealed record EntryRow(long Number, string? Typed, string? Said, long SaidAt)
    {
        public TranscriptEntry ToEntry() => new(Number, Typed, Said is null ? null : Stored.Read<Message>(Said), Stored.Time(SaidAt));
    }
}
