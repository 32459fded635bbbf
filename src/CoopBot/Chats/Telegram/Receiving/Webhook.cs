using System.Security.Cryptography;
using System.Text;
using CoopBot.Chats.Telegram.Wire;
using Microsoft.AspNetCore.Http.Features;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>
/// Lets Telegram call with each update. It is answered once the update is handled, which takes milliseconds;
/// whatever is not answered with 200 comes again.
/// </summary>
internal sealed class Webhook(
    TelegramClient client, TelegramSettings settings, TelegramToken token, TelegramStatus status, UpdateHandler handler,
    IHostApplicationLifetime life, TimeProvider clock, ILogger<Webhook> log)
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const int LargestBody = 1024 * 1024;

    /// <summary>How often it is looked whether the token and the webhook still stand.</summary>
    private static readonly TimeSpan Rounds = TimeSpan.FromMinutes(10);

    private readonly LineGate gate = new();

    private string Secret => settings.WebhookSecret.Length > 0 ? settings.WebhookSecret : token.WebhookSecret;

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost(new Uri(settings.WebhookUrl).AbsolutePath, (Delegate)TakeAsync);

    /// <summary>Tells Telegram where to call, and looks after it until cancelled.</summary>
    public async Task KeepAsync(CancellationToken cancel)
    {
        var isSet = false;
        while (true)
        {
            // Again in every round: another program with this token may have taken it away.
            var answer = await client.SetWebhookAsync(new Uri(settings.WebhookUrl), Secret, Allowed.Updates(settings), maxConnections: null, cancel);
            if (answer.IsOk)
            {
                if (!isSet) log.LogInformation("Telegram: calls {Host} with each update.", settings.WebhookHost);
                isSet = true;
                status.Heard();
            }
            var pause = answer.Error is { } error ? status.Deaf(error) : Rounds;
            await Task.Delay(pause, clock, cancel);
        }
    }

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        if (!IsTelegram(context.Request.Headers[SecretHeader].ToString())) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = LargestBody;
        // Until the bot knows its own name it cannot tell what is meant for it.
        if (status.Me is null) return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        if (await UpdateReader.ReadAsync(context.Request.Body, context.RequestAborted) is not { } update) return Results.StatusCode(StatusCodes.Status400BadRequest);

        using var passage = await gate.EnterAsync(new TelegramAddress(UpdateKey.ChatOf(update)).Chat, life.ApplicationStopping);
        return passage is not null && await handler.HandleAsync(update, life.ApplicationStopping)
            ? Results.Ok()
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>Compares hashes, in constant time: neither the length nor the first wrong letter of a guess shows.</summary>
    private bool IsTelegram(string secret) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(secret)), SHA256.HashData(Encoding.UTF8.GetBytes(Secret)));
}
