using System.Text.Json;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack.Blocks;

namespace CoopBot.Emulators.Slack;

/// <summary>A modal or somebody's Home. An update makes a new one with the same id.</summary>
public sealed class SimulatedView
{
    internal SimulatedView(World world, SimulatedUser user, JsonObject source, Surface surface, string? id = null)
    {
        (User, Source, Surface) = (user, source.DeepClone().AsObject(), surface);
        Id = id ?? world.NextId("V");
        Hash = $"{world.NextTs()}.hash";
        Layout = new(world, source["blocks"]!.AsArray());
        TeamId = world.TeamId;
        AppId = world.AppId;
        BotId = world.Bot.BotId!;
        Json = JsonSerializer.SerializeToElement(ToJson());
    }

    public string Id { get; }

    public SimulatedUser User { get; }

    public JsonElement Json { get; }

    public string CallbackId => Source["callback_id"]?.ToString() ?? "";

    public string PrivateMetadata => Source["private_metadata"]?.ToString() ?? "";

    public string Title => Source["title"]?["text"]?.ToString() ?? "";

    /// <summary>The label of the button that submits; null for a modal that only shows.</summary>
    public string? SubmitLabel => Source["submit"]?["text"]?.ToString();

    public string? CloseLabel => Source["close"]?["text"]?.ToString();

    /// <summary>What people read: the title, the blocks, the labels of inputs and hints to them.</summary>
    public string Text => Title.Length > 0 ? $"{Title}\n{Layout.Text}" : Layout.Text;

    public IReadOnlyList<SimulatedButton> Buttons => Layout.Buttons;

    public IEnumerable<string> Labels => Buttons.Select(button => button.Label);

    public IReadOnlyList<SimulatedSelect> Selects => Layout.Selects;

    public IReadOnlyList<SimulatedFormat> Formats => [.. Layout.Texts.SelectMany(text => text.Formats)];

    /// <summary>What the bot found wrong in the last submission: block_id and the words shown there.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; internal set; } = new Dictionary<string, string>();

    internal JsonObject Source { get; }

    internal Surface Surface { get; }

    internal string Hash { get; }

    internal Layout Layout { get; }

    internal bool TellsClosing => Source["notify_on_close"]?.GetValue<bool>() == true;

    internal string? ExternalId => Source["external_id"]?.ToString();

    private string TeamId { get; }

    private string AppId { get; }

    private string BotId { get; }

    public override string ToString() => $"{Surface} {Id} \"{CallbackId}\" of {User.Name}: {Text}{(Buttons.Count > 0 ? $" [{string.Join("] [", Labels)}]" : "")}";

    internal JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["team_id"] = TeamId,
        ["type"] = Surface == Surface.Modal ? "modal" : "home",
        ["blocks"] = Layout.Blocks.DeepClone(),
        ["private_metadata"] = PrivateMetadata,
        ["callback_id"] = CallbackId,
        ["state"] = new JsonObject { ["values"] = Layout.Values() },
        ["hash"] = Hash,
        ["title"] = Source["title"]?.DeepClone(),
        ["clear_on_close"] = Source["clear_on_close"]?.GetValue<bool>() ?? false,
        ["notify_on_close"] = TellsClosing,
        ["close"] = Source["close"]?.DeepClone(),
        ["submit"] = Source["submit"]?.DeepClone(),
        ["previous_view_id"] = null,
        ["root_view_id"] = Id,
        ["app_id"] = AppId,
        ["external_id"] = ExternalId ?? "",
        ["app_installed_team_id"] = TeamId,
        ["bot_id"] = BotId,
    };
}
