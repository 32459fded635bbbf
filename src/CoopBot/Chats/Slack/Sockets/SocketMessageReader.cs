using System.Text.Json;

namespace CoopBot.Chats.Slack.Sockets;

/// <summary>Reads the messages of a socket.</summary>
internal static class SocketMessageReader
{
    /// <summary>Null for what is broken or of no use.</summary>
    public static SocketMessage? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static SocketMessage? Read(JsonElement message) => TextOf(message, "type") switch
    {
        "hello" => new Hello(),
        "disconnect" => new Farewell(TextOf(message, "reason") ?? "no reason given"),
        { } type when TextOf(message, "envelope_id") is { Length: > 0 } id && message.TryGetProperty("payload", out var payload) =>
            new Handed(new Envelope(id, type, payload.GetRawText(), AttemptOf(message), TextOf(message, "retry_reason") is { Length: > 0 } reason ? reason : null)),
        _ => null,
    };

    private static int AttemptOf(JsonElement message) =>
        message.TryGetProperty("retry_attempt", out var attempt) && attempt.ValueKind == JsonValueKind.Number && attempt.TryGetInt32(out var number) ? number : 0;

    /// <exception cref="InvalidOperationException">The message is no object.</exception>
    private static string? TextOf(JsonElement message, string name) =>
        message.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
