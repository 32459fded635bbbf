using System.Text.Json;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Feeds.Json;

/// <summary>Fields of JSON from a stranger: of another kind than they should be, or not there.</summary>
internal static class Fields
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    /// <summary>Null when it is broken.</summary>
    internal static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text.Trim('\uFEFF', ' ', '\t', '\r', '\n'), Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
        catch (ArgumentException)
        {
            // Half a letter cannot be made bytes of.
            return null;
        }
    }

    /// <summary>A text, or a number as it is written; null when there is none.</summary>
    internal static string? Text(JsonElement around, string field) => around.ValueKind == JsonValueKind.Object && around.TryGetProperty(field, out var value) ? Text(value) : null;

    internal static string? Text(JsonElement value)
    {
        try
        {
            var text = value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null };
            return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        }
        catch (InvalidOperationException)
        {
            // An escape of half a letter.
            return null;
        }
    }

    internal static IEnumerable<JsonElement>? List(JsonElement around, string field) =>
        around.ValueKind == JsonValueKind.Object && around.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : null;

    internal static Uri? Link(JsonElement around, string field, Uri from) => WebAddress.Resolve(from, Text(around, field));
}
