using System.Text.Json.Nodes;

namespace CoopBot.Chats.Telegram.Wire;

/// <summary>What the smaller methods are given; each is named after its method.</summary>
/// <remarks>https://core.telegram.org/bots/api#available-methods</remarks>
internal abstract record Parameters
{
    internal sealed record None : Parameters;

    internal sealed record GetUpdates(long? Offset, int Limit, int Timeout, IReadOnlyList<string>? AllowedUpdates) : Parameters;

    internal sealed record SetWebhook(string Url, string SecretToken, IReadOnlyList<string>? AllowedUpdates, int? MaxConnections) : Parameters;

    internal sealed record AnswerCallbackQuery(string CallbackQueryId, string? Text, bool ShowAlert) : Parameters;

    internal sealed record SendChatAction(long ChatId, long? MessageThreadId, string Action) : Parameters;

    /// <param name="ChatId">A number, or a name with its @.</param>
    internal sealed record GetChat(JsonValue ChatId) : Parameters;

    internal sealed record InChat(long ChatId) : Parameters;

    internal sealed record GetChatMember(long ChatId, long UserId) : Parameters;

    internal sealed record SetMyCommands(IReadOnlyList<BotCommand> Commands, BotCommandScope? Scope, string? LanguageCode) : Parameters;

    internal sealed record SetMyDescription(string Description, string? LanguageCode) : Parameters;

    internal sealed record SetMyShortDescription(string ShortDescription, string? LanguageCode) : Parameters;
}
