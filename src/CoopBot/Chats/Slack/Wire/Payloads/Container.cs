namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>Where an action was taken.</summary>
/// <param name="Type">message or view.</param>
internal sealed record Container(string Type)
{
    public string? MessageTs { get; init; }

    public string? ThreadTs { get; init; }

    public string? ChannelId { get; init; }

    public bool IsEphemeral { get; init; }
}
