namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A message to send.</summary>
/// <remarks>https://core.telegram.org/bots/api#sendmessage</remarks>
/// <param name="Text">1-4096 characters once the markup is read.</param>
internal sealed record SendMessage(long ChatId, string Text)
{
    /// <summary>The forum topic.</summary>
    public long? MessageThreadId { get; init; }

    /// <summary>"HTML"; null for plain text.</summary>
    public string? ParseMode { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }

    /// <summary>Without a sound.</summary>
    public bool? DisableNotification { get; init; }

    public ReplyParameters? ReplyParameters { get; init; }

    public InlineKeyboardMarkup? ReplyMarkup { get; init; }
}
