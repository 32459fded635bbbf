namespace CoopBot.Emulators.Slack;

/// <param name="Text">What stands for it; the address itself where it has no label.</param>
public sealed record SimulatedLink(string Url, string Text);
