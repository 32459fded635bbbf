using System.Text.Json;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.AspNetCore.Http.Features;

namespace CoopBot.Chats.Web;

/// <summary>The doors of the chat page.</summary>
/// <param name="wordsOf">The page's words in a language, in English when that is not spoken.</param>
internal sealed class WebRoutes(
    Conversations conversations,
    EntryStream stream,
    TranscriptTable transcript,
    Func<string, PageWords> wordsOf,
    WebSettings settings,
    IHostApplicationLifetime life)
{
    /// <summary>The longest line that is taken, in characters.</summary>
    public const int LongestLine = 65_536;

    private const int EntriesShown = 200;
    private const int LargestBody = 512 * 1024;

    private readonly PageFiles files = new();

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (Delegate)FrontAsync);
        foreach (var name in files.Names) routes.MapGet("/" + name, (HttpResponse response) => files.File(name, response));
        routes.MapGet("/api/chat", (Delegate)ChatAsync);
        routes.MapGet("/api/commands", (Delegate)CommandsAsync);
        routes.MapGet("/api/stream", Stream);
        routes.MapPost("/api/lines", (Delegate)SayAsync);
        routes.MapPost("/api/greeting", (Delegate)GreetAsync);
    }

    private async Task<IResult> FrontAsync(HttpContext context) => files.Front(await WordsAsync(context));

    private async Task<IResult> ChatAsync(HttpContext context)
    {
        var chat = ChatCookie.ReadOrGive(context);
        var entries = await transcript.LastAsync(chat.ToString(), EntriesShown, context.RequestAborted);
        var words = Words(context, entries);
        return Results.Json(new ChatReply(words.Language, entries, words.Texts), WebJson.Options);
    }

    private async Task<IResult> CommandsAsync(HttpContext context) => Results.Json((await WordsAsync(context)).Commands, WebJson.Options);

    private IResult Stream(HttpContext context, long? after)
    {
        if (ChatCookie.Read(context) is not { } chat) return Refusal(context, StatusCodes.Status401Unauthorized, "web.cookies");
        if (stream.IsFull) return Refusal(context, StatusCodes.Status503ServiceUnavailable, "web.busy");
        // Set by the browser when it reconnects by itself: newer than what the address says.
        if (long.TryParse(context.Request.Headers["Last-Event-ID"], out var last)) after = last;
        context.Response.Headers["X-Accel-Buffering"] = "no"; // or nginx would hold the events back
        var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        context.Response.RegisterForDispose(end);
        return Results.ServerSentEvents(stream.After(chat, after ?? 0, end.Token));
    }

    private Task<IResult> SayAsync(HttpContext context) => TakeAsync(context, conversations.SayAsync);

    private Task<IResult> GreetAsync(HttpContext context) => TakeAsync(context, conversations.GreetAsync);

    private async Task<IResult> TakeAsync(HttpContext context, Func<Line, string, CancellationToken, Task<IReadOnlyList<TranscriptEntry>?>> take)
    {
        if (!Visitor.IsSameOrigin(context.Request)) return Refusal(context, StatusCodes.Status403Forbidden, "web.foreign");
        if (!context.Request.HasJsonContentType()) return Refusal(context, StatusCodes.Status415UnsupportedMediaType, "web.foreign");
        if (ChatCookie.Read(context) is not { } chat) return Refusal(context, StatusCodes.Status401Unauthorized, "web.cookies");
        if (await RequestAsync(context) is not { } request) return Refusal(context, StatusCodes.Status400BadRequest, "web.foreign");
        var text = CleanText.Of(request.Text ?? "").Trim();
        if (text.Length == 0) return Refusal(context, StatusCodes.Status400BadRequest, "web.foreign");
        if (text.Length > LongestLine) return Refusal(context, StatusCodes.Status413PayloadTooLarge, "web.long");

        var words = Words(context, []);
        var line = new Line(chat, chat.Id, text, Visitor.IsLocal(context, settings), words.Language, Visitor.Zone(request.Zone));
        // Not the request's own token: whoever closes the page finds the answer there when they come back.
        var entries = await take(line, words["web.failed"], life.ApplicationStopping);
        return entries is null
            ? Refusal(context, StatusCodes.Status429TooManyRequests, "web.busy")
            : Results.Json(new ChatReply(Words(context, entries).Language, entries), WebJson.Options);
    }

    private static async Task<LineRequest?> RequestAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = LargestBody;
        try
        {
            return await context.Request.ReadFromJsonAsync<LineRequest>(WebJson.Options, context.RequestAborted);
        }
        catch (Exception error) when (error is JsonException or BadHttpRequestException)
        {
            return null;
        }
    }

    private async Task<PageWords> WordsAsync(HttpContext context) =>
        Words(context, ChatCookie.Read(context) is { } chat ? await transcript.LastAsync(chat.ToString(), 4, context.RequestAborted) : []);

    /// <summary>The page speaks as the bot spoke last; to a newcomer, the best language of the browser's that the bot speaks.</summary>
    private PageWords Words(HttpContext context, IReadOnlyList<TranscriptEntry> entries)
    {
        if (entries.LastOrDefault(entry => entry.Said is not null)?.Said is { } said) return wordsOf(said.Language);
        var spoken = Visitor.Languages(context.Request).Select(code => (Code: code, Words: wordsOf(code))).FirstOrDefault(one => one.Words.Language == one.Code);
        return spoken.Words ?? wordsOf("en");
    }

    private IResult Refusal(HttpContext context, int status, string key) =>
        Results.Json(new { error = Words(context, [])[key] }, WebJson.Options, statusCode: status);
}
