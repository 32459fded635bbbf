namespace CoopBot.Sources;

/// <summary>How long a source that fails is left alone.</summary>
internal static class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(6);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(1);

    /// <summary>The interval, doubled with each failure after the first, up to six hours; longer when the server asks for it, up to a day.</summary>
    /// <param name="failures">Failures in a row, from 1.</param>
    internal static TimeSpan After(int failures, TimeSpan interval, TimeSpan? asked = null)
    {
        var ceiling = interval > Longest ? interval : Longest;
        var doubled = interval * Math.Pow(2, Math.Clamp(failures - 1, 0, 16));
        var wait = doubled < ceiling ? doubled : ceiling;
        if (asked is not { } patience || patience <= wait)
            return wait;
        return patience < LongestAsked ? patience : LongestAsked;
    }
}
