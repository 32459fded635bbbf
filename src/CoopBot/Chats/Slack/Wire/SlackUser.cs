namespace CoopBot.Chats.Slack.Wire;

/// <remarks>https://docs.slack.dev/reference/objects/user-object</remarks>
internal sealed record SlackUser(string Id)
{
    public string? Name { get; init; }

    public string? RealName { get; init; }

    /// <summary>en-US, ru-RU: only when it was asked for.</summary>
    public string? Locale { get; init; }

    /// <summary>IANA name of the time zone.</summary>
    public string? Tz { get; init; }

    public bool Deleted { get; init; }

    public bool IsBot { get; init; }

    /// <summary>An admin of the workspace; owners are admins too.</summary>
    public bool IsAdmin { get; init; }

    public bool IsOwner { get; init; }
}
