using CoopBot.Chats.Slack.Wire;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Sending;

/// <summary>What an error of Slack means for the message that met it. https://docs.slack.dev/reference/methods/chat.postMessage#errors</summary>
internal static class SendError
{
    /// <summary>The chat is closed to the bot until somebody opens it again: why, for people to read.</summary>
    private static readonly Dictionary<string, string> Closed = new()
    {
        ["not_in_channel"] = "bot is not in the channel",
        ["channel_not_found"] = "channel was deleted, or is private and the bot is not in it",
        ["is_archived"] = "channel was archived",
        ["channel_is_archived"] = "channel was archived",
        ["user_not_found"] = "person is not in the workspace",
        ["user_not_visible"] = "person is not in the workspace",
        ["user_disabled"] = "account of the person was deactivated",
        ["cannot_dm_bot"] = "it is a bot",
        ["messages_tab_disabled"] = "direct messages are switched off in the settings of the app",
        ["ekm_access_denied"] = "administrators of the workspace do not allow messages to the channel",
    };

    /// <summary>One by one there are many: restricted_action_read_only_channel and the like.</summary>
    private const string Restricted = "restricted_action";

    private static readonly string[] OfTheBlocks =
        ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long", "invalid_payload", "invalid_attachments", "block_mismatch"];

    private static readonly string[] OfTheThread =
        ["thread_not_found", "message_not_found", "cannot_reply_to_message", "restricted_action_thread_locked", "restricted_action_non_threadable_channel"];

    private static readonly string[] OfTheUpdate = ["message_not_found", "cant_update_message", "edit_window_closed", "update_failed"];

    public static Outcome OutcomeOf(SlackError error) => error switch
    {
        { Kind: SlackErrorKind.TooMany } => new Outcome.Wait(error.RetryAfter!.Value),
        { Kind: SlackErrorKind.Refused } when ReasonOf(error.Code) is { } reason => new Outcome.Gone(reason),
        { Kind: SlackErrorKind.Refused } => new Outcome.Refused(error.ToString()),
        _ => new Outcome.Failed(error.ToString()),
    };

    /// <summary>The blocks are at fault, not the words.</summary>
    public static bool IsOfTheBlocks(SlackError error) => OfTheBlocks.Contains(error.Code);

    /// <summary>The message that it was to go under is gone, or takes no answers.</summary>
    public static bool IsOfTheThread(SlackError error) => OfTheThread.Contains(error.Code);

    /// <summary>The message that was to be changed is gone or may not be changed any more.</summary>
    public static bool IsOfTheUpdate(SlackError error) => OfTheUpdate.Contains(error.Code);

    private static string? ReasonOf(string code) =>
        Closed.TryGetValue(code, out var reason) ? reason : code.StartsWith(Restricted, StringComparison.Ordinal) ? "bot may not write in the channel" : null;
}
