namespace CoopBot.Chats.Slack.Wire.Payloads;

internal sealed record PayloadChannel(string Id)
{
    public string? Name { get; init; }
}
