using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire.Blocks;

/// <summary>
/// Writes texts with their type. A discriminator, as the other families have, is left out where a member is declared
/// as the one kind it may be, and Slack wants to be told there too.
/// </summary>
internal sealed class TextObjectWriter : JsonConverter<TextObject>
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(TextObject));

    public override TextObject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, TextObject value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("type", value is PlainText ? "plain_text" : "mrkdwn");
        writer.WriteString("text", value.Text);
        if (value is PlainText plain) writer.WriteBoolean("emoji", plain.Emoji);
        if (value is MarkdownText markdown) writer.WriteBoolean("verbatim", markdown.Verbatim);
        writer.WriteEndObject();
    }
}
