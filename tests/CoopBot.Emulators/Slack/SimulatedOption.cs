namespace CoopBot.Emulators.Slack;

/// <param name="Group">The label of the group it stands in, if it does.</param>
public sealed record SimulatedOption(string Text, string Value, string? Group = null);
