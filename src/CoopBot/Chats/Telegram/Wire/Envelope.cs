using System.Text.Json;

namespace CoopBot.Chats.Telegram.Wire;

/// <summary>What every answer is wrapped in.</summary>
/// <remarks>https://core.telegram.org/bots/api#making-requests</remarks>
internal sealed record Envelope(bool Ok)
{
    public JsonElement Result { get; init; }

    public int? ErrorCode { get; init; }

    public string? Description { get; init; }

    public ResponseParameters? Parameters { get; init; }
}
