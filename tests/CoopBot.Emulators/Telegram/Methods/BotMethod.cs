using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram.Methods;

/// <param name="Run">Is called behind the world's lock; gives the result or throws a refusal.</param>
internal sealed record BotMethod(string Name, Func<Arguments, JsonNode?> Run, params Field[] Fields)
{
    private readonly Shape shape = new("request", Fields);

    /// <summary>Turns the texts of a form into values, and checks all.</summary>
    public Arguments Read(JsonObject parameters, bool isForm)
    {
        var values = new JsonObject();
        foreach (var (name, value) in parameters)
        {
            var kind = Array.Find(Fields, field => field.Name == name)?.Kind;
            values[name] = isForm && kind is not null && value is JsonValue text ? kind.Parse(text.GetValue<string>()) : value?.DeepClone();
        }
        shape.CheckFields(values, Name);
        return new(values);
    }
}
