using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Blocks;

/// <summary>What is chosen or written in an element, as it stands in state.values.</summary>
internal static class ElementState
{
    /// <returns>Null for elements that keep nothing.</returns>
    public static JsonObject? Initial(JsonObject element)
    {
        var type = element["type"]!.GetValue<string>();
        return Field(type) is not { } field ? null : new()
        {
            ["type"] = type,
            [field] = element[field == "value" ? "initial_value" : field.Replace("selected_", "initial_")]?.DeepClone() ?? (IsMany(field) ? new JsonArray() : null),
        };
    }

    /// <summary>The state after these values, or options with these labels, were chosen.</summary>
    /// <exception cref="InvalidOperationException">There is no such option.</exception>
    public static JsonObject Chosen(JsonObject element, IReadOnlyList<string> values)
    {
        var type = element["type"]!.GetValue<string>();
        var field = Field(type) ?? throw new InvalidOperationException($"Nothing can be chosen in a {type}.");
        var nodes = values.Select(value => field.Contains("option", StringComparison.Ordinal) ? Option(element, value) : JsonValue.Create(value)).ToList();
        if (!IsMany(field) && nodes.Count > 1) throw new InvalidOperationException($"Only one can be chosen in a {type}.");
        if (element["max_selected_items"]?.GetValue<int>() is { } most && nodes.Count > most) throw new InvalidOperationException($"At most {most} can be chosen.");
        return new() { ["type"] = type, [field] = IsMany(field) ? new JsonArray([.. nodes]) : nodes.FirstOrDefault() };
    }

    public static IReadOnlyList<string> Values(JsonObject state)
    {
        var node = state[Field(state["type"]!.GetValue<string>())!];
        return node switch
        {
            null => [],
            JsonArray many => [.. many.Select(Value)],
            _ => [Value(node)],
        };
    }

    public static IEnumerable<JsonObject> Options(JsonObject element) =>
        (element["options"] as JsonArray ?? []).Concat((element["option_groups"] as JsonArray ?? []).SelectMany(group => group!["options"]!.AsArray())).Select(option => option!.AsObject());

    private static string Value(JsonNode? node) => node is JsonObject option ? option["value"]!.GetValue<string>() : node!.GetValue<string>();

    private static JsonNode Option(JsonObject element, string value) =>
        (Options(element).FirstOrDefault(option => option["value"]?.GetValue<string>() == value) ?? Options(element).FirstOrDefault(option => option["text"]!["text"]!.GetValue<string>() == value))?.DeepClone()
        ?? throw new InvalidOperationException($"\"{value}\" is none of: {string.Join(", ", Options(element).Select(option => option["text"]!["text"]))}.");

    private static bool IsMany(string field) => field.EndsWith('s');

    private static string? Field(string type) => type switch
    {
        "static_select" or "radio_buttons" => "selected_option",
        "multi_static_select" or "checkboxes" => "selected_options",
        "conversations_select" => "selected_conversation",
        "multi_conversations_select" => "selected_conversations",
        "channels_select" => "selected_channel",
        "multi_channels_select" => "selected_channels",
        "timepicker" => "selected_time",
        "datepicker" => "selected_date",
        "plain_text_input" => "value",
        _ => null,
    };
}
