namespace CoopBot.Emulators.Slack;

/// <summary>What is wrong with a request that only claims to come from Slack.</summary>
public enum SlackForgery
{
    Unsigned,

    /// <summary>Signed with another secret.</summary>
    WrongSecret,

    /// <summary>Truly signed, six minutes ago.</summary>
    Stale,

    /// <summary>Truly signed, and changed on its way.</summary>
    Changed,

    /// <summary>Nothing: to see that such a request passes else.</summary>
    None,
}
