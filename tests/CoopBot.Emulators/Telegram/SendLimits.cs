namespace CoopBot.Emulators.Telegram;

/// <summary>The real limits are soft and unpublished; these are sliding windows that a polite bot never touches.</summary>
/// <param name="Group">For each group, supergroup and channel.</param>
public sealed record SendLimits(SendWindow OverAll, SendWindow Private, SendWindow Group)
{
    /// <summary>30/s over all; one a second in a private chat, with bursts of three to spare; 20 a minute in a group or channel.</summary>
    public static SendLimits Default { get; } = new(
        new(30, TimeSpan.FromSeconds(1)),
        new(6, TimeSpan.FromSeconds(3)),
        new(20, TimeSpan.FromMinutes(1)));

    public static SendLimits None { get; } = new(Open, Open, Open);

    private static SendWindow Open => new(int.MaxValue, TimeSpan.FromSeconds(1));
}
