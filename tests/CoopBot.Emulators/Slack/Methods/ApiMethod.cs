using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Methods;

/// <param name="Scope">Empty where none is needed, or which one depends on the channel.</param>
/// <param name="Run">Is called behind the world's lock; gives the fields beside ok, or throws a refusal.</param>
internal sealed record ApiMethod(string Name, Tier Tier, string Scope, Func<Arguments, JsonObject> Run, params Argument[] Fields)
{
    /// <summary>Methods that only read take forms and query strings; a JSON body is passed over.</summary>
    public bool TakesJson { get; init; } = true;

    /// <summary>The token of the app itself, xapp-, instead of the bot's.</summary>
    public bool WantsAppToken { get; init; }

    /// <summary>Turns the texts of a form into values, and checks all. The real API passes over what it does not know; this one is stricter on purpose.</summary>
    /// <exception cref="Refusal">Something is no argument, or of another type.</exception>
    public Arguments Read(JsonObject given, bool isForm)
    {
        var values = new JsonObject();
        var wrong = new List<string>();
        foreach (var (name, value) in given)
        {
            if (Array.Find(Fields, field => field.Name == name) is not { } field)
            {
                wrong.Add($"[ERROR] unknown argument {name}");
                continue;
            }
            var read = isForm ? field.Parse(value!.GetValue<string>()) : value?.DeepClone();
            if (field.Fits(read)) values[name] = read;
            else wrong.Add($"[ERROR] {name} must be {field.Kind switch { Kind.Text => "a string", Kind.Flag => "a boolean", Kind.List => "an array", _ => "an object" }}");
        }
        wrong.AddRange(Fields.Where(field => field.IsRequired && !given.ContainsKey(field.Name)).Select(field => $"[ERROR] missing required field: {field.Name}"));
        return wrong.Count == 0 ? new(values) : throw Refusal.Problem("invalid_arguments", wrong);
    }
}
