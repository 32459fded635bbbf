using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram;

/// <summary>The objects of the API as JSON. Every call gives a fresh one: what was sent does not change behind its back.</summary>
internal static class Wire
{
    public static JsonObject User(SimulatedUser user) => Dense(new()
    {
        ["id"] = user.Id,
        ["is_bot"] = user.IsBot,
        ["first_name"] = user.Name,
        ["username"] = user.Username,
        ["language_code"] = user.Language,
    });

    public static JsonObject Chat(SimulatedChat chat) => Dense(new()
    {
        ["id"] = chat.Id,
        ["type"] = chat.Kind.ToString().ToLowerInvariant(),
        ["title"] = chat.Kind == ChatKind.Private ? null : chat.Title,
        ["first_name"] = chat.Kind == ChatKind.Private ? chat.Title : null,
        ["username"] = chat.Username,
        ["is_forum"] = chat.IsForum ? true : null,
    });

    public static JsonObject Message(SimulatedMessage message, bool withReply = true)
    {
        var json = new JsonObject
        {
            ["message_id"] = message.Id,
            ["from"] = message.From is { } from ? User(from) : null,
            ["sender_chat"] = message.SenderChat is { } sender ? Chat(sender) : null,
            ["date"] = message.At.ToUnixTimeSeconds(),
            ["edit_date"] = message.EditedAt?.ToUnixTimeSeconds(),
            ["chat"] = Chat(message.Chat),
            ["message_thread_id"] = message.ThreadId ?? ReplyThreadOf(message),
            ["is_topic_message"] = message.ThreadId is null ? null : true,
            ["reply_to_message"] = withReply && ReplyOf(message) is { } reply ? Message(reply, withReply: false) : null,
            ["via_bot"] = message.ViaBot is { } bot ? User(bot) : null,
            ["text"] = message.Service is null ? message.Text : null,
            ["entities"] = message.Entities.Count == 0 ? null : new JsonArray([.. message.Entities.Select(Entity)]),
            ["link_preview_options"] = message.LinkPreviewDisabled ? new JsonObject { ["is_disabled"] = true } : null,
            ["reply_markup"] = message.Keyboard.Count == 0 ? null : Keyboard(message.Keyboard),
        };
        if (message.Service is { } service) json[service] = message.ServiceValue?.DeepClone();
        return Dense(json);
    }

    public static JsonObject Member(SimulatedUser user, Membership membership)
    {
        var json = new JsonObject { ["user"] = User(user), ["status"] = membership.Status.ToString().ToLowerInvariant() };
        if (membership.Status == MemberStatus.Creator) json["is_anonymous"] = false;
        if (membership.Status == MemberStatus.Kicked) json["until_date"] = 0;
        if (membership.Status == MemberStatus.Restricted) (json["is_member"], json["until_date"], json["can_send_messages"]) = (true, 0, membership.CanSend);
        if (membership.Status != MemberStatus.Administrator) return json;
        foreach (var right in (string[])["can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages", "can_manage_topics"]) json[right] = right is "can_manage_chat" or "can_delete_messages";
        json["can_post_messages"] = membership.CanPost;
        return json;
    }

    public static JsonObject Keyboard(IReadOnlyList<IReadOnlyList<SimulatedButton>> rows) => new()
    {
        ["inline_keyboard"] = new JsonArray([.. rows.Select(row => new JsonArray([.. row.Select(Button)]))]),
    };

    /// <summary>The API leaves out what is absent; it never writes null.</summary>
    public static JsonObject Dense(JsonObject json)
    {
        foreach (var name in json.Where(field => field.Value is null).Select(field => field.Key).ToList()) json.Remove(name);
        return json;
    }

    /// <summary>In a topic, what answers nothing answers the message that opened the topic.</summary>
    private static SimulatedMessage? ReplyOf(SimulatedMessage message) =>
        message.ReplyTo ?? (message.ThreadId is { } thread && thread != message.Id ? message.Chat.Find(thread) : null);

    /// <summary>A supergroup without topics numbers the threads of replies too, by their first message, and does not call them topics.</summary>
    private static int? ReplyThreadOf(SimulatedMessage message) =>
        message is { ReplyTo: { } reply, Chat: { Kind: ChatKind.Supergroup, IsForum: false } } ? ReplyThreadOf(reply) ?? reply.Id : null;

    private static JsonNode Entity(SimulatedEntity entity) => Dense(new()
    {
        ["type"] = entity.Type,
        ["offset"] = entity.Offset,
        ["length"] = entity.Length,
        ["url"] = entity.Url,
        ["language"] = entity.Language,
        ["custom_emoji_id"] = entity.EmojiId,
    });

    private static JsonNode Button(SimulatedButton button) => Dense(new()
    {
        ["text"] = button.Text,
        ["callback_data"] = button.CallbackData,
        ["url"] = button.Url,
        ["switch_inline_query_current_chat"] = button.InlineQuery,
    });
}
