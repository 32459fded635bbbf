using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Blocks;

/// <summary>Checks what stands in actions, beside a section or in an input.</summary>
internal sealed class ElementCheck(Findings findings)
{
    private readonly HashSet<string> actionIds = [];

    public static readonly string[] InActions =
        ["button", "static_select", "conversations_select", "channels_select", "overflow", "checkboxes", "radio_buttons", "datepicker", "timepicker"];

    public static readonly string[] InSection = [.. InActions, "multi_static_select", "multi_conversations_select", "multi_channels_select", "image"];

    public static readonly string[] InInput =
        ["plain_text_input", "static_select", "multi_static_select", "conversations_select", "multi_conversations_select", "channels_select", "multi_channels_select", "checkboxes", "radio_buttons", "datepicker", "timepicker"];

    public void Check(JsonNode? node, string at, string[] allowed)
    {
        var type = (node as JsonObject)?["type"]?.ToString();
        if (type is null || !allowed.Contains(type))
        {
            findings.Add(type is null ? "missing required field: type" : $"unsupported type: {type}", at);
            return;
        }
        if (type == "image") Image(node, at);
        else if (type == "button") Button(node, at);
        else if (type == "plain_text_input") TextInput(node, at);
        else if (type is "timepicker" or "datepicker") Picker(node, at, type == "timepicker" ? "initial_time" : "initial_date", type == "timepicker" ? "timezone" : "");
        else if (type.EndsWith("conversations_select", StringComparison.Ordinal) || type.EndsWith("channels_select", StringComparison.Ordinal)) ChannelSelect(node, at, type);
        else Choice(node, at, type);
    }

    public void Image(JsonNode? node, string at)
    {
        if (!findings.IsObject(node, at, out var image, "image_url", "alt_text")) return;
        findings.Text(image, "image_url", at, 3000, isRequired: true);
        findings.Text(image, "alt_text", at, 2000, isRequired: true);
    }

    private void Button(JsonNode? node, string at)
    {
        if (!findings.IsObject(node, at, out var button, "text", "action_id", "url", "value", "style", "confirm", "accessibility_label")) return;
        findings.TextObject(button, "text", at, 75, isRequired: true, isPlain: true);
        findings.Text(button, "value", at, 2000);
        findings.Text(button, "accessibility_label", at, 75);
        findings.OneOf(button, "style", at, "primary", "danger");
        if (findings.Text(button, "url", at, 3000) is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto" or "slack")) findings.Add("must be a valid url", $"{at}/url");
        ActionId(button, at);
        Confirm(button, at);
    }

    private void TextInput(JsonNode? node, string at)
    {
        if (!findings.IsObject(node, at, out var input, "action_id", "initial_value", "multiline", "min_length", "max_length", "dispatch_action_config", "focus_on_load", "placeholder")) return;
        findings.Text(input, "initial_value", at, 3000);
        findings.Flag(input, "multiline", at);
        findings.Number(input, "min_length", at, 0, 3000);
        findings.Number(input, "max_length", at, 1, 3000);
        Shared(input, at);
    }

    private void Picker(JsonNode? node, string at, string initial, string zone)
    {
        if (!findings.IsObject(node, at, out var picker, "action_id", initial, "confirm", "focus_on_load", "placeholder", zone)) return;
        if (findings.Text(picker, initial, at, 10) is { } value && !(initial == "initial_time" ? TimeOnly.TryParseExact(value, "HH:mm", out _) : DateOnly.TryParseExact(value, "yyyy-MM-dd", out _))) findings.Add("is not valid", $"{at}/{initial}");
        findings.Text(picker, "timezone", at, 100);
        Shared(picker, at);
    }

    private void ChannelSelect(JsonNode? node, string at, string type)
    {
        var (one, many) = type.Contains("channels_select", StringComparison.Ordinal) ? ("initial_channel", "initial_channels") : ("initial_conversation", "initial_conversations");
        var isMulti = type.StartsWith("multi_", StringComparison.Ordinal);
        if (!findings.IsObject(node, at, out var select, "action_id", isMulti ? many : one, "placeholder", "confirm", "focus_on_load", isMulti ? "max_selected_items" : "response_url_enabled", "default_to_current_conversation", "filter")) return;
        if (isMulti) findings.List(select, many, at, 1, 100);
        else findings.Text(select, one, at, 255);
        findings.Flag(select, "default_to_current_conversation", at);
        findings.Flag(select, "response_url_enabled", at);
        Shared(select, at);
    }

    private void Choice(JsonNode? node, string at, string type)
    {
        var isMulti = type is "multi_static_select" or "checkboxes";
        var initial = isMulti ? "initial_options" : "initial_option";
        var isMenu = type is "static_select" or "multi_static_select";
        if (!findings.IsObject(node, at, out var choice, "action_id", "options", isMenu ? "option_groups" : "", type == "overflow" ? "" : initial, isMenu ? "placeholder" : "", "confirm", "focus_on_load", type == "multi_static_select" ? "max_selected_items" : "")) return;

        var (least, most) = type switch { "overflow" => (1, 5), "checkboxes" or "radio_buttons" => (1, 10), _ => (1, 100) };
        var options = findings.List(choice, "options", at, least, most, isRequired: choice["option_groups"] is null).ToList();
        Options(options, $"{at}/options", type);
        var groups = findings.List(choice, "option_groups", at, 1, 100);
        if (groups.Count > 0 && options.Count > 0) findings.Add("only one of options and option_groups is allowed", at);
        foreach (var (index, group) in groups.Index())
        {
            var place = $"{at}/option_groups/{index}";
            if (!findings.IsObject(group, place, out var json, "label", "options")) continue;
            findings.TextObject(json, "label", place, 75, isRequired: true, isPlain: true);
            var own = findings.List(json, "options", place, 1, 100, isRequired: true);
            Options(own, $"{place}/options", type);
            options.AddRange(own);
        }

        IReadOnlyList<JsonNode?> chosen = isMulti ? findings.List(choice, initial, at, 1, most) : choice[initial] is { } one ? [one] : [];
        foreach (var option in chosen)
        {
            if (!options.Any(known => JsonNode.DeepEquals(known, option))) findings.Add("must be one of the provided options", $"{at}/{initial}");
        }
        findings.Number(choice, "max_selected_items", at, 1, 100);
        Shared(choice, at);
    }

    private void Options(IReadOnlyList<JsonNode?> options, string at, string type)
    {
        foreach (var (index, option) in options.Index())
        {
            var place = $"{at}/{index}";
            if (!findings.IsObject(option, place, out var json, "text", "value", "description", type == "overflow" ? "url" : "")) continue;
            var isPlain = type is not ("checkboxes" or "radio_buttons");
            findings.TextObject(json, "text", place, 75, isRequired: true, isPlain);
            findings.TextObject(json, "description", place, 75, isPlain: isPlain);
            findings.Text(json, "value", place, 150, isRequired: true);
            findings.Text(json, "url", place, 3000);
        }
    }

    private void Shared(JsonObject element, string at)
    {
        ActionId(element, at);
        Confirm(element, at);
        findings.TextObject(element, "placeholder", at, 150, isPlain: true);
        findings.Flag(element, "focus_on_load", at);
    }

    private void ActionId(JsonObject element, string at)
    {
        if (findings.Text(element, "action_id", at, 255) is { } id && !actionIds.Add(id)) findings.Add($"action_id \"{id}\" already exists", $"{at}/action_id");
    }

    private void Confirm(JsonObject element, string at)
    {
        if (element["confirm"] is not { } node || !findings.IsObject(node, $"{at}/confirm", out var confirm, "title", "text", "confirm", "deny", "style")) return;
        findings.TextObject(confirm, "title", $"{at}/confirm", 100, isRequired: true, isPlain: true);
        findings.TextObject(confirm, "text", $"{at}/confirm", 300, isRequired: true);
        findings.TextObject(confirm, "confirm", $"{at}/confirm", 30, isRequired: true, isPlain: true);
        findings.TextObject(confirm, "deny", $"{at}/confirm", 30, isRequired: true, isPlain: true);
        findings.OneOf(confirm, "style", $"{at}/confirm", "primary", "danger");
    }
}
