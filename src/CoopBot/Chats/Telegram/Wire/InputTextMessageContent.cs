namespace CoopBot.Chats.Telegram.Wire;

/// <summary>The message that an inline result sends.</summary>
/// <remarks>https://core.telegram.org/bots/api#inputtextmessagecontent</remarks>
/// <param name="MessageText">1-4096 characters.</param>
internal sealed record InputTextMessageContent(string MessageText)
{
    /// <summary>"HTML"; null for plain text.</summary>
    public string? ParseMode { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }
}
