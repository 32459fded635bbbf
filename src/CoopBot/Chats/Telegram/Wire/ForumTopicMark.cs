namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A topic was closed or opened again: it holds nothing, that it is there says all.</summary>
/// <remarks>https://core.telegram.org/bots/api#forumtopicclosed</remarks>
internal sealed record ForumTopicMark;
