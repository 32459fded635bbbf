namespace CoopBot.Emulators.Slack;

/// <summary>What is allowed, as sliding windows that a polite bot never touches.</summary>
/// <param name="Channel">Posts into one channel.</param>
/// <param name="Tier2">Each method of that tier, as the following.</param>
public sealed record SlackLimits(SlackWindow Channel, SlackWindow Tier2, SlackWindow Tier3, SlackWindow Tier4)
{
    /// <summary>One post a second into a channel, with bursts of two to spare; 20, 50 and 100 calls of a method a minute.</summary>
    public static SlackLimits Default { get; } = new(new(5, TimeSpan.FromSeconds(3)), Minute(20), Minute(50), Minute(100));

    public static SlackLimits None { get; } = new(Minute(int.MaxValue), Minute(int.MaxValue), Minute(int.MaxValue), Minute(int.MaxValue));

    internal SlackWindow? Of(Methods.Tier tier) => tier switch
    {
        Methods.Tier.Two => Tier2,
        Methods.Tier.Three => Tier3,
        Methods.Tier.Four => Tier4,
        _ => null,
    };

    private static SlackWindow Minute(int count) => new(count, TimeSpan.FromMinutes(1));
}
