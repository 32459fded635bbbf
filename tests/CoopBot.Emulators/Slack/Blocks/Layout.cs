using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Blocks;

/// <summary>Sound blocks as people see them: what there is to read, to press and to choose from.</summary>
internal sealed class Layout
{
    private readonly World world;
    private readonly List<string> lines = [];
    private readonly List<Mrkdwn> texts = [];
    private readonly List<PlacedElement> elements = [];
    private readonly Dictionary<(string Block, string Action), JsonObject> state = [];

    /// <param name="source">Ids that are missing are filled in, as Slack does.</param>
    public Layout(World world, JsonArray source)
    {
        this.world = world;
        Blocks = source.DeepClone().AsArray();
        foreach (var block in Blocks) Take(block!.AsObject());
        Json = JsonSerializer.SerializeToElement(Blocks);
        foreach (var placed in elements)
        {
            if (ElementState.Initial(placed.Element) is { } initial) state[(placed.BlockId, placed.ActionId)] = initial;
        }
        Buttons = [.. from placed in elements where placed.Type == "button" select Button(placed)];
        Selects = [.. from placed in elements where placed.Type != "button" && ElementState.Initial(placed.Element) is not null || placed.Type == "overflow" select Select(placed)];
    }

    public JsonArray Blocks { get; }

    public JsonElement Json { get; }

    public string Text => string.Join('\n', lines);

    /// <summary>The texts in markup.</summary>
    public IReadOnlyList<Mrkdwn> Texts => texts;

    public IReadOnlyList<PlacedElement> Elements => elements;

    public IReadOnlyList<SimulatedButton> Buttons { get; }

    public IReadOnlyList<SimulatedSelect> Selects { get; }

    /// <summary>By action_id, label or placeholder.</summary>
    public PlacedElement? Find(string name, Func<PlacedElement, bool> fits) => elements.Find(placed => fits(placed) && placed.IsCalled(name));

    public JsonObject? StateOf(PlacedElement placed) => state.GetValueOrDefault((placed.BlockId, placed.ActionId));

    public void Put(PlacedElement placed, JsonObject chosen) => state[(placed.BlockId, placed.ActionId)] = chosen;

    /// <summary>Takes over what was chosen in the elements that are here too.</summary>
    public void Keep(Layout before)
    {
        foreach (var (place, chosen) in before.state)
        {
            if (state.TryGetValue(place, out var own) && own["type"]!.ToString() == chosen["type"]!.ToString()) state[place] = chosen;
        }
    }

    /// <summary>state.values.</summary>
    public JsonObject Values()
    {
        var values = new JsonObject();
        foreach (var ((block, action), chosen) in state)
        {
            if (values[block] is not JsonObject inBlock) values[block] = inBlock = [];
            inBlock[action] = chosen.DeepClone();
        }
        return values;
    }

    private void Take(JsonObject block)
    {
        block["block_id"] ??= world.NextId("b");
        switch (block["type"]!.GetValue<string>())
        {
            case "header": Line(block["text"]); break;
            case "section":
                Line(block["text"]);
                foreach (var field in block["fields"] as JsonArray ?? []) Line(field);
                if (block["accessory"] is JsonObject accessory) Place(block, accessory, block["text"] is { } text ? Shown(text) : null);
                break;
            case "context":
                lines.Add(string.Join(' ', block["elements"]!.AsArray().Select(element => element!["type"]!.ToString() == "image" ? element["alt_text"]!.ToString() : Read(element))));
                break;
            case "actions":
                foreach (var element in block["elements"]!.AsArray()) Place(block, element!.AsObject(), null);
                break;
            case "image": lines.Add(block["title"]?["text"]?.ToString() ?? block["alt_text"]!.ToString()); break;
            case "input":
                Line(block["label"]);
                if (block["hint"] is { } hint) Line(hint);
                Place(block, block["element"]!.AsObject(), Shown(block["label"]!));
                break;
        }
    }

    private void Place(JsonObject block, JsonObject element, string? label)
    {
        if (element["type"]!.ToString() == "image") return;
        element["action_id"] ??= world.NextId("a");
        elements.Add(new(block, element, label));
    }

    private void Line(JsonNode? text)
    {
        if (text is not null) lines.Add(Read(text));
    }

    private string Read(JsonNode text)
    {
        if (text["type"]!.ToString() == "plain_text") return text["text"]!.ToString();
        texts.Add(Marked(text));
        return texts[^1].Text;
    }

    private string Shown(JsonNode text) => text["type"]!.ToString() == "plain_text" ? text["text"]!.ToString() : Marked(text).Text;

    private Mrkdwn Marked(JsonNode text) => new(text["text"]!.ToString(), world, linksNames: text["verbatim"]?.GetValue<bool>() != true);

    private static SimulatedButton Button(PlacedElement placed)
    {
        var button = placed.Element;
        return new(button["text"]!["text"]!.ToString(), placed.ActionId, placed.BlockId, button["value"]?.ToString(), button["url"]?.ToString(), button["style"]?.ToString());
    }

    private SimulatedSelect Select(PlacedElement placed)
    {
        var element = placed.Element;
        var plain = (element["options"] as JsonArray ?? []).Select(option => Option(option!, null));
        var grouped = (element["option_groups"] as JsonArray ?? []).SelectMany(group => group!["options"]!.AsArray().Select(option => Option(option!, group["label"]!["text"]!.ToString())));
        var places = placed.Type.EndsWith("conversations_select", StringComparison.Ordinal) || placed.Type.EndsWith("channels_select", StringComparison.Ordinal)
            ? world.Channels.Where(channel => channel.Kind is ChannelKind.Public or ChannelKind.Private).Select(channel => new SimulatedOption(channel.Name, channel.Id))
            : [];
        return new(placed.Type, placed.Label, placed.Placeholder, placed.ActionId, placed.BlockId, [.. plain, .. grouped, .. places], StateOf(placed) is { } initial ? ElementState.Values(initial) : []);
    }

    private SimulatedOption Option(JsonNode option, string? group) => new(Shown(option["text"]!), option["value"]!.ToString(), group);
}
