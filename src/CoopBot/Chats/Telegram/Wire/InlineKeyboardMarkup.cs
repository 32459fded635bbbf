namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Rows of buttons under a message.</summary>
/// <remarks>https://core.telegram.org/bots/api#inlinekeyboardmarkup</remarks>
internal sealed record InlineKeyboardMarkup(IReadOnlyList<IReadOnlyList<InlineKeyboardButton>> InlineKeyboard);
