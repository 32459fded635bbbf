namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>The kinds of what Slack hands in, as Socket Mode names them; they stand in the inbox.</summary>
internal static class PayloadKind
{
    public const string Event = "events_api";
    public const string Command = "slash_commands";
    public const string Interaction = "interactive";
}
