namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A new text for a message of the bot. Its keyboard goes when no new one is given.</summary>
/// <remarks>https://core.telegram.org/bots/api#editmessagetext</remarks>
/// <param name="Text">1-4096 characters once the markup is read.</param>
internal sealed record EditMessageText(long ChatId, long MessageId, string Text)
{
    /// <summary>"HTML"; null for plain text.</summary>
    public string? ParseMode { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    public InlineKeyboardMarkup? ReplyMarkup { get; init; }
}
