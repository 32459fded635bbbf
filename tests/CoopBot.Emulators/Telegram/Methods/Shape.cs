using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>An object with the fields it may have. The real API passes over what it does not know; this one is stricter on purpose, so that a slip of the pen shows.</summary>
internal sealed record Shape(string Name, params Field[] Fields) : ValueKind(Name)
{
    public override void Check(JsonNode? value, string place)
    {
        if (value is not JsonObject json) throw Wrong(place);
        CheckFields(json, place);
    }

    public override JsonNode? Parse(string text) => Json(text);

    public void CheckFields(JsonObject json, string place)
    {
        foreach (var (name, value) in json)
        {
            var field = Array.Find(Fields, field => field.Name == name) ?? throw Refusal.Problem($"{place} has an unknown field \"{name}\"");
            field.Kind.Check(value, name);
        }
        foreach (var field in Fields)
        {
            if (field.IsRequired && !json.ContainsKey(field.Name)) throw Refusal.Problem($"can't find field \"{field.Name}\" of {place}");
        }
    }
}
