using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoopBot.Chats.Web;

/// <summary>How the page and the program write to each other.</summary>
internal static class WebJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
