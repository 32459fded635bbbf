namespace CoopBot.Model;

/// <summary>A button that says a command for the reader.</summary>
/// <param name="Command">What would have been typed: <c>/why 12</c>.</param>
internal sealed record Button(string Label, string Command);
