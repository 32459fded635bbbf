namespace CoopBot.Chats.Telegram.Wire;

/// <summary>A message as Telegram tells it: of a person, of a channel, or a service message about the chat.</summary>
/// <remarks>https://core.telegram.org/bots/api#message</remarks>
/// <param name="Date">Seconds since 1970, UTC; 0 when the message of a pressed button is no longer to be seen.</param>
internal sealed record WireMessage(long MessageId, WireChat Chat, long Date)
{
    /// <summary>The forum topic. Replies in a plain group bear a number here too: see <see cref="IsTopicMessage"/>.</summary>
    public long? MessageThreadId { get; init; }

    public bool IsTopicMessage { get; init; }

    /// <summary>Null in channels. For somebody who speaks as a chat it is a stand-in, and <see cref="SenderChat"/> tells who.</summary>
    public WireUser? From { get; init; }

    /// <summary>The channel, or the group itself when its admin is anonymous.</summary>
    public WireChat? SenderChat { get; init; }

    public string? Text { get; init; }

    public string? Caption { get; init; }

    public IReadOnlyList<MessageEntity>? Entities { get; init; }

    public WireMessage? ReplyToMessage { get; init; }

    /// <summary>The bot through whose inline mode it was sent.</summary>
    public WireUser? ViaBot { get; init; }

    /// <summary>This group is a supergroup with that id from now on.</summary>
    public long? MigrateToChatId { get; init; }

    /// <summary>This supergroup was the group with that id.</summary>
    public long? MigrateFromChatId { get; init; }

    public IReadOnlyList<WireUser>? NewChatMembers { get; init; }

    public WireUser? LeftChatMember { get; init; }

    public ForumTopicCreated? ForumTopicCreated { get; init; }

    public ForumTopicMark? ForumTopicClosed { get; init; }

    public ForumTopicMark? ForumTopicReopened { get; init; }
}
