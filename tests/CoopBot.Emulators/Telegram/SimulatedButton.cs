namespace CoopBot.Emulators.Telegram;

/// <summary>An inline button; exactly one of the actions is not null.</summary>
/// <param name="InlineQuery">What it puts behind the bot's name in the text field.</param>
public sealed record SimulatedButton(string Text, string? CallbackData = null, string? Url = null, string? InlineQuery = null);
