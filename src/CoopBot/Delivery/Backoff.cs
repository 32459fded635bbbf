namespace CoopBot.Delivery;

/// <summary>How long a message that failed waits before it is tried again.</summary>
internal static class Backoff
{
    /// <summary>After so many failures a message is given up: some ten hours of trying.</summary>
    public const int MostFailures = 20;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Twice as long after every failure, up to an hour; up to a quarter of it left off, so that chats that failed together do not come back together.</summary>
    /// <param name="failures">How often it has failed, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan After(int failures, double chance)
    {
        var whole = Math.Min(First.TotalSeconds * Math.Pow(2, failures - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(whole * (1 - chance / 4));
    }
}
