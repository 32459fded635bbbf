using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>The parameters of a call after they were checked: their types are sure.</summary>
internal sealed class Arguments(JsonObject json)
{
    public string? Text(string name) => json[name]?.GetValue<string>();

    public long? Integer(string name) => json[name]?.GetValue<long>();

    public int Integer(string name, int otherwise, int least, int most) => (int)Math.Clamp(Integer(name) ?? otherwise, least, most);

    public bool Flag(string name) => json[name]?.GetValue<bool>() ?? false;

    public JsonArray? List(string name) => json[name] as JsonArray;

    public IReadOnlyList<string>? Texts(string name) => List(name)?.Select(item => item!.GetValue<string>()).ToList();

    public Arguments? Object(string name) => json[name] is JsonObject inner ? new(inner) : null;

    public IReadOnlyList<Arguments>? Objects(string name) => List(name)?.Select(item => new Arguments(item!.AsObject())).ToList();

    public JsonNode? Raw(string name) => json[name];
}
