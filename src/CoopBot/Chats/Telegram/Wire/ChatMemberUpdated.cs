namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Somebody's standing in a chat changed.</summary>
/// <remarks>https://core.telegram.org/bots/api#chatmemberupdated</remarks>
/// <param name="From">Who changed it.</param>
/// <param name="Date">Seconds since 1970, UTC.</param>
internal sealed record ChatMemberUpdated(WireChat Chat, WireUser From, long Date, ChatMember OldChatMember, ChatMember NewChatMember);
