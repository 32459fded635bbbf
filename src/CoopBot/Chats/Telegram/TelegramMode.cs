namespace CoopBot.Chats.Telegram;

/// <summary>How updates come.</summary>
internal enum TelegramMode
{
    /// <summary>The bot asks for them: works behind any router.</summary>
    Polling,

    /// <summary>Telegram calls the bot, at an address that it can reach.</summary>
    Webhook,
}
