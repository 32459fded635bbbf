using System.Text.Json.Nodes;
using CoopBot.Emulators.Telegram.Markup;
using static CoopBot.Emulators.Telegram.Methods.ValueKind;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>Writing, changing and deleting messages.</summary>
internal sealed class MessageMethods(World world, ChatFinder chats)
{
    private static readonly string[] Actions =
        ["typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker", "find_location"];

    private static readonly Field Chat = new("chat_id", ChatId);
    private static readonly Field Thread = new("message_thread_id", Integer);
    private static readonly Field MessageId = new("message_id", Integer);
    private static readonly Field Markup = new("reply_markup", Shapes.Keyboard);

    private static readonly Field[] Body =
        [new("text", Text), new("parse_mode", Text), new("entities", ListOf(Shapes.Entity)), new("link_preview_options", Shapes.LinkPreview), Markup];

    public IEnumerable<BotMethod> All =>
    [
        new("sendMessage", Send, [Chat, Thread, .. Body, new("disable_notification", Flag), new("protect_content", Flag), new("reply_parameters", Shapes.Reply)]),
        new("editMessageText", EditText, [Chat, MessageId, .. Body]),
        new("editMessageReplyMarkup", EditKeyboard, Chat, MessageId, Markup),
        new("deleteMessage", Delete, Chat, MessageId),
        new("sendChatAction", Act, Chat, Thread, new("action", Text)),
        new("answerCallbackQuery", AnswerCallback, new("callback_query_id", Text), new("text", Text), new("show_alert", Flag), new("url", Text), new("cache_time", Integer)),
    ];

    private JsonNode Send(Arguments call)
    {
        var chat = chats.Get(call);
        world.Traffic.CheckRefused(chat);
        var text = MessageTextReader.Read(call, "text");
        var keyboard = KeyboardReader.Read(call.Object("reply_markup"));
        var thread = call.Integer("message_thread_id");
        chats.MustWrite(chat, thread);
        var reply = ReplyIn(chat, call.Object("reply_parameters"));
        world.Traffic.Accept(chat);

        var isChannel = chat.Kind == ChatKind.Channel;
        var message = new SimulatedMessage
        {
            Chat = chat,
            Id = chat.NextMessageId,
            At = world.Now,
            From = isChannel ? null : world.Bot,
            SenderChat = isChannel ? chat : null,
            IsFromBot = true,
            ThreadId = (int?)thread,
            ReplyTo = reply,
            IsSilent = call.Flag("disable_notification"),
        };
        chat.Append(message);
        return Fill(message, call, text, keyboard);
    }

    private JsonNode EditText(Arguments call)
    {
        var message = Own(call);
        var text = MessageTextReader.Read(call, "text");
        var keyboard = KeyboardReader.Read(call.Object("reply_markup"));
        if (text.IsSameAs(message) && IsSame(keyboard, message.Keyboard)) throw NotModified();
        world.Traffic.Accept(message.Chat);
        MarkEdited(message);
        return Fill(message, call, text, keyboard);
    }

    private JsonNode EditKeyboard(Arguments call)
    {
        var message = Own(call);
        var keyboard = KeyboardReader.Read(call.Object("reply_markup"));
        if (IsSame(keyboard, message.Keyboard)) throw NotModified();
        world.Traffic.Accept(message.Chat);
        MarkEdited(message);
        message.Keyboard = keyboard;
        return Wire.Message(message);
    }

    private JsonNode Delete(Arguments call)
    {
        var chat = chats.Get(call);
        chats.MustWrite(chat, null);
        var message = chat.Find(call.Integer("message_id") ?? 0) ?? throw Refusal.BadRequest("message to delete not found");
        var isOld = world.Now - message.At > TimeSpan.FromHours(48);
        var isOwn = message.IsFromBot && !isOld;
        if (!isOwn && !chat.MembershipOf(world.Bot).IsAdmin) throw Refusal.BadRequest("message can't be deleted for everyone");
        message.IsDeleted = true;
        return true;
    }

    private JsonNode Act(Arguments call)
    {
        var chat = chats.Get(call);
        if (!Actions.Contains(call.Text("action"))) throw Refusal.Problem("wrong parameter action in request");
        chats.MustWrite(chat, call.Integer("message_thread_id"));
        chat.Type();
        return true;
    }

    private JsonNode AnswerCallback(Arguments call)
    {
        if (call.Text("text") is { Length: > 200 }) throw Refusal.Problem("MESSAGE_TOO_LONG");
        world.Queries.Answer(call.Text("callback_query_id") ?? "", call.Text("text"), call.Flag("show_alert"));
        return true;
    }

    private SimulatedMessage Own(Arguments call)
    {
        var chat = chats.Get(call);
        world.Traffic.CheckRefused(chat);
        chats.MustWrite(chat, null);
        var message = chat.Find(call.Integer("message_id") ?? throw Refusal.Problem("message identifier is not specified")) ?? throw Refusal.BadRequest("message to edit not found");
        return message.IsFromBot ? message : throw Refusal.BadRequest("message can't be edited");
    }

    private void MarkEdited(SimulatedMessage message)
    {
        message.EditedCount++;
        message.EditedAt = world.Now;
    }

    private static JsonNode Fill(SimulatedMessage message, Arguments call, FormattedText text, IReadOnlyList<IReadOnlyList<SimulatedButton>> keyboard)
    {
        message.Text = text.Text;
        message.Entities = text.Entities;
        message.Html = string.IsNullOrEmpty(call.Text("parse_mode")) ? null : call.Text("text");
        message.Keyboard = keyboard;
        message.LinkPreviewDisabled = call.Object("link_preview_options")?.Flag("is_disabled") ?? false;
        return Wire.Message(message);
    }

    private static SimulatedMessage? ReplyIn(SimulatedChat chat, Arguments? reply)
    {
        if (reply?.Integer("message_id") is not { } id) return null;
        return chat.Find(id) ?? (reply.Flag("allow_sending_without_reply") ? null : throw Refusal.BadRequest("message to be replied not found"));
    }

    private static bool IsSame(IReadOnlyList<IReadOnlyList<SimulatedButton>> one, IReadOnlyList<IReadOnlyList<SimulatedButton>> other) =>
        one.Count == other.Count && one.Zip(other).All(rows => rows.First.SequenceEqual(rows.Second));

    private static Refusal NotModified() =>
        Refusal.BadRequest("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
}
