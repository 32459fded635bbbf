namespace CoopBot.Chats.Slack.Wire.Blocks;

/// <summary>Things to choose from under a heading of their own.</summary>
/// <param name="Label">At most 75 characters.</param>
internal sealed record OptionGroup(PlainText Label, IReadOnlyList<Option> Options);
