using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>
/// Works on what was kept, until it is done: what comes in now, and by a sweep what another program has left behind. While an event
/// waits here its lease is made longer again and again; so a program that dies leaves it to the next sweep of any other.
/// </summary>
internal sealed class InboxWorker(InboxTable table, PayloadHandler handler, Answering answering, SlackStatus status, TimeProvider clock, ILogger<InboxWorker> log)
{
    private const int LanesAtOnce = 8;

    /// <summary>What is more stays in the database alone, until there is room.</summary>
    private const int MostAtOnce = 1000;

    private static readonly TimeSpan Held = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Sweeps = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan SweepsWhenFull = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PauseWithoutStorage = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);

    private readonly Lanes lanes = new();

    /// <summary>True while older events than those that come in wait in the database: these queue up behind them.</summary>
    private volatile bool isFull;

    /// <summary>How long what comes in now is nobody else's.</summary>
    public TimeSpan Lease => isFull ? TimeSpan.Zero : Held;

    /// <summary>Takes in what was just kept for as long as <see cref="Lease"/>.</summary>
    public void Take(InboxMessage message)
    {
        if (lanes.Events.Count >= MostAtOnce) isFull = true;
        if (!isFull) lanes.Add(message);
    }

    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            await Task.WhenAll([SweepAsync(cancel), .. Enumerable.Range(0, LanesAtOnce).Select(_ => WorkAsync(cancel))]);
        }
        finally
        {
            await LeaveAsync();
        }
    }

    private async Task WorkAsync(CancellationToken cancel)
    {
        // Until then the bot could not tell its own messages from those of others.
        await status.Entry.WaitAsync(cancel);
        while (true)
        {
            var message = await lanes.TakeAsync(cancel);
            try
            {
                if (await HandleAsync(message, cancel) is { } pause) _ = ReleaseAsync(message.Lane, pause, cancel);
                else lanes.Done(message);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                lanes.Release(message.Lane);
                throw;
            }
        }
    }

    /// <summary>Null when it is done, else after what time to try again.</summary>
    private async Task<TimeSpan?> HandleAsync(InboxMessage message, CancellationToken cancel)
    {
        try
        {
            try
            {
                if (PayloadReader.Read(message.Kind, message.Body) is { } payload) return await handler.HandleAsync(message.Event, payload, cancel);
            }
            catch (Exception error) when (error is not StorageException && !cancel.IsCancellationRequested)
            {
                log.LogError(error, "Slack: {Event} cannot be handled and is passed over.", message.Event);
            }
            await answering.PassAsync(message.Event, cancel);
            return null;
        }
        catch (StorageException error)
        {
            log.LogError("Slack: {Event} must wait: {Problem}", message.Event, error.Message);
            return PauseWithoutStorage;
        }
    }

    /// <summary>The whole lane waits with it, so that what was said first is answered first.</summary>
    private async Task ReleaseAsync(string lane, TimeSpan pause, CancellationToken cancel)
    {
        await Task.Delay(pause > ShortestPause ? pause : ShortestPause, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lanes.Release(lane);
    }

    private async Task SweepAsync(CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                foreach (var held in lanes.Events) await table.PutOffAsync(held, clock.GetUtcNow() + Held, cancel);
                await ClaimAsync(cancel);
            }
            catch (StorageException error)
            {
                log.LogError("Slack: what was left behind must wait: {Problem}", error.Message);
            }
            await Task.Delay(isFull ? SweepsWhenFull : Sweeps, clock, cancel);
        }
    }

    private async Task ClaimAsync(CancellationToken cancel)
    {
        while (MostAtOnce - lanes.Events.Count is > 0 and var room)
        {
            var claimed = await table.ClaimAsync(SlackAddress.Platform, clock.GetUtcNow(), Held, room, cancel);
            // What nobody held is older than what came in and was taken at once, unless there was no room for it.
            if (isFull) claimed.ToList().ForEach(lanes.Add);
            else lanes.AddBefore(claimed);
            if (claimed.Count == room) continue;
            isFull = false;
            return;
        }
    }

    /// <summary>What is not done can be taken at once by the next program.</summary>
    private async Task LeaveAsync()
    {
        try
        {
            foreach (var left in lanes.Events) await table.PutOffAsync(left, clock.GetUtcNow(), CancellationToken.None);
        }
        catch (StorageException)
        {
            // Then it is taken when its lease is over.
        }
    }
}
