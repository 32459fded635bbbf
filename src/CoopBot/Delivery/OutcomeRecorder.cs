using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Delivery;

/// <summary>Writes what came of a send back into the row: the only place that acts on an outcome.</summary>
internal sealed class OutcomeRecorder(OutboxTable outbox, ChatTable chats, Lookout lookout, TimeProvider clock, ILogger<OutcomeRecorder> log)
{
    /// <summary>After so many failures a message is given up: some ten hours of trying.</summary>
    private const int MostFailures = 20;

    private static readonly Retreat Pauses = new(TimeSpan.FromSeconds(5), TimeSpan.FromHours(1));
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    public Task RecordAsync(OutboxMessage message, Outcome outcome, CancellationToken cancel) => outcome switch
    {
        Outcome.Sent { Rest: { } rest } piece => outbox.SentPieceAsync(message.Id, piece.PlatformId, rest, piece.Under, cancel),
        Outcome.Sent sent => outbox.SentAsync(message.Id, sent.PlatformId, clock.GetUtcNow(), cancel),
        Outcome.Wait wait => WaitAsync(message, wait.For, cancel),
        Outcome.Gone gone => SuspendAsync(message, gone, cancel),
        Outcome.Refused refused => BuryAsync(message, refused.Why, cancel),
        Outcome.Moved moved => MoveAsync(message, moved.To, cancel),
        Outcome.Failed failed => RetryAsync(message, failed.Why, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome is not known here."),
    };

    /// <summary>The chat was asked to wait, not the message: what is put in for it later waits too.</summary>
    private Task WaitAsync(OutboxMessage message, TimeSpan wait, CancellationToken cancel)
    {
        var pause = wait > ShortestWait ? wait : ShortestWait;
        return outbox.PutOffAsync(message.Id, clock.GetUtcNow() + pause, "the platform asked to wait", cancel);
    }

    /// <summary>A move counts as a failure: a chat that is sent to and fro must come to an end.</summary>
    private async Task MoveAsync(OutboxMessage message, ChatAddress to, CancellationToken cancel)
    {
        if (to == message.Chat || message.Attempts + 1 >= MostFailures)
        {
            await RetryAsync(message, $"the chat is said to have moved to {to}", cancel);
            return;
        }

        log.LogInformation("{Chat} is {To} from now on.", message.Chat, to);
        await chats.MoveAsync(message.Chat, to, cancel);
        await outbox.PostponeAsync(message.Id, clock.GetUtcNow(), "the chat has moved", isFailure: true, cancel);
    }

    /// <summary>The message stays for the day the chat speaks again: nothing of a suspended chat is claimed until then.</summary>
    private async Task SuspendAsync(OutboxMessage message, Outcome.Gone gone, CancellationToken cancel)
    {
        if (await lookout.SuspendAsync(message.Chat, gone, cancel))
        {
            await outbox.PostponeAsync(message.Id, clock.GetUtcNow(), gone.Why, isFailure: false, cancel);
            return;
        }
        log.LogInformation("{Chat} cannot be written to ({Why}) and has set nothing here: a message for it is given up.", message.Chat, gone.Why);
        await outbox.BuryAsync(message.Id, gone.Why, clock.GetUtcNow(), cancel);
    }

    private Task RetryAsync(OutboxMessage message, string why, CancellationToken cancel)
    {
        var failures = message.Attempts + 1;
        if (failures >= MostFailures) return BuryAsync(message, $"given up after {failures} attempts: {why}", cancel);

        var pause = Pauses.After(failures, Random.Shared.NextDouble());
        log.LogInformation("A message for {Chat} failed ({Why}); the next try is in {Pause}.", message.Chat, why, pause);
        return outbox.PostponeAsync(message.Id, clock.GetUtcNow() + pause, why, isFailure: true, cancel);
    }

    private Task BuryAsync(OutboxMessage message, string why, CancellationToken cancel)
    {
        log.LogError("A message for {Chat} cannot be delivered: {Why}.", message.Chat, why);
        return outbox.BuryAsync(message.Id, why, clock.GetUtcNow(), cancel);
    }
}
