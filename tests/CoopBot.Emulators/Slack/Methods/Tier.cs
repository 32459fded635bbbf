namespace CoopBot.Emulators.Slack.Methods;

/// <summary>How often a method may be called.</summary>
internal enum Tier
{
    /// <summary>More often than any bot will.</summary>
    None,
    Two,
    Three,
    Four,

    /// <summary>By the channel.</summary>
    Post,
}
