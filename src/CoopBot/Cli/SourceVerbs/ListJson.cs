using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>A source as one line of JSON, for other programs.</summary>
internal static class ListJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Of(ListedSource one)
    {
        var source = one.Source;
        return JsonSerializer.Serialize(new
        {
            one.Number,
            source.Id,
            source.Kind,
            source.Address,
            source.Title,
            source.Group,
            source.Language,
            source.Standing,
            source.Origin,
            source.Options,
            source.MovedTo,
            one.Articles,
            source.LastSuccess,
            source.LastNews,
            NextCheck = source.NextCheck.ToUniversalTime(),
            RhythmSeconds = source.Rhythm?.TotalSeconds,
            source.Failures,
            source.LastError,
        }, Options);
    }
}
