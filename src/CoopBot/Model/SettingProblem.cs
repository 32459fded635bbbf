namespace CoopBot.Model;

/// <summary>A wrong setting.</summary>
/// <param name="Key">The key within its section: <c>DefaultZone</c>.</param>
/// <param name="Value">The value as it was set; null when it is not.</param>
/// <param name="Right">What would be right, with an example.</param>
internal sealed record SettingProblem(string Key, string? Value, string Right);
