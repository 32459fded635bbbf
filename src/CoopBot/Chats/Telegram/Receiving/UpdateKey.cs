using CoopBot.Chats.Telegram.Wire;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>Where an update belongs.</summary>
internal static class UpdateKey
{
    /// <summary>The chat, or the person, whose updates must be handled one after the other; 0 for what nobody waits for.</summary>
    public static long ChatOf(Update update) =>
        update.Message?.Chat.Id ?? update.CallbackQuery?.Message?.Chat.Id ?? update.CallbackQuery?.From.Id ?? update.MyChatMember?.Chat.Id ?? update.InlineQuery?.From.Id ?? 0;
}
