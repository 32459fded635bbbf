namespace CoopBot.Chats.Telegram.Wire;

/// <summary>The message that was sent or edited. Of all that Telegram says of it we read the number alone: a member that cannot be read must not make a message that went look lost.</summary>
/// <remarks>https://core.telegram.org/bots/api#message</remarks>
internal sealed record SentMessage(long MessageId);
