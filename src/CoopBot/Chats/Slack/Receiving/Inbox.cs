using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Keeps what Slack hands in, so that it can be acknowledged at once and nothing is lost, whatever happens before it is worked on.</summary>
internal sealed class Inbox(InboxTable table, InboxWorker worker, TimeProvider clock, ILogger<Inbox> log)
{
    /// <summary>True when Slack may be told that it was taken; false when it cannot be kept now and Slack should hand it in again.</summary>
    /// <param name="kind">See <see cref="PayloadKind"/>.</param>
    public async Task<bool> TakeAsync(string kind, string json, CancellationToken cancel)
    {
        if (PayloadReader.Read(kind, json) is not { } payload)
        {
            log.LogInformation("Slack: something of the kind {Kind} is broken or not known here, and is passed over.", kind);
            return true;
        }
        var message = new InboxMessage($"{SlackAddress.Platform}:{PayloadReader.EventIdOf(kind, json)}", SlackAddress.Platform, PayloadReader.LaneOf(payload), kind, json);
        try
        {
            // False: it was handed in before.
            if (await table.AddAsync(message, clock.GetUtcNow(), worker.Lease, cancel)) worker.Take(message);
            return true;
        }
        catch (StorageException error)
        {
            log.LogError("Slack: what it hands in cannot be kept and must come again: {Problem}", error.Message);
            return false;
        }
    }
}
