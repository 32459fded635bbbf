using CoopBot.Chats.Telegram.Wire;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Sending;

/// <summary>What an error of Telegram means for the message that met it. Telegram gives words, not numbers, so the words are read.</summary>
internal static class SendError
{
    /// <summary>The chat is there but closed to the bot, or gone, though the code says only that the request was bad.</summary>
    private static readonly string[] SignsOfAClosedChat =
    [
        "chat not found", "not enough rights", "CHAT_WRITE_FORBIDDEN", "have no rights to send", "need administrator rights", "PEER_ID_INVALID",
        "user not found", "CHANNEL_PRIVATE", "CHAT_RESTRICTED", "USER_DEACTIVATED", "chat was deleted", "chat was deactivated",
    ];

    private static readonly string[] SignsOfAClosedTopic = ["TOPIC_CLOSED", "TOPIC_DELETED", "message thread not found", "TOPIC_ID_INVALID"];

    public static Outcome OutcomeOf(TelegramError error) => error switch
    {
        { MigrateToChatId: { } group } => new Outcome.Moved(new TelegramAddress(group).Chat),
        { Kind: TelegramErrorKind.TooMany } => new Outcome.Wait(error.RetryAfter!.Value),
        { Kind: TelegramErrorKind.Forbidden } => new Outcome.Gone(Reason(error)),
        { Kind: TelegramErrorKind.BadRequest } when IsTopicClosed(error) || Says(error, SignsOfAClosedChat) => new Outcome.Gone(Reason(error)),
        { Kind: TelegramErrorKind.BadRequest } => new Outcome.Refused(error.Description),
        _ => new Outcome.Failed(error.Description),
    };

    public static bool IsTopicClosed(TelegramError error) => Says(error, SignsOfAClosedTopic);

    /// <summary>The markup is at fault, not the words.</summary>
    public static bool IsOfMarkup(TelegramError error) => Says(error, "can't parse entities");

    /// <summary>The message reads like that already: somebody pressed a button twice, or the first answer was lost.</summary>
    public static bool IsUnchanged(TelegramError error) => Says(error, "message is not modified");

    /// <summary>The message that was to be changed is gone or too old.</summary>
    public static bool IsOfTheEdit(TelegramError error) => Says(error, "message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID");

    /// <summary>For people to read: "bot was blocked by the user".</summary>
    private static string Reason(TelegramError error) =>
        Says(error, "TOPIC_CLOSED") ? "topic was closed"
        : IsTopicClosed(error) ? "topic was deleted"
        // "Forbidden: " before it says nothing to people.
        : error.Description[(error.Description.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..];

    private static bool Says(TelegramError error, params ReadOnlySpan<string> signs)
    {
        foreach (var sign in signs)
        {
            if (error.Description.Contains(sign, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
