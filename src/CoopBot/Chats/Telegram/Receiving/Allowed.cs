namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>The kinds of updates the bot asks for; Telegram keeps the rest to itself.</summary>
internal static class Allowed
{
    public static readonly IReadOnlyList<string> Updates = ["message", "callback_query", "inline_query", "my_chat_member"];
}
