using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>Reads whole addresses of the web only.</summary>
internal sealed class AddressReader : JsonConverter<Uri>
{
    public override Uri Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Uri.TryCreate(reader.GetString(), UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? address
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, Uri value, JsonSerializerOptions options) => writer.WriteStringValue(value.AbsoluteUri);
}
