using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Methods;

/// <summary>A request as it came.</summary>
/// <param name="Token">Of the Authorization header; null without.</param>
internal sealed record ApiRequest(string Method, string? Token, JsonObject Given, bool IsJson, bool HasCharset, bool IsPost)
{
    private const string Bearer = "Bearer ";

    /// <exception cref="Refusal">The body cannot be read.</exception>
    public static async Task<ApiRequest> ReadAsync(HttpRequest request, string method)
    {
        var header = request.Headers.Authorization.ToString();
        var given = new JsonObject();
        foreach (var (name, value) in request.Query) given[name] = value.ToString();
        var isJson = request.HasJsonContentType();
        if (isJson) given = await ReadJsonAsync(request);
        else if (request.HasFormContentType)
        {
            foreach (var (name, value) in await request.ReadFormAsync()) given[name] = value.ToString();
        }
        return new(method, header.StartsWith(Bearer, StringComparison.Ordinal) ? header[Bearer.Length..] : null, given, isJson,
            request.ContentType?.Contains("charset=utf-8", StringComparison.OrdinalIgnoreCase) == true, HttpMethods.IsPost(request.Method));
    }

    private static async Task<JsonObject> ReadJsonAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        if (text.Length == 0) return [];
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw Refusal.Problem("json_not_object");
        }
        catch (JsonException)
        {
            throw Refusal.Problem("invalid_json");
        }
    }
}
