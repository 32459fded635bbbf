using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Messages on their way. A row leaves it only as sent or as dead with its reason.</summary>
internal sealed class OutboxTable(Database database)
{
    /// <summary>Puts a message in by itself, outside of any digest.</summary>
    public Task AddAsync(ChatAddress chat, Message message, DateTimeOffset now, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>
    /// Takes due messages of these platforms for the length of the lease: for each chat only its oldest, so that order is kept;
    /// none of a suspended chat. A lease that ran out makes a row due again.
    /// </summary>
    public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(IReadOnlyCollection<string> platforms, DateTimeOffset now, TimeSpan lease, int limit, CancellationToken cancel) => throw new NotImplementedException();

    public Task SentAsync(string id, string? platformId, DateTimeOffset now, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Puts it back until the moment. A failure counts as an attempt; a wait does not.</summary>
    public Task PostponeAsync(string id, DateTimeOffset notBefore, string why, bool isFailure, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Gives the message up, with the reason.</summary>
    public Task BuryAsync(string id, string why, DateTimeOffset now, CancellationToken cancel) => throw new NotImplementedException();
}
