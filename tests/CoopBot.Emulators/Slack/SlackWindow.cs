namespace CoopBot.Emulators.Slack;

/// <summary>At most <paramref name="Count"/> accepted calls in any <paramref name="Span"/>.</summary>
public readonly record struct SlackWindow(int Count, TimeSpan Span);
