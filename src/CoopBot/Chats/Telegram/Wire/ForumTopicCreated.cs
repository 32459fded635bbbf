namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A topic was opened in the forum; the message's thread is its number.</summary>
/// <remarks>https://core.telegram.org/bots/api#forumtopiccreated</remarks>
internal sealed record ForumTopicCreated(string Name);
