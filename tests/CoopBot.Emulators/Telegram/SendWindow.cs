namespace CoopBot.Emulators.Telegram;

/// <summary>At most <paramref name="Count"/> accepted sends in any <paramref name="Span"/>.</summary>
public readonly record struct SendWindow(int Count, TimeSpan Span);
