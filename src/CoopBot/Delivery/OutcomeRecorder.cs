using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Delivery;

/// <summary>Writes what came of a send back into the row: the only place that acts on an outcome.</summary>
internal sealed class OutcomeRecorder(OutboxTable outbox, ChatTable chats, TimeProvider clock, ILogger<OutcomeRecorder> log)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    public Task RecordAsync(OutboxMessage message, Outcome outcome, CancellationToken cancel) => outcome switch
    {
        Outcome.Sent sent => outbox.SentAsync(message.Id, sent.PlatformId, clock.GetUtcNow(), cancel),
        Outcome.Wait wait => WaitAsync(message, wait.For, cancel),
        Outcome.Gone gone => SuspendAsync(message, gone.Why, cancel),
        Outcome.Refused refused => BuryAsync(message, refused.Why, cancel),
        Outcome.Moved moved => MoveAsync(message, moved.To, cancel),
        Outcome.Failed failed => RetryAsync(message, failed.Why, cancel),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome is not known here."),
    };

    private Task WaitAsync(OutboxMessage message, TimeSpan wait, CancellationToken cancel)
    {
        var pause = wait > ShortestWait ? wait : ShortestWait;
        return outbox.PostponeAsync(message.Id, clock.GetUtcNow() + pause, "the platform asked to wait", isFailure: false, cancel);
    }

    private async Task MoveAsync(OutboxMessage message, ChatAddress to, CancellationToken cancel)
    {
        log.LogInformation("{Chat} is {To} from now on.", message.Chat, to);
        await chats.MoveAsync(message.Chat, to, cancel);
        await outbox.PostponeAsync(message.Id, clock.GetUtcNow(), "the chat has moved", isFailure: false, cancel);
    }

    /// <summary>The message stays for the day the chat speaks again: nothing of a suspended chat is claimed until then.</summary>
    private async Task SuspendAsync(OutboxMessage message, string why, CancellationToken cancel)
    {
        log.LogWarning("{Chat} is not there any more: {Why}. It is suspended; everything it set stays.", message.Chat, why);
        await chats.SuspendAsync(message.Chat, why, cancel);
        await outbox.PostponeAsync(message.Id, clock.GetUtcNow(), why, isFailure: false, cancel);
    }

    private Task RetryAsync(OutboxMessage message, string why, CancellationToken cancel)
    {
        var failures = message.Attempts + 1;
        if (failures >= Backoff.MostFailures) return BuryAsync(message, $"given up after {failures} attempts: {why}", cancel);

        var pause = Backoff.After(failures, Random.Shared.NextDouble());
        log.LogInformation("A message for {Chat} failed ({Why}); the next try is in {Pause}.", message.Chat, why, pause);
        return outbox.PostponeAsync(message.Id, clock.GetUtcNow() + pause, why, isFailure: true, cancel);
    }

    private Task BuryAsync(OutboxMessage message, string why, CancellationToken cancel)
    {
        log.LogError("A message for {Chat} cannot be delivered: {Why}.", message.Chat, why);
        return outbox.BuryAsync(message.Id, why, clock.GetUtcNow(), cancel);
    }
}
