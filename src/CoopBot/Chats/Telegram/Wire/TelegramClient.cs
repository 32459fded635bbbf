using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CoopBot.Chats.Telegram.Wire;

/// <summary>
/// The methods of the Bot API that the bot uses. Whatever Telegram or the way to it does comes back as a value;
/// only cancellation by the caller throws. No text that it gives holds the token.
/// </summary>
/// <remarks>https://core.telegram.org/bots/api#making-requests</remarks>
/// <param name="http">Without a limit of time of its own, as <see cref="PlatformHttp"/> makes it.</param>
/// <param name="baseUrl">https://api.telegram.org, or a local server; with or without a path.</param>
/// <param name="token">"123456:secret", as @BotFather gave it.</param>
internal sealed class TelegramClient(HttpClient http, Uri baseUrl, string token, TimeProvider time)
{
    /// <summary>For a call that does not wait for news.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>What the way there and back may take beside the time that Telegram was asked to wait.</summary>
    private static readonly TimeSpan PollingMargin = TimeSpan.FromSeconds(10);

    private static readonly Parameters.None Nothing = new();

    // The token, and its half behind the colon, which is the secret one. https://core.telegram.org/bots/api#authorizing-your-bot
    private readonly Redaction redaction = new(token, token[(token.IndexOf(':') + 1)..]);

    // A relative address that begins with "bot123:" would be taken for one with a scheme; "./" says that it has none.
    private readonly Uri root = new(
        new Uri(baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/"),
        $"./bot{Redaction.InPath(token)}/");

    /// <remarks>https://core.telegram.org/bots/api#getme</remarks>
    internal Task<Answer<WireUser>> GetMeAsync(CancellationToken cancel) =>
        CallAsync<Parameters.None, WireUser>("getMe", Nothing, cancel);

    /// <summary>The updates that wait, oldest first; confirms all below the offset. A broken one has a number and nothing else.</summary>
    /// <remarks>https://core.telegram.org/bots/api#getupdates</remarks>
    /// <param name="offset">The last number seen and one; null for the oldest that is not confirmed.</param>
    /// <param name="limit">1-100.</param>
    /// <param name="timeoutSeconds">How long Telegram waits for news: 0-50.</param>
    /// <param name="allowedUpdates">Kinds of updates; null for those asked for last time.</param>
    internal Task<Answer<IReadOnlyList<Update>>> GetUpdatesAsync(
        long? offset, int limit, int timeoutSeconds, IReadOnlyList<string>? allowedUpdates, CancellationToken cancel) =>
        CallAsync(
            "getUpdates",
            new Parameters.GetUpdates(offset, limit, timeoutSeconds, allowedUpdates),
            result => (IReadOnlyList<Update>)[.. result.EnumerateArray().Select(UpdateReader.Read).OfType<Update>()],
            TimeSpan.FromSeconds(timeoutSeconds) + PollingMargin,
            cancel);

    /// <remarks>https://core.telegram.org/bots/api#setwebhook</remarks>
    /// <param name="secretToken">1-256 characters of A-Z, a-z, 0-9, _ and -; comes back in the header X-Telegram-Bot-Api-Secret-Token.</param>
    /// <param name="maxConnections">1-100; null for Telegram's own 40.</param>
    internal Task<Answer<bool>> SetWebhookAsync(
        Uri url, string secretToken, IReadOnlyList<string>? allowedUpdates, int? maxConnections, CancellationToken cancel) =>
        CallAsync<Parameters.SetWebhook, bool>("setWebhook", new(url.AbsoluteUri, secretToken, allowedUpdates, maxConnections), cancel);

    /// <remarks>https://core.telegram.org/bots/api#deletewebhook</remarks>
    internal Task<Answer<bool>> DeleteWebhookAsync(CancellationToken cancel) =>
        CallAsync<Parameters.None, bool>("deleteWebhook", Nothing, cancel);

    /// <remarks>https://core.telegram.org/bots/api#sendmessage</remarks>
    internal Task<Answer<SentMessage>> SendMessageAsync(SendMessage message, CancellationToken cancel) =>
        CallAsync<SendMessage, SentMessage>("sendMessage", message, cancel);

    /// <remarks>https://core.telegram.org/bots/api#editmessagetext</remarks>
    internal Task<Answer<SentMessage>> EditMessageTextAsync(EditMessageText edit, CancellationToken cancel) =>
        CallAsync<EditMessageText, SentMessage>("editMessageText", edit, cancel);

    /// <remarks>https://core.telegram.org/bots/api#answercallbackquery</remarks>
    /// <param name="text">0-200 characters, shown for a moment.</param>
    /// <param name="showAlert">Shown until it is clicked away.</param>
    internal Task<Answer<bool>> AnswerCallbackQueryAsync(string id, string? text, bool showAlert, CancellationToken cancel) =>
        CallAsync<Parameters.AnswerCallbackQuery, bool>("answerCallbackQuery", new(id, text, showAlert), cancel);

    /// <summary>Shown for five seconds or until the next message.</summary>
    /// <remarks>https://core.telegram.org/bots/api#sendchataction</remarks>
    /// <param name="action">"typing".</param>
    internal Task<Answer<bool>> SendChatActionAsync(long chatId, long? threadId, string action, CancellationToken cancel) =>
        CallAsync<Parameters.SendChatAction, bool>("sendChatAction", new(chatId, threadId, action), cancel);

    /// <remarks>https://core.telegram.org/bots/api#getchat</remarks>
    /// <param name="chatIdOrUsername">"-1001234567890" or "@channel".</param>
    internal Task<Answer<WireChat>> GetChatAsync(string chatIdOrUsername, CancellationToken cancel) =>
        CallAsync<Parameters.GetChat, WireChat>("getChat", new(ChatId(chatIdOrUsername)), cancel);

    /// <summary>Sure to work for others than the bot itself only where the bot is an administrator.</summary>
    /// <remarks>https://core.telegram.org/bots/api#getchatmember</remarks>
    internal Task<Answer<ChatMember>> GetChatMemberAsync(long chatId, long userId, CancellationToken cancel) =>
        CallAsync<Parameters.GetChatMember, ChatMember>("getChatMember", new(chatId, userId), cancel);

    /// <summary>Without the bots among them.</summary>
    /// <remarks>https://core.telegram.org/bots/api#getchatadministrators</remarks>
    internal Task<Answer<IReadOnlyList<ChatMember>>> GetChatAdministratorsAsync(long chatId, CancellationToken cancel) =>
        CallAsync<Parameters.InChat, IReadOnlyList<ChatMember>>("getChatAdministrators", new(chatId), cancel);

    /// <remarks>https://core.telegram.org/bots/api#leavechat</remarks>
    internal Task<Answer<bool>> LeaveChatAsync(long chatId, CancellationToken cancel) =>
        CallAsync<Parameters.InChat, bool>("leaveChat", new(chatId), cancel);

    /// <remarks>https://core.telegram.org/bots/api#setmycommands</remarks>
    /// <param name="commands">At most 100.</param>
    /// <param name="scope">Null for "default".</param>
    /// <param name="languageCode">Two letters; null for everybody whose language has no menu of its own.</param>
    internal Task<Answer<bool>> SetMyCommandsAsync(
        IReadOnlyList<BotCommand> commands, BotCommandScope? scope, string? languageCode, CancellationToken cancel) =>
        CallAsync<Parameters.SetMyCommands, bool>("setMyCommands", new(commands, scope, languageCode), cancel);

    /// <summary>What an empty chat with the bot shows.</summary>
    /// <remarks>https://core.telegram.org/bots/api#setmydescription</remarks>
    /// <param name="text">0-512 characters.</param>
    /// <param name="languageCode">Two letters; null for everybody whose language has no text of its own.</param>
    internal Task<Answer<bool>> SetMyDescriptionAsync(string text, string? languageCode, CancellationToken cancel) =>
        CallAsync<Parameters.SetMyDescription, bool>("setMyDescription", new(text, languageCode), cancel);

    /// <summary>What the bot's profile shows, and what is sent with a link to it.</summary>
    /// <remarks>https://core.telegram.org/bots/api#setmyshortdescription</remarks>
    /// <param name="text">0-120 characters.</param>
    /// <param name="languageCode">Two letters; null for everybody whose language has no text of its own.</param>
    internal Task<Answer<bool>> SetMyShortDescriptionAsync(string text, string? languageCode, CancellationToken cancel) =>
        CallAsync<Parameters.SetMyShortDescription, bool>("setMyShortDescription", new(text, languageCode), cancel);

    /// <remarks>https://core.telegram.org/bots/api#answerinlinequery</remarks>
    internal Task<Answer<bool>> AnswerInlineQueryAsync(AnswerInlineQuery answer, CancellationToken cancel) =>
        CallAsync<AnswerInlineQuery, bool>("answerInlineQuery", answer, cancel);

    public override string ToString() => redaction.Clean($"Telegram at {baseUrl.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)}");

    private static JsonValue ChatId(string idOrUsername) =>
        long.TryParse(idOrUsername, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id)
            ? JsonValue.Create(id)
            : JsonValue.Create(idOrUsername);

    private Task<Answer<TResult>> CallAsync<TParameters, TResult>(string method, TParameters parameters, CancellationToken cancel) =>
        CallAsync(method, parameters, result => result.Deserialize(Known<TResult>())!, Limit, cancel);

    private async Task<Answer<TResult>> CallAsync<TParameters, TResult>(
        string method, TParameters parameters, Func<JsonElement, TResult> read, TimeSpan limit, CancellationToken cancel)
    {
        using var end = new CancellationTokenSource(limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, end.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(root, method));
            request.Content = JsonContent.Create(parameters, Known<TParameters>());
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await new AnswerReader(redaction, time).ReadAsync(response, read, either.Token);
        }
        catch (Exception wrong) when (wrong is OperationCanceledException or HttpRequestException or IOException or InvalidDataException)
        {
            cancel.ThrowIfCancellationRequested();
            var why = end.IsCancellationRequested ? $"no answer within {limit.TotalSeconds:0} seconds" : Failure.Why(wrong);
            return new Answer<TResult>(new TelegramError(TelegramErrorKind.Unreachable, 0, redaction.Clean(why)));
        }
    }

    private static JsonTypeInfo<T> Known<T>() => (JsonTypeInfo<T>)WireJson.Default.GetTypeInfo(typeof(T))!;
}
