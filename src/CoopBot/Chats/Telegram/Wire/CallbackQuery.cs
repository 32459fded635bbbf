namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A button was pressed.</summary>
/// <remarks>https://core.telegram.org/bots/api#callbackquery</remarks>
internal sealed record CallbackQuery(string Id, WireUser From)
{
    /// <summary>The message with the button; with date 0 and little else when it is too old. Null for a message sent by inline mode.</summary>
    public WireMessage? Message { get; init; }

    /// <summary>The message with the button when it was sent by inline mode.</summary>
    public string? InlineMessageId { get; init; }

    /// <summary>What we wrote on the button, 1-64 bytes; a changed client may send something else.</summary>
    public string? Data { get; init; }
}
