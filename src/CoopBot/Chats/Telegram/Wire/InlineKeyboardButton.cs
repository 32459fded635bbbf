namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A button: exactly one of the members beside the text must be there.</summary>
/// <remarks>https://core.telegram.org/bots/api#inlinekeyboardbutton</remarks>
internal sealed record InlineKeyboardButton(string Text)
{
    /// <summary>1-64 bytes of UTF-8.</summary>
    public string? CallbackData { get; init; }

    public string? Url { get; init; }
}
