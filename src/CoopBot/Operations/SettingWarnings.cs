namespace CoopBot.Operations;

/// <summary>What is odd but does not stop the start: settings that nobody reads, old time-zone data. Said once.</summary>
internal sealed record SettingWarnings(IReadOnlyList<string> All);
