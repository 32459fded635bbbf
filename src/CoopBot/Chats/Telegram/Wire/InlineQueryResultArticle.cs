namespace CoopBot.Chats.Telegram.Wire;

/// <summary>One thing to choose, and the message that choosing it sends.</summary>
/// <remarks>https://core.telegram.org/bots/api#inlinequeryresultarticle</remarks>
/// <param name="Id">1-64 bytes, different from the others.</param>
internal sealed record InlineQueryResultArticle(string Id, string Title, InputTextMessageContent InputMessageContent)
{
    public string Type { get; } = "article";

    public string? Description { get; init; }

    public string? Url { get; init; }

    public InlineKeyboardMarkup? ReplyMarkup { get; init; }
}
