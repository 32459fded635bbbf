using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>Reads an id that stands alone or, in events that tell of a change to the thing itself, in the thing: <c>"C1"</c> or <c>{"id": "C1", "name": "energy"}</c>.</summary>
internal sealed class IdReader : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        using var thing = JsonDocument.ParseValue(ref reader);
        return thing.RootElement.ValueKind == JsonValueKind.Object && thing.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
