namespace CoopBot.Emulators.Telegram;

/// <summary>One line of the bot's command menu.</summary>
public sealed record SimulatedCommand(string Command, string Description);
