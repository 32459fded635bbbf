namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A button above inline results that leads to the private chat with the bot.</summary>
/// <remarks>https://core.telegram.org/bots/api#inlinequeryresultsbutton</remarks>
/// <param name="StartParameter">What comes after /start: 1-64 characters of A-Z, a-z, 0-9, _ and -.</param>
internal sealed record InlineQueryResultsButton(string Text, string StartParameter);
