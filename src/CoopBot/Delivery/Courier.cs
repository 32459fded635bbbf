using CoopBot.Chats;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Delivery;

/// <summary>
/// Carries the messages of the outbox to their chats: different chats at once, each chat in order, all at the pace their platform sets.
/// A message in flight when the program dies stays leased and comes again.
/// </summary>
internal sealed class Courier(
    OutboxTable outbox, OutboxBell bell, OutcomeRecorder recorder, IEnumerable<IChatPlatform> platforms, TimeProvider clock, ILogger<Courier> log)
    : BackgroundService
{
    private const int MostAtOnce = 16;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>A send ends well before its lease does, or the message would be taken a second time while it is still under way.</summary>
    private static readonly TimeSpan LongestSend = TimeSpan.FromSeconds(40);

    /// <summary>A message that has waited so long for its platform's pace is put back: with the longest send it must fit into the lease.</summary>
    private static readonly TimeSpan LongestQueue = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan IdlePause = TimeSpan.FromSeconds(1);

    /// <summary>A look that is no earlier than the turn it is for.</summary>
    private static readonly TimeSpan ClockGrain = TimeSpan.FromMilliseconds(5);

    private static readonly TimeSpan LastGrace = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, IChatPlatform> platforms = platforms.ToDictionary(platform => platform.Name);
    private readonly Dictionary<string, Pacer> pacers = platforms.ToDictionary(platform => platform.Name, platform => new Pacer(platform));

    public override void Dispose()
    {
        foreach (var pacer in pacers.Values) pacer.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (platforms.Count == 0) return;

        using var lastCall = new CancellationTokenSource(Timeout.InfiniteTimeSpan, clock);
        var underWay = new List<Task>();
        while (!stoppingToken.IsCancellationRequested)
        {
            var ring = bell.NextRing;
            underWay.RemoveAll(send => send.IsCompleted);
            var claimed = await ClaimAsync(MostAtOnce - underWay.Count, stoppingToken);
            underWay.AddRange(claimed.Select(message => Task.Run(() => CarryAsync(message, lastCall.Token), CancellationToken.None)));
            if (claimed.Count == 0) await PauseAsync(ring, underWay, stoppingToken);
        }

        lastCall.CancelAfter(LastGrace);
        await Task.WhenAll(underWay);
    }

    private async Task<IReadOnlyList<OutboxMessage>> ClaimAsync(int limit, CancellationToken cancel)
    {
        if (limit == 0) return [];
        try
        {
            return await outbox.ClaimAsync(platforms.Keys, clock.GetUtcNow, Lease, limit, cancel);
        }
        catch (Exception error)
        {
            if (!cancel.IsCancellationRequested) log.LogError(error, "The outbox could not be read; the next try is in {Pause}.", IdlePause);
            return [];
        }
    }

    /// <summary>Until something is put into the outbox, a send is done (its chat's next message may go) or a second has passed.</summary>
    private async Task PauseAsync(Task ring, List<Task> underWay, CancellationToken cancel)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        await Task.WhenAny([ring, Task.Delay(IdlePause, clock, rest.Token), .. underWay]);
        await rest.CancelAsync();
    }

    private async Task CarryAsync(OutboxMessage message, CancellationToken lastCall)
    {
        try
        {
            var pacer = pacers[message.Chat.Platform];
            if (pacer.TryTake(message.Chat) is { } pause)
                await PutOffAsync(message, pause);
            else if (await pacer.WaitAsync(LongestQueue, lastCall))
                await recorder.RecordAsync(message, await SendAsync(message, lastCall), CancellationToken.None);
            else
                await PutOffAsync(message, IdlePause);
        }
        catch (Exception error)
        {
            if (lastCall.IsCancellationRequested) return;
            log.LogError(error, "What came of a message for {Chat} could not be written down; it comes again when its lease is over.", message.Chat);
        }
    }

    /// <summary>The chat's turn comes later; the hand is free for another chat.</summary>
    private async Task PutOffAsync(OutboxMessage message, TimeSpan pause)
    {
        await outbox.PutOffAsync(message.Id, clock.GetUtcNow() + pause, "kept to the pace of the platform", CancellationToken.None);
        _ = RingAsync();

        async Task RingAsync()
        {
            await Task.Delay(pause + ClockGrain, clock);
            bell.Ring();
        }
    }

    private async Task<Outcome> SendAsync(OutboxMessage message, CancellationToken lastCall)
    {
        using var limit = new CancellationTokenSource(LongestSend, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, lastCall);
        try
        {
            return await platforms[message.Chat.Platform].SendAsync(message.Chat, message.Message, message.Target, either.Token).WaitAsync(either.Token);
        }
        catch (Exception error) when (!lastCall.IsCancellationRequested)
        {
            log.LogError(error, "{Platform} broke while sending to {Chat}.", message.Chat.Platform, message.Chat);
            return new Outcome.Failed(limit.IsCancellationRequested ? $"no answer within {LongestSend.TotalSeconds:0} s" : error.Message);
        }
    }
}
