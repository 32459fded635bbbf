using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoopBot.Chats.Slack.Wire;

/// <summary>Makes of an HTTP answer what it means.</summary>
/// <remarks>https://docs.slack.dev/apis/web-api/#responses</remarks>
internal sealed partial class AnswerReader(Redaction redaction, TimeProvider time)
{
    /// <summary>A message or a view that comes back is far smaller; whatever is larger is no answer of Slack's.</summary>
    private const int MaxBytes = 4 * 1024 * 1024;

    /// <exception cref="HttpRequestException">The answer broke off or is too large.</exception>
    internal async Task<Answer<T>> ReadAsync<T>(HttpResponseMessage response, Func<JsonElement, T?> read, CancellationToken cancel)
        where T : class
    {
        await response.Content.LoadIntoBufferAsync(MaxBytes, cancel);
        using var json = IsJson(response) ? Parse(await response.Content.ReadAsByteArrayAsync(cancel)) : null;
        return json is null ? Stranger<T>(response, "the answer is not of Slack's API") : Read(response, json.RootElement, read);
    }

    /// <summary>Reads what an address for responses says: ok, the code of a refusal as one word, or JSON as everywhere else. It calls the words HTML.</summary>
    /// <exception cref="HttpRequestException">The answer broke off or is too large.</exception>
    internal async Task<Answer<Done>> ReadWordAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        await response.Content.LoadIntoBufferAsync(MaxBytes, cancel);
        var body = await response.Content.ReadAsByteArrayAsync(cancel);
        using var json = Parse(body);
        if (json is not null) return Read(response, json.RootElement, _ => new Done());
        var word = Word().Match(System.Text.Encoding.UTF8.GetString(body)) is { Success: true } match ? match.Groups["word"].Value : null;
        if (response.IsSuccessStatusCode && word is "" or "ok") return new Answer<Done>(new Done());
        return word is null or "" or "ok" ? Stranger<Done>(response, "the answer is not Slack's") : new Answer<Done>(Refusal.Of(response, word, null, redaction, time));
    }

    private Answer<T> Read<T>(HttpResponseMessage response, JsonElement answer, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            var isOk = answer.GetProperty("ok").GetBoolean();
            if (isOk && response.IsSuccessStatusCode) return read(answer) is { } result ? new Answer<T>(result) : Stranger<T>(response, "the answer has no result");
            var code = answer.TryGetProperty("error", out var error) ? error.GetString() : null;
            // Slack gives a reason in words or, failing as a whole, by the status.
            return string.IsNullOrEmpty(code) && response.IsSuccessStatusCode
                ? Stranger<T>(response, "the answer gives no reason")
                : new Answer<T>(Refusal.Of(response, code, answer, redaction, time));
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return Stranger<T>(response, "the answer cannot be read");
        }
    }

    private Answer<T> Stranger<T>(HttpResponseMessage response, string why) =>
        new(response.StatusCode == HttpStatusCode.TooManyRequests
            ? Refusal.Of(response, SlackErrors.RateLimited, null, redaction, time)
            : new SlackError(SlackErrorKind.Unreachable, $"{why} (status {(int)response.StatusCode})", Refusal.Wait(response, time)));

    private static bool IsJson(HttpResponseMessage response) =>
        "application/json".Equals(response.Content.Headers.ContentType?.MediaType, StringComparison.OrdinalIgnoreCase);

    private static JsonDocument? Parse(byte[] body)
    {
        try
        {
            return JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A\s*(?<word>[a-z_]{0,60})\s*\z")]
    private static partial Regex Word();
}
