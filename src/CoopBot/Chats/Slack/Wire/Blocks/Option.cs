namespace CoopBot.Chats.Slack.Wire.Blocks;

/// <summary>Something to choose.</summary>
/// <param name="Text">At most 75 characters.</param>
/// <param name="Value">At most 150 characters.</param>
internal sealed record Option(PlainText Text, string Value);
