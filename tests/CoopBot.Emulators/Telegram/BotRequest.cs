using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CoopBot.Emulators.Telegram;

/// <summary>A request as it came: /bot{token}/{method}, with parameters in the query, a form or a JSON body.</summary>
internal sealed partial record BotRequest(string Token, string Method, JsonObject Parameters, bool IsForm)
{
    /// <returns>Null where the address is none of the API.</returns>
    /// <exception cref="Refusal">The body cannot be read.</exception>
    public static async Task<BotRequest?> ReadAsync(HttpRequest request)
    {
        if (Route().Match(request.Path.Value ?? "") is not { Success: true } route) return null;
        var parameters = new JsonObject();
        foreach (var (name, value) in request.Query) parameters[name] = value.ToString();

        var isJson = request.HasJsonContentType();
        if (isJson && parameters.Count > 0) throw Refusal.Problem("give parameters in the query or in the body, not in both");
        if (isJson) parameters = await ReadJsonAsync(request);
        else if (request.HasFormContentType)
        {
            foreach (var (name, value) in await request.ReadFormAsync()) parameters[name] = value.ToString();
        }
        return new(route.Groups["token"].Value, route.Groups["method"].Value, parameters, !isJson);
    }

    /// <summary>Whether the token looks like one at all; the real API answers 404 where it does not.</summary>
    public bool HasTokenShape => TokenShape().IsMatch(Token);

    private static async Task<JsonObject> ReadJsonAsync(HttpRequest request)
    {
        using var body = new StreamReader(request.Body);
        var text = await body.ReadToEndAsync(request.HttpContext.RequestAborted);
        if (text.Length == 0) return [];
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw Refusal.Problem("can't parse JSON object");
        }
        catch (JsonException)
        {
            throw Refusal.Problem("can't parse JSON object");
        }
    }

    [GeneratedRegex("^/bot(?<token>[^/]+)/(?<method>[^/]+)/?$")]
    private static partial Regex Route();

    [GeneratedRegex("^[0-9]{3,16}:[A-Za-z0-9_-]{35}$")]
    private static partial Regex TokenShape();
}
