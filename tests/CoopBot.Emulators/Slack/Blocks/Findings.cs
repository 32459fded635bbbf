using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Blocks;

/// <summary>What is wrong with some JSON, each with its place, in the words of response_metadata.messages.</summary>
internal sealed class Findings
{
    private readonly List<string> all = [];

    public IReadOnlyList<string> All => all;

    public void Add(string what, string at) => all.Add($"[ERROR] {what} [json-pointer:{at}]");

    /// <summary>An object with no other fields than these and "type".</summary>
    public bool IsObject(JsonNode? node, string at, out JsonObject json, params ReadOnlySpan<string> fields)
    {
        json = node as JsonObject ?? [];
        if (node is not JsonObject)
        {
            Add("must be an object", at);
            return false;
        }
        foreach (var (name, value) in json)
        {
            if (value is null) Add("must not be null", $"{at}/{name}");
            if (name != "type" && !fields.Contains(name)) Add($"unknown field {name}", at);
        }
        return true;
    }

    /// <returns>Null where there is none, or no string.</returns>
    public string? Text(JsonObject parent, string field, string at, int most, bool isRequired = false)
    {
        if (parent[field] is not { } node)
        {
            if (isRequired) Add($"missing required field: {field}", at);
            return null;
        }
        if (node.GetValueKind() != JsonValueKind.String)
        {
            Add("must be a string", $"{at}/{field}");
            return null;
        }
        var text = node.GetValue<string>();
        if (isRequired && text.Length == 0) Add("must be more than 0 characters", $"{at}/{field}");
        if (text.Length > most) Add($"must be less than {most + 1} characters", $"{at}/{field}");
        return text;
    }

    public void Flag(JsonObject parent, string field, string at)
    {
        if (parent[field] is { } node && node.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)) Add("must be a boolean", $"{at}/{field}");
    }

    public void Number(JsonObject parent, string field, string at, int least, int most)
    {
        if (parent[field] is not { } node) return;
        if (node.GetValueKind() != JsonValueKind.Number || !node.AsValue().TryGetValue<int>(out var number)) Add("must be an integer", $"{at}/{field}");
        else if (number < least || number > most) Add($"must be from {least} to {most}", $"{at}/{field}");
    }

    public void OneOf(JsonObject parent, string field, string at, params ReadOnlySpan<string> values)
    {
        if (Text(parent, field, at, int.MaxValue) is { } value && !values.Contains(value)) Add($"must be one of {string.Join(", ", values.ToArray())}", $"{at}/{field}");
    }

    /// <returns>Empty where there is no sound list.</returns>
    public IReadOnlyList<JsonNode?> List(JsonObject parent, string field, string at, int least, int most, bool isRequired = false)
    {
        if (parent[field] is not { } node)
        {
            if (isRequired) Add($"missing required field: {field}", at);
            return [];
        }
        if (node is not JsonArray list)
        {
            Add("must be an array", $"{at}/{field}");
            return [];
        }
        if (list.Count < least) Add($"no fewer than {least} items allowed", $"{at}/{field}");
        if (list.Count > most) Add($"no more than {most} items allowed", $"{at}/{field}");
        return [.. list];
    }

    public void TextObject(JsonObject parent, string field, string at, int most, bool isRequired = false, bool isPlain = false)
    {
        if (parent[field] is { } node) TextObject(node, $"{at}/{field}", most, isPlain);
        else if (isRequired) Add($"missing required field: {field}", at);
    }

    public void TextObject(JsonNode? node, string at, int most, bool isPlain = false)
    {
        if (!IsObject(node, at, out var json, "text", "emoji", "verbatim")) return;
        OneOf(json, "type", at, isPlain ? ["plain_text"] : ["plain_text", "mrkdwn"]);
        if (json["type"] is null) Add("missing required field: type", at);
        Text(json, "text", at, most, isRequired: true);
        Flag(json, "emoji", at);
        Flag(json, "verbatim", at);
        var type = json["type"]?.ToString();
        if (type == "mrkdwn" && json["emoji"] is not null) Add("unknown field emoji", at);
        if (type == "plain_text" && json["verbatim"] is not null) Add("unknown field verbatim", at);
    }
}
