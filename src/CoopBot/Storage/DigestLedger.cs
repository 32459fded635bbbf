using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>What was told to whom. Seen is not told: this is the only place that knows the latter.</summary>
internal sealed class DigestLedger(Database database)
{
    /// <summary>Which of these stories the chat has been told by digest already.</summary>
    public Task<IReadOnlySet<long>> ToldAsync(ChatAddress chat, IReadOnlyCollection<long> stories, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>
    /// In one transaction: moves the chat's last slot by compare-and-set, puts the message into the outbox,
    /// writes the stories into the ledger and moves the subscriptions on. False, and nothing written,
    /// when the slot had been served already.
    /// </summary>
    public Task<bool> TellAsync(Telling telling, DateTimeOffset now, CancellationToken cancel) => throw new NotImplementedException();
}
