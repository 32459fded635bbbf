namespace CoopBot.Operations;

/// <summary>What the settings hold that nobody reads; said once at start.</summary>
internal sealed record SettingWarnings(IReadOnlyList<string> All);
