namespace CoopBot.Chats.Slack.Wire.Payloads;

internal sealed record ChosenOption(string Value);
