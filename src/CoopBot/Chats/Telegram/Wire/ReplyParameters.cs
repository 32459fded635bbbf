namespace CoopBot.Chats.Telegram.Wire;

/// <summary>The message that is answered, in the same chat.</summary>
/// <remarks>https://core.telegram.org/bots/api#replyparameters</remarks>
/// <param name="AllowSendingWithoutReply">Send it even when the answered message is gone.</param>
internal sealed record ReplyParameters(long MessageId, bool AllowSendingWithoutReply);
