namespace CoopBot.Chats.Slack.Wire.Payloads;

internal sealed record PayloadUser(string Id)
{
    public string? TeamId { get; init; }
}
