using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Blocks;

/// <summary>Block Kit with its documented limits. What Slack would pass over in silence, such as a field it does not know, is refused too, so that a slip of the pen shows.</summary>
internal sealed class BlockCheck(Findings findings, Surface surface)
{
    /// <summary>All texts and values of a message together.</summary>
    public const int MostCharacters = 13_200;

    private readonly ElementCheck elements = new(findings);
    private readonly HashSet<string> blockIds = [];

    /// <returns>Everything that is wrong; empty for sound blocks.</returns>
    public static IReadOnlyList<string> Check(JsonArray blocks, Surface surface)
    {
        var findings = new Findings();
        new BlockCheck(findings, surface).CheckAll(blocks, "/blocks");
        return findings.All;
    }

    public void CheckAll(JsonArray blocks, string at)
    {
        var most = surface == Surface.Message ? 50 : 100;
        if (blocks.Count > most) findings.Add($"no more than {most} items allowed", at);
        foreach (var (index, block) in blocks.Index()) Check(block, $"{at}/{index}");
    }

    /// <summary>Counts as Slack does for msg_blocks_too_long.</summary>
    public static int Characters(JsonNode? node) => node switch
    {
        JsonObject json => json.Sum(field => field.Value is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? field.Key is "text" or "value" or "url" or "alt_text" or "image_url" ? value.GetValue<string>().Length : 0
            : Characters(field.Value)),
        JsonArray list => list.Sum(Characters),
        _ => 0,
    };

    private void Check(JsonNode? node, string at)
    {
        switch ((node as JsonObject)?["type"]?.ToString())
        {
            case "section": Section(node, at); break;
            case "header":
                if (!findings.IsObject(node, at, out var header, "text", "block_id")) return;
                findings.TextObject(header, "text", at, 150, isRequired: true, isPlain: true);
                break;
            case "context":
                if (!findings.IsObject(node, at, out var context, "elements", "block_id")) return;
                foreach (var (index, element) in findings.List(context, "elements", at, 1, 10, isRequired: true).Index()) ContextElement(element, $"{at}/elements/{index}");
                break;
            case "actions":
                if (!findings.IsObject(node, at, out var actions, "elements", "block_id")) return;
                foreach (var (index, element) in findings.List(actions, "elements", at, 1, 25, isRequired: true).Index()) elements.Check(element, $"{at}/elements/{index}", ElementCheck.InActions);
                break;
            case "divider": findings.IsObject(node, at, out _, "block_id"); break;
            case "image":
                if (!findings.IsObject(node, at, out var image, "image_url", "alt_text", "title", "block_id")) return;
                findings.Text(image, "image_url", at, 3000, isRequired: true);
                findings.Text(image, "alt_text", at, 2000, isRequired: true);
                findings.TextObject(image, "title", at, 2000, isPlain: true);
                break;
            case "input": Input(node, at); break;
            case null: findings.Add("missing required field: type", at); return;
            case var other: findings.Add($"unsupported type: {other}", at); return;
        }
        if (findings.Text((JsonObject)node!, "block_id", at, 255) is { } id && !blockIds.Add(id)) findings.Add($"block_id \"{id}\" already exists", $"{at}/block_id");
    }

    private void Section(JsonNode? node, string at)
    {
        if (!findings.IsObject(node, at, out var section, "text", "fields", "accessory", "block_id", "expand")) return;
        if (section["text"] is null && section["fields"] is null) findings.Add("missing required field: text", at);
        findings.TextObject(section, "text", at, 3000);
        findings.Flag(section, "expand", at);
        foreach (var (index, field) in findings.List(section, "fields", at, 1, 10).Index()) findings.TextObject(field, $"{at}/fields/{index}", 2000);
        if (section["accessory"] is { } accessory) elements.Check(accessory, $"{at}/accessory", ElementCheck.InSection);
    }

    private void ContextElement(JsonNode? element, string at)
    {
        if ((element as JsonObject)?["type"]?.ToString() == "image") elements.Image(element, at);
        else findings.TextObject(element, at, 3000);
    }

    private void Input(JsonNode? node, string at)
    {
        if (!findings.IsObject(node, at, out var input, "label", "element", "dispatch_action", "block_id", "hint", "optional")) return;
        findings.TextObject(input, "label", at, 2000, isRequired: true, isPlain: true);
        findings.TextObject(input, "hint", at, 2000, isPlain: true);
        findings.Flag(input, "dispatch_action", at);
        findings.Flag(input, "optional", at);
        if (input["element"] is { } element) elements.Check(element, $"{at}/element", ElementCheck.InInput);
        else findings.Add("missing required field: element", at);
    }
}
