using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The conversations of the web chat: what was typed and what was answered, so that a page reloads as it was.</summary>
internal sealed class TranscriptTable(Database database)
{
    /// <summary>Adds an entry and returns its number, which counts up over all chats. <paramref name="typed"/> or <paramref name="said"/>, one of them.</summary>
    public Task<long> AddAsync(string chat, string? typed, Message? said, DateTimeOffset at, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Entries after the number, oldest first.</summary>
    public Task<IReadOnlyList<TranscriptEntry>> AfterAsync(string chat, long number, int limit, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>The last entries, oldest of them first.</summary>
    public Task<IReadOnlyList<TranscriptEntry>> LastAsync(string chat, int limit, CancellationToken cancel) => throw new NotImplementedException();
}
