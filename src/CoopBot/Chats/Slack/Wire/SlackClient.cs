using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CoopBot.Chats.Slack.Wire.Blocks;

namespace CoopBot.Chats.Slack.Wire;

/// <summary>
/// The methods of Slack's Web API that the bot uses. Whatever Slack or the way to it does comes back as a value;
/// only cancellation by the caller throws. No text that it gives holds a token or a response address.
/// </summary>
/// <remarks>https://docs.slack.dev/apis/web-api</remarks>
/// <param name="http">Without a limit of time of its own, as <see cref="PlatformHttp"/> makes it.</param>
/// <param name="baseUrl">https://slack.com/api/, or an emulator.</param>
/// <param name="botToken">xoxb-...</param>
/// <param name="appToken">xapp-...: for the socket alone; null when there is none.</param>
/// <param name="rates">Null for <see cref="MethodRates.Usual"/>.</param>
internal sealed class SlackClient(HttpClient http, Uri baseUrl, string botToken, string? appToken, TimeProvider time, MethodRates? rates = null)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static readonly Parameters.None Nothing = new();

    private readonly Redaction redaction = new(botToken, appToken ?? "");

    private readonly MethodGates gates = new(rates ?? MethodRates.Usual, time);

    private readonly Uri root = new(baseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");

    /// <remarks>https://docs.slack.dev/reference/methods/auth.test</remarks>
    internal Task<Answer<BotIdentity>> AuthTestAsync(CancellationToken cancel) =>
        CallAsync("auth.test", Json(Nothing), Whole<BotIdentity>, cancel);

    /// <summary>The address of a fresh socket, good for half a minute and one use; it is a secret.</summary>
    /// <remarks>https://docs.slack.dev/reference/methods/apps.connections.open</remarks>
    /// <exception cref="InvalidOperationException">There is no app token.</exception>
    internal Task<Answer<Uri>> OpenConnectionAsync(CancellationToken cancel) =>
        CallAsync(
            "apps.connections.open",
            new FormUrlEncodedContent([]),
            answer => SocketOf(Whole<Results.Connection>(answer)?.Url),
            cancel,
            appToken ?? throw new InvalidOperationException("A socket is opened with an app token, and there is none."));

    /// <remarks>https://docs.slack.dev/reference/methods/chat.postMessage</remarks>
    internal Task<Answer<PostedMessage>> PostMessageAsync(PostMessage message, CancellationToken cancel) =>
        CallAsync(MethodRates.Posting, Json(message), Whole<PostedMessage>, cancel);

    /// <remarks>https://docs.slack.dev/reference/methods/chat.update</remarks>
    internal Task<Answer<PostedMessage>> UpdateMessageAsync(UpdateMessage message, CancellationToken cancel) =>
        CallAsync("chat.update", Json(message), Whole<PostedMessage>, cancel);

    /// <summary>Codes of refusals: used_url, expired_url; foreign_address is our own.</summary>
    /// <param name="address">As it came with a command or a press. What is not Slack's own is refused without a call.</param>
    internal async Task<Answer<Done>> RespondAsync(Uri address, ResponseMessage message, CancellationToken cancel)
    {
        if (!IsSlacks(address)) return new Answer<Done>(new SlackError(SlackErrorKind.Refused, "foreign_address"));
        // Without the token: knowing the address is enough.
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = Json(message) };
        return await SendAsync(request, redaction.With(address), (reader, response, stop) => reader.ReadWordAsync(response, stop), cancel);
    }

    /// <remarks>https://docs.slack.dev/reference/methods/views.publish</remarks>
    internal Task<Answer<Done>> PublishHomeAsync(string user, HomeView view, CancellationToken cancel) =>
        CallAsync("views.publish", Json(new Parameters.PublishView(user, view)), _ => new Done(), cancel);

    /// <remarks>https://docs.slack.dev/reference/methods/views.open</remarks>
    /// <param name="trigger">As it came with a press: good for 3 s and one use.</param>
    internal Task<Answer<Done>> OpenModalAsync(string trigger, ModalView view, CancellationToken cancel) =>
        CallAsync("views.open", Json(new Parameters.OpenView(trigger, view)), _ => new Done(), cancel);

    /// <summary>With the locale.</summary>
    /// <remarks>https://docs.slack.dev/reference/methods/users.info</remarks>
    internal Task<Answer<SlackUser>> FindUserAsync(string user, CancellationToken cancel) =>
        CallAsync("users.info", Form(("user", user), ("include_locale", "true")), answer => Whole<Results.Person>(answer)?.User, cancel);

    /// <remarks>https://docs.slack.dev/reference/methods/conversations.info</remarks>
    internal Task<Answer<Conversation>> FindConversationAsync(string channel, CancellationToken cancel) =>
        CallAsync("conversations.info", Form(("channel", channel)), answer => Whole<Results.Place>(answer)?.Channel, cancel);

    public override string ToString() => redaction.Clean($"Slack at {root.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)}");

    private static JsonContent Json<T>(T parameters) => JsonContent.Create(parameters, Known<T>());

    // Methods that only read take no JSON.
    private static FormUrlEncodedContent Form(params IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    private static T? Whole<T>(JsonElement answer) => answer.Deserialize(Known<T>());

    private static JsonTypeInfo<T> Known<T>() => (JsonTypeInfo<T>)SlackJson.Default.GetTypeInfo(typeof(T))!;

    /// <summary>Null for what is no address of a socket, or of one that all on the way can read where the API itself is not so.</summary>
    private Uri? SocketOf(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeWss || (address.Scheme == Uri.UriSchemeWs && root.Scheme == Uri.UriSchemeHttp))
            ? address
            : null;

    private bool IsSlacks(Uri address)
    {
        if (!address.IsAbsoluteUri || address.UserInfo.Length > 0) return false;
        var host = address.IdnHost;
        return (address.Scheme == Uri.UriSchemeHttps
                && (host.Equals("slack.com", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".slack.com", StringComparison.OrdinalIgnoreCase)))
            || Uri.Compare(address, root, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private async Task<Answer<T>> CallAsync<T>(string method, HttpContent content, Func<JsonElement, T?> read, CancellationToken cancel, string? token = null)
        where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(root, method)) { Content = content };
        if (gates.TryEnter(method) is { } wait)
            return new Answer<T>(new SlackError(SlackErrorKind.TooMany, SlackErrors.RateLimited, wait, "not asked: Slack would not take it yet"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? botToken);
        var answer = await SendAsync(request, redaction, (reader, response, stop) => reader.ReadAsync(response, read, stop), cancel);
        if (answer.Error is { Kind: SlackErrorKind.TooMany, RetryAfter: { } pause }) gates.Close(method, pause);
        return answer;
    }

    private async Task<Answer<T>> SendAsync<T>(
        HttpRequestMessage request, Redaction secrets, Func<AnswerReader, HttpResponseMessage, CancellationToken, Task<Answer<T>>> read, CancellationToken cancel)
    {
        using var end = new CancellationTokenSource(Limit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, end.Token);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return await read(new AnswerReader(secrets, time), response, either.Token);
        }
        catch (Exception wrong) when (wrong is OperationCanceledException or HttpRequestException or IOException or InvalidDataException)
        {
            cancel.ThrowIfCancellationRequested();
            var why = end.IsCancellationRequested ? $"no answer within {Limit.TotalSeconds:0} seconds" : Failure.Why(wrong);
            return new Answer<T>(new SlackError(SlackErrorKind.Unreachable, secrets.Clean(why)));
        }
    }
}
