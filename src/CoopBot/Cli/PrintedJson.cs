using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoopBot.Cli;

/// <summary>JSON as the verbs print it: one object on one line, letters as they are.</summary>
internal static class PrintedJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(object value) => JsonSerializer.Serialize(value, Options);

    /// <summary>ISO 8601 with the zone the moment was told in.</summary>
    public static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
