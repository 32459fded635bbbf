using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>What a parameter may be. Values of forms and query strings come as text and are read first.</summary>
internal abstract record ValueKind(string Name)
{
    public static readonly ValueKind Text = new Scalar("String", JsonValueKind.String);

    public static readonly ValueKind Flag = new Truth();

    public static readonly ValueKind Integer = new Whole();

    public static readonly ValueKind ChatId = new WholeOrText();

    public static ValueKind ListOf(ValueKind item) => new Sequence(item);

    /// <exception cref="Refusal">It is something else.</exception>
    public abstract void Check(JsonNode? value, string place);

    public virtual JsonNode? Parse(string text) => JsonValue.Create(text);

    protected Refusal Wrong(string place) => Refusal.Problem($"field \"{place}\" must be of type {Name}");

    private sealed record Scalar(string Name, JsonValueKind Kind) : ValueKind(Name)
    {
        public override void Check(JsonNode? value, string place)
        {
            if (value?.GetValueKind() != Kind) throw Wrong(place);
        }
    }

    private sealed record Truth() : ValueKind("Boolean")
    {
        public override void Check(JsonNode? value, string place)
        {
            if (value?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)) throw Wrong(place);
        }

        public override JsonNode? Parse(string text) => bool.TryParse(text, out var flag) ? flag : text;
    }

    private sealed record Whole() : ValueKind("Integer")
    {
        public override void Check(JsonNode? value, string place)
        {
            if (value?.GetValueKind() != JsonValueKind.Number || !value.AsValue().TryGetValue<long>(out _)) throw Wrong(place);
        }

        public override JsonNode? Parse(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : text;
    }

    private sealed record WholeOrText() : ValueKind("Integer or String")
    {
        public override void Check(JsonNode? value, string place)
        {
            if (value?.GetValueKind() is not (JsonValueKind.Number or JsonValueKind.String)) throw Wrong(place);
        }
    }

    private sealed record Sequence(ValueKind Item) : ValueKind("Array")
    {
        public override void Check(JsonNode? value, string place)
        {
            if (value is not JsonArray items) throw Wrong(place);
            foreach (var item in items) Item.Check(item, place);
        }

        public override JsonNode? Parse(string text) => Json(text);
    }

    protected static JsonNode? Json(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
