using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Methods;

/// <summary>The arguments of a call after they were checked: their types are sure.</summary>
internal sealed class Arguments(JsonObject json)
{
    public string? Text(string name) => json[name]?.GetValue<string>();

    /// <returns>Null where it was not given: what that means differs.</returns>
    public bool? Flag(string name) => json[name]?.GetValue<bool>();

    public JsonArray? List(string name) => json[name] as JsonArray;

    public JsonObject? Object(string name) => json[name] as JsonObject;
}
