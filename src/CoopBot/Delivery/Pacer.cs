using System.Threading.RateLimiting;
using CoopBot.Chats;
using CoopBot.Model;

namespace CoopBot.Delivery;

/// <summary>
/// Keeps to the pace of one platform: a bucket of tokens over all, and one for each chat.
/// The buckets fill by the machine's own clock, whatever clock the program is given, and know of this program only:
/// what two programs send together is for the platform to slow down.
/// </summary>
internal sealed class Pacer(IChatPlatform platform) : IDisposable
{
    /// <summary>After so many turns the buckets are looked through.</summary>
    private const int TurnsBetweenLooks = 1000;

    private readonly TimeProvider time = TimeProvider.System;
    private readonly TokenBucketRateLimiter? all = platform.Pace is { } pace ? BucketOf(pace) : null;
    private readonly SemaphoreSlim queue = new(1);
    private readonly Dictionary<ChatAddress, TokenBucketRateLimiter> chats = [];
    private readonly Lock taking = new();
    private int turns;

    /// <summary>Chats whose bucket is remembered.</summary>
    public int Buckets
    {
        get
        {
            lock (taking) return chats.Count;
        }
    }

    /// <summary>Takes the chat's turn; otherwise tells after what time to ask again.</summary>
    public TimeSpan? TryTake(ChatAddress chat)
    {
        if (platform.PaceOf(chat) is not { } pace) return null;
        lock (taking)
        {
            if (++turns % TurnsBetweenLooks == 0) ForgetFull();
            if (!chats.TryGetValue(chat, out var bucket)) chats.Add(chat, bucket = BucketOf(pace));
            return TryTake(bucket);
        }
    }

    /// <summary>Waits for the platform to take another message of any chat, first come, first served. False when it did not within the limit.</summary>
    public async Task<bool> WaitAsync(TimeSpan limit, CancellationToken cancel)
    {
        if (all is null) return true;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(limit);
        try
        {
            await queue.WaitAsync(patience.Token);
            try
            {
                while (TryTake(all) is { } pause) await Task.Delay(pause, time, patience.Token);
                return true;
            }
            finally
            {
                queue.Release();
            }
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return false;
        }
    }

    public void Dispose()
    {
        all?.Dispose();
        queue.Dispose();
        foreach (var bucket in chats.Values) bucket.Dispose();
    }

    private static TimeSpan? TryTake(TokenBucketRateLimiter bucket)
    {
        bucket.TryReplenish();
        using var token = bucket.AttemptAcquire();
        if (token.IsAcquired) return null;
        return token.TryGetMetadata(MetadataName.RetryAfter, out var pause) ? pause : bucket.ReplenishmentPeriod;
    }

    /// <summary>A full bucket is as good as a new one.</summary>
    private void ForgetFull()
    {
        foreach (var (chat, bucket) in chats)
        {
            bucket.TryReplenish();
            if (bucket.IdleDuration is null) continue;
            chats.Remove(chat);
            bucket.Dispose();
        }
    }

    // Filled when it is asked, not by a timer: exact to the moment, and nothing runs for chats that are quiet.
    private static TokenBucketRateLimiter BucketOf(Pace pace) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = pace.Burst,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = pace.Every,
        AutoReplenishment = false,
    });
}
