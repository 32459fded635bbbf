using System.Text.Json;

namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Makes of an HTTP answer what it means.</summary>
/// <remarks>https://core.telegram.org/bots/api#making-requests</remarks>
internal sealed class AnswerReader(Redaction redaction, TimeProvider time)
{
    /// <summary>A hundred updates are far smaller; whatever is larger is no answer of the Bot API.</summary>
    private const int MaxBytes = 20 * 1024 * 1024;

    private const int TooManyRequests = 429;

    /// <summary>When a 429 does not say how long.</summary>
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(7);

    /// <exception cref="HttpRequestException">The answer broke off or is too large.</exception>
    internal async Task<Answer<T>> ReadAsync<T>(HttpResponseMessage response, Func<JsonElement, T> read, CancellationToken cancel)
    {
        await response.Content.LoadIntoBufferAsync(MaxBytes, cancel);
        if (await EnvelopeAsync(response, cancel) is not { } envelope)
            return Stranger<T>(response, "the answer is not of the Bot API");
        if (!envelope.Ok || !response.IsSuccessStatusCode)
            return new Answer<T>(Refusal(response, envelope));
        try
        {
            return read(envelope.Result) is { } result ? new Answer<T>(result) : Stranger<T>(response, "the answer has no result");
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return Stranger<T>(response, "the result cannot be read");
        }
    }

    private static async Task<Envelope?> EnvelopeAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        if (!"application/json".Equals(response.Content.Headers.ContentType?.MediaType, StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return await JsonSerializer.DeserializeAsync(await response.Content.ReadAsStreamAsync(cancel), WireJson.Default.Envelope, cancel);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Answer<T> Stranger<T>(HttpResponseMessage response, string why)
    {
        var code = (int)response.StatusCode;
        var kind = code == TooManyRequests ? TelegramErrorKind.TooMany : TelegramErrorKind.Unreachable;
        return new Answer<T>(new TelegramError(kind, code, why, Wait(code, response, null)));
    }

    private TelegramError Refusal(HttpResponseMessage response, Envelope envelope)
    {
        var code = envelope.ErrorCode ?? (int)response.StatusCode;
        var description = envelope.Description ?? "";
        return new TelegramError(
            KindOf(code, description),
            code,
            redaction.Clean(description),
            Wait(code, response, envelope.Parameters?.RetryAfter),
            envelope.Parameters?.MigrateToChatId);
    }

    private static TelegramErrorKind KindOf(int code, string description) => code switch
    {
        401 => TelegramErrorKind.Unauthorized,
        // A chat or a method that is not there says more than these two words.
        404 when description == "Not Found" => TelegramErrorKind.Unauthorized,
        403 => TelegramErrorKind.Forbidden,
        409 => TelegramErrorKind.Conflict,
        TooManyRequests => TelegramErrorKind.TooMany,
        >= 400 and < 500 => TelegramErrorKind.BadRequest,
        >= 500 => TelegramErrorKind.Server,
        _ => TelegramErrorKind.Unreachable,
    };

    private TimeSpan? Wait(int code, HttpResponseMessage response, long? seconds)
    {
        var header = response.Headers.RetryAfter;
        var said = seconds is { } number
            ? TimeSpan.FromSeconds(Math.Clamp(number, 0, (long)LongestWait.TotalSeconds))
            : header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return said is { } wait ? TimeSpan.FromTicks(Math.Clamp(wait.Ticks, ShortestWait.Ticks, LongestWait.Ticks))
            : code == TooManyRequests ? DefaultWait
            : null;
    }
}
