using System.Text;
using System.Text.Json;
using CoopBot.Chats.Slack.Wire.Payloads;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Lets Slack call. What it says is kept and acknowledged, and worked on afterwards; whatever is not answered with 200 comes again.</summary>
internal sealed class HttpDoor(SlackSettings settings, Inbox inbox, TimeProvider clock, ILogger<HttpDoor> log)
{
    public const string Path = "/slack/";

    private const int LargestBody = 1024 * 1024;

    private static readonly IResult Unauthorized = Results.StatusCode(StatusCodes.Status401Unauthorized);
    private static readonly IResult Again = Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    private static readonly IResult Taken = Results.StatusCode(StatusCodes.Status200OK);

    public void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "events", EventAsync);
        Map(routes, "commands", (body, cancel) => TakeAsync(PayloadKind.Command, PayloadReader.JsonOf(FormOf(body)), cancel));
        Map(routes, "interactions", (body, cancel) => TakeAsync(PayloadKind.Interaction, FormOf(body).FirstOrDefault(field => field.Key == "payload").Value.ToString(), cancel));
    }

    private void Map(IEndpointRouteBuilder routes, string name, Func<string, CancellationToken, Task<IResult>> take) =>
        routes.MapPost(Path + name, async (HttpContext context) =>
        {
            try
            {
                var body = await ReadAsync(context);
                return IsSlack(context.Request.Headers, body) ? await take(Encoding.UTF8.GetString(body), context.RequestAborted) : Unauthorized;
            }
            catch (BadHttpRequestException error)
            {
                // Too large, or broken off. Anybody may call: it is not worth a line in the log.
                return Results.StatusCode(error.StatusCode);
            }
        });

    private static async Task<byte[]> ReadAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = LargestBody;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        return body.ToArray();
    }

    private async Task<IResult> EventAsync(string body, CancellationToken cancel) =>
        ChallengeOf(body) is { } challenge ? Results.Text(challenge) : await TakeAsync(PayloadKind.Event, body, cancel);

    private async Task<IResult> TakeAsync(string kind, string json, CancellationToken cancel) => await inbox.TakeAsync(kind, json, cancel) ? Taken : Again;

    private bool IsSlack(IHeaderDictionary headers, byte[] body)
    {
        var verdict = Signature.IsOf(
            settings.SigningSecret, headers["X-Slack-Request-Timestamp"].ToString(), headers["X-Slack-Signature"].ToString(), body, clock.GetUtcNow());
        if (verdict == Signature.Verdict.Stale)
            log.LogWarning("Slack: a call was signed more than 5 minutes from now and is refused. If there are many, look at the clock of this machine.");
        return verdict == Signature.Verdict.Good;
    }

    /// <summary>Slack asks so whether somebody is at home, when the address is entered. https://docs.slack.dev/reference/events/url_verification</summary>
    private static string? ChallengeOf(string body)
    {
        try
        {
            using var asked = JsonDocument.Parse(body);
            return asked.RootElement is { ValueKind: JsonValueKind.Object } all
                && all.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.ValueEquals("url_verification")
                && all.TryGetProperty("challenge", out var challenge) && challenge.ValueKind == JsonValueKind.String
                ? challenge.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Dictionary<string, StringValues> FormOf(string body) => QueryHelpers.ParseQuery(body);
}
