using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Methods;

internal sealed record Argument(string Name, Kind Kind, bool IsRequired = false)
{
    public bool Fits(JsonNode? value) => Kind switch
    {
        Kind.Text => value?.GetValueKind() == JsonValueKind.String,
        Kind.Flag => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        Kind.List => value is JsonArray,
        _ => value is JsonObject,
    };

    /// <summary>Values of forms and query strings come as text.</summary>
    public JsonNode? Parse(string text)
    {
        if (Kind == Kind.Text) return text;
        if (Kind == Kind.Flag && text is "0" or "1") return text == "1";
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
