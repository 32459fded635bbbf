namespace CoopBot.Chats.Slack.Wire;

/// <summary>The result of a call that has none but its success.</summary>
internal sealed record Done;
