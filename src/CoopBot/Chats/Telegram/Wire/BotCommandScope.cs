namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Who sees a menu.</summary>
/// <remarks>https://core.telegram.org/bots/api#botcommandscope</remarks>
/// <param name="Type">"default", "all_private_chats", "all_group_chats", "all_chat_administrators", or "chat" and "chat_administrators" with the chat.</param>
internal sealed record BotCommandScope(string Type, long? ChatId = null);
