using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace CoopBot.Chats.Slack.Wire;

/// <summary>Keeps calls back that Slack would refuse: past a method's rate, or while a method rests as Slack asked.</summary>
internal sealed class MethodGates(MethodRates rates, TimeProvider time)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> closed = new();

    private readonly ConcurrentDictionary<string, TokenBucketRateLimiter?> buckets = new();

    /// <summary>Null when the call may go, else how long to wait, 1 s or more.</summary>
    public TimeSpan? TryEnter(string method)
    {
        if (closed.TryGetValue(method, out var until) && until - time.GetUtcNow() is var rest && rest > TimeSpan.Zero) return AtLeast(rest);
        if (buckets.GetOrAdd(method, BucketOf) is not { } bucket) return null;
        bucket.TryReplenish();
        using var token = bucket.AttemptAcquire();
        if (token.IsAcquired) return null;
        return AtLeast(token.TryGetMetadata(MetadataName.RetryAfter, out var pause) ? pause : bucket.ReplenishmentPeriod);
    }

    /// <summary>Slack asked to be left alone with a method. With posting it means one channel, and the others go on.</summary>
    public void Close(string method, TimeSpan pause)
    {
        if (method == MethodRates.Posting) return;
        var until = time.GetUtcNow() + pause;
        closed.AddOrUpdate(method, until, (_, before) => before > until ? before : until);
    }

    private static TimeSpan AtLeast(TimeSpan wait) => wait < ShortestWait ? ShortestWait : wait;

    // Filled when it is asked, not by a timer: nothing to dispose of, and nothing runs while it is quiet.
    private TokenBucketRateLimiter? BucketOf(string method) =>
        rates.Of(method) is not { } pace
            ? null
            : new TokenBucketRateLimiter(new TokenBucketRateLimiterOptions
            {
                TokenLimit = pace.Burst,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = pace.Every,
                AutoReplenishment = false,
            });
}
