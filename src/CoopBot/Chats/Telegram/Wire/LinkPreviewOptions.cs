namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Whether the first link is shown as a picture below the text.</summary>
/// <remarks>https://core.telegram.org/bots/api#linkpreviewoptions</remarks>
internal sealed record LinkPreviewOptions(bool IsDisabled);
