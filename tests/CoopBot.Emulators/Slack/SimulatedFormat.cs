namespace CoopBot.Emulators.Slack;

/// <summary>A stretch of text that is shown otherwise than the rest.</summary>
/// <param name="Kind">bold, italic, strike, code, pre or quote.</param>
/// <param name="Text">Without the marks around it.</param>
public sealed record SimulatedFormat(string Kind, string Text);
