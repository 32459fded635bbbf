namespace CoopBot.Model;

/// <summary>How long something that fails is left alone.</summary>
/// <param name="First">After the first failure.</param>
/// <param name="Longest">However often it fails.</param>
internal sealed record Retreat(TimeSpan First, TimeSpan Longest)
{
    /// <summary>Twice as long after every failure; up to a quarter of it left off, so that those who failed together do not come back together.</summary>
    /// <param name="failures">How often it has failed, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public TimeSpan After(int failures, double chance)
    {
        var whole = Math.Min(First.TotalSeconds * Math.Pow(2, failures - 1), Longest.TotalSeconds);
        return TimeSpan.FromSeconds(whole * (1 - chance / 4));
    }
}
