using System.Globalization;
using System.Net;
using System.Text.Json;

namespace CoopBot.Chats.Slack.Wire;

/// <summary>Makes the error of an answer that says no.</summary>
internal static class Refusal
{
    private const int LongestCode = 100;

    private const int LongestDetail = 1000;

    /// <summary>When a 429 does not say how long.</summary>
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(7);

    /// <param name="code">Slack's word; null when the status says all.</param>
    /// <param name="answer">Null when it is a word alone.</param>
    /// <exception cref="InvalidOperationException">What is in the answer is no text.</exception>
    public static SlackError Of(HttpResponseMessage response, string? code, JsonElement? answer, Redaction redaction, TimeProvider time)
    {
        var status = (int)response.StatusCode;
        var word = string.IsNullOrEmpty(code) ? string.Create(CultureInfo.InvariantCulture, $"http_{status}") : Short(redaction.Clean(code), LongestCode);
        var kind = response.StatusCode == HttpStatusCode.TooManyRequests ? SlackErrorKind.TooMany
            : status >= 500 ? SlackErrorKind.Server
            : SlackErrors.KindOf(word);
        var detail = answer is { } body ? string.Join("; ", Details(body)) : "";
        var wait = Wait(response, time) ?? (kind == SlackErrorKind.TooMany ? DefaultWait : null);
        return new SlackError(kind, word, wait, detail.Length > 0 ? Short(redaction.Clean(detail), LongestDetail) : null);
    }

    /// <summary>1 s to 7 days; null when nothing is said that can be read.</summary>
    public static TimeSpan? Wait(HttpResponseMessage response, TimeProvider time)
    {
        var header = response.Headers.RetryAfter;
        return (header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null)) is { } wait
            ? TimeSpan.FromTicks(Math.Clamp(wait.Ticks, ShortestWait.Ticks, LongestWait.Ticks))
            : null;
    }

    private static IEnumerable<string> Details(JsonElement answer)
    {
        foreach (var name in new[] { "needed", "provided" })
        {
            if (answer.TryGetProperty(name, out var scopes) && scopes.ValueKind == JsonValueKind.String) yield return $"{name}: {scopes.GetString()}";
        }
        if (!answer.TryGetProperty("response_metadata", out var metadata) || metadata.ValueKind != JsonValueKind.Object) yield break;
        if (!metadata.TryGetProperty("messages", out var messages) || messages.ValueKind != JsonValueKind.Array) yield break;
        foreach (var message in messages.EnumerateArray().Where(message => message.ValueKind == JsonValueKind.String)) yield return message.GetString()!;
    }

    private static string Short(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
