namespace CoopBot.Emulators.Slack;

/// <param name="Url">What it opens beside telling the bot.</param>
/// <param name="Style">primary, danger or null.</param>
public sealed record SimulatedButton(string Label, string ActionId, string BlockId, string? Value, string? Url, string? Style);
