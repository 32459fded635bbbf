namespace CoopBot.Chats.Slack.Wire;

/// <remarks>https://docs.slack.dev/reference/objects/conversation-object</remarks>
internal sealed record Conversation(string Id)
{
    /// <summary>Without #; a conversation of persons has none.</summary>
    public string? Name { get; init; }

    public string? Creator { get; init; }

    public bool IsArchived { get; init; }

    public bool IsIm { get; init; }

    public bool IsMpim { get; init; }

    public bool IsPrivate { get; init; }

    /// <summary>True when the bot is in it. Of a conversation with the bot alone it is not said.</summary>
    public bool IsMember { get; init; }

    /// <summary>True when another organisation shares it.</summary>
    public bool IsExtShared { get; init; }
}
