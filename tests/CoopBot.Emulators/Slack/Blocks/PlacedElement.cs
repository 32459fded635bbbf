using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Blocks;

/// <summary>An element with what stands around it.</summary>
/// <param name="Label">Of the input, or the text of the section; null in actions.</param>
internal sealed record PlacedElement(JsonObject Block, JsonObject Element, string? Label)
{
    public string BlockId => Block["block_id"]!.GetValue<string>();

    public string ActionId => Element["action_id"]?.GetValue<string>() ?? "";

    public string Type => Element["type"]!.GetValue<string>();

    public bool IsInput => Block["type"]!.GetValue<string>() == "input";

    /// <summary>Whether the bot is told at once.</summary>
    public bool IsDispatched => !IsInput || Block["dispatch_action"]?.GetValue<bool>() == true;

    public bool IsRequired => IsInput && Block["optional"]?.GetValue<bool>() != true;

    public string? Placeholder => Element["placeholder"]?["text"]?.GetValue<string>();

    public bool IsCalled(string name) => name == ActionId || name == Label || name == Placeholder || name == Element["text"]?["text"]?.GetValue<string>();
}
