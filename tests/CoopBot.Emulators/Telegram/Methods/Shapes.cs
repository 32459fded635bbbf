using static CoopBot.Emulators.Telegram.Methods.ValueKind;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>The objects that may be sent, with those of their fields that this emulator plays.</summary>
internal static class Shapes
{
    public static readonly Shape Button = new("InlineKeyboardButton",
        new("text", Text, IsRequired: true), new("url", Text), new("callback_data", Text), new("switch_inline_query", Text), new("switch_inline_query_current_chat", Text));

    public static readonly Shape Keyboard = new("InlineKeyboardMarkup", new Field("inline_keyboard", ListOf(ListOf(Button)), IsRequired: true));

    public static readonly Shape LinkPreview = new("LinkPreviewOptions",
        new("is_disabled", Flag), new("url", Text), new("prefer_small_media", Flag), new("prefer_large_media", Flag), new("show_above_text", Flag));

    public static readonly Shape Reply = new("ReplyParameters",
        new("message_id", Integer, IsRequired: true), new("chat_id", ChatId), new("allow_sending_without_reply", Flag));

    public static readonly Shape Entity = new("MessageEntity",
        new("type", Text, IsRequired: true), new("offset", Integer, IsRequired: true), new("length", Integer, IsRequired: true),
        new("url", Text), new("language", Text), new("custom_emoji_id", Text));

    public static readonly Shape Scope = new("BotCommandScope", new("type", Text, IsRequired: true), new("chat_id", ChatId), new("user_id", Integer));

    public static readonly Shape Command = new("BotCommand", new("command", Text, IsRequired: true), new("description", Text, IsRequired: true));

    public static readonly Shape InputText = new("InputTextMessageContent",
        new("message_text", Text, IsRequired: true), new("parse_mode", Text), new("entities", ListOf(Entity)), new("link_preview_options", LinkPreview));

    public static readonly Shape InlineResult = new("InlineQueryResultArticle",
        new("type", Text, IsRequired: true), new("id", Text, IsRequired: true), new("title", Text, IsRequired: true),
        new("input_message_content", InputText, IsRequired: true), new("reply_markup", Keyboard), new("url", Text), new("description", Text),
        new("thumbnail_url", Text), new("thumbnail_width", Integer), new("thumbnail_height", Integer));

    public static readonly Shape InlineButton = new("InlineQueryResultsButton", new("text", Text, IsRequired: true), new("start_parameter", Text));
}
