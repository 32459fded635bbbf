namespace CoopBot.Chats.Slack.Receiving;

/// <summary>What somebody typed or pressed, and where.</summary>
/// <param name="Channel">C…, G… or D…</param>
/// <param name="User">U… or W…</param>
/// <param name="Text">As a line of the bot's.</param>
internal sealed record Spoken(string Channel, string User, string Text)
{
    /// <summary>Null when the channel or the person is none that can be addressed.</summary>
    public static Spoken? Of(string? channel, string? user, string text) =>
        IsAddress(channel) && IsAddress(user) && new SlackAddress(user!).IsPerson ? new(channel!, user!, text) : null;

    /// <summary>What Slack calls the channel, where it says so; null where not.</summary>
    public string? ChannelName { get; init; }

    /// <summary>True when it could not have been heard if the bot were not in the channel.</summary>
    public bool IsHeardInside { get; init; }

    /// <summary>True for a conversation of two, which only one person and the bot read.</summary>
    public bool IsDirect => Channel.StartsWith('D');

    /// <summary>The chat of the person's own.</summary>
    public SlackAddress Person => new(User);

    private static bool IsAddress(string? id) => SlackAddress.Of(new(SlackAddress.Platform, id ?? "")) is not null;
}
