using CoopBot.Chats.Telegram.Wire;
using CoopBot.Storage;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>
/// Fetches updates and hands them on. Telegram forgets an update when a later one is asked for; that is done only
/// after it was handled, so a program that dies in between gets it again.
/// </summary>
internal sealed class UpdatePoller(
    TelegramClient client, TelegramSettings settings, TelegramToken token, TelegramStatus status, UpdateHandler handler, LeaseTable leases, TimeProvider clock, ILogger<UpdatePoller> log)
{
    /// <summary>Telegram holds a request open for 50 s at most; proxies on the way are often less patient.</summary>
    private const int PollSeconds = 25;

    private const int MostUpdates = 100;
    private const int ChatsAtOnce = 8;

    /// <summary>Longer than a poll and the handling of what it brought.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan StandByPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(5);

    private readonly string lease = $"telegram:{token.BotId}:updates";
    private readonly string holder = Guid.NewGuid().ToString("n");

    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            await PollAsync(cancel);
        }
        finally
        {
            await leases.ReleaseAsync(lease, holder, CancellationToken.None);
        }
    }

    private async Task PollAsync(CancellationToken cancel)
    {
        long? offset = null;
        var isStandingBy = false;
        while (!cancel.IsCancellationRequested)
        {
            if (await TakeLeaseAsync(cancel) is not { } isOurs)
            {
                await Task.Delay(PauseAfterFailure, clock, cancel);
                continue;
            }
            if (!isOurs)
            {
                if (!isStandingBy) log.LogInformation("Telegram: another CoopBot on this database fetches the updates; this one stands by and takes over when that one ends.");
                isStandingBy = true;
                await Task.Delay(StandByPause, clock, cancel);
                continue;
            }
            isStandingBy = false;
            var answer = await client.GetUpdatesAsync(offset, MostUpdates, PollSeconds, Allowed.Updates(settings), cancel);
            if (answer.Error is { } error)
            {
                await RecoverAsync(error, cancel);
                continue;
            }
            status.Heard();
            offset = await HandleAsync(answer.Result!, offset, cancel);
        }
    }

    /// <summary>Null when the database is out of reach: what cannot be written down is not fetched.</summary>
    private async Task<bool?> TakeLeaseAsync(CancellationToken cancel)
    {
        try
        {
            return await leases.TakeAsync(lease, holder, clock.GetUtcNow(), Lease, cancel);
        }
        catch (StorageException error)
        {
            log.LogError("Telegram: the updates must wait: {Problem}", error.Message);
            return null;
        }
    }

    /// <summary>A webhook that somebody left behind shuts polling out; the two exclude each other.</summary>
    private async Task RecoverAsync(TelegramError error, CancellationToken cancel)
    {
        if (error.Kind == TelegramErrorKind.Conflict && error.Description.Contains("webhook", StringComparison.OrdinalIgnoreCase))
        {
            log.LogWarning("Telegram: a webhook of this bot was set; it is taken away, because this program polls.");
            if ((await client.DeleteWebhookAsync(cancel)).Error is null) return;
        }
        var pause = status.Deaf(error);
        await Task.Delay(pause, clock, cancel);
    }

    /// <summary>Handles them, each chat's in order and several chats at once; returns the offset that confirms what is done.</summary>
    private async Task<long?> HandleAsync(IReadOnlyList<Update> updates, long? offset, CancellationToken cancel)
    {
        if (updates.Count == 0) return offset;
        var undone = new List<long>();
        await Parallel.ForEachAsync(
            updates.GroupBy(UpdateKey.ChatOf), new ParallelOptions { MaxDegreeOfParallelism = ChatsAtOnce, CancellationToken = cancel },
            async (chat, stop) =>
            {
                foreach (var update in chat)
                {
                    if (await handler.HandleAsync(update, stop)) continue;
                    lock (undone) undone.Add(update.UpdateId);
                    return;
                }
            });
        if (undone.Count == 0) return updates.Max(update => update.UpdateId) + 1;
        await Task.Delay(PauseAfterFailure, clock, cancel);
        return undone.Min();
    }
}
