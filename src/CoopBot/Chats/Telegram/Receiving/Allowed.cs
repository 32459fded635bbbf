namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>The kinds of updates the bot asks for; Telegram keeps the rest to itself.</summary>
internal static class Allowed
{
    private static readonly string[] Always = ["message", "callback_query", "my_chat_member"];

    public static IReadOnlyList<string> Updates(TelegramSettings settings) => settings.Inline ? [.. Always, "inline_query"] : Always;
}
