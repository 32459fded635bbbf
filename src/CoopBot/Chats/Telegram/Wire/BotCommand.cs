namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A line of the menu.</summary>
/// <remarks>https://core.telegram.org/bots/api#botcommand</remarks>
/// <param name="Command">1-32 characters: a-z, 0-9 and _; without the slash.</param>
/// <param name="Description">1-256 characters.</param>
internal sealed record BotCommand(string Command, string Description);
