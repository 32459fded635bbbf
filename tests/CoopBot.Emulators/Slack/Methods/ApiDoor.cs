using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Methods;

/// <summary>Takes the calls of the Web API: the token, then a planned fault, then the rate, then the method.</summary>
internal sealed class ApiDoor(World world)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly MethodTable methods = new(world);

    public async Task ServeAsync(HttpContext http, string method)
    {
        var call = new SlackCall { Method = method, Arguments = [], At = world.Now };
        try
        {
            var request = await ApiRequest.ReadAsync(http.Request, method);
            call = world.Do(() => Note(request));
            await ServeAsync(http, request, call);
        }
        catch (Refusal refusal)
        {
            if (refusal.IsProblem) world.Do(() => world.Problems.Add($"{method}: {refusal.Error}{string.Concat(refusal.Details.Select(detail => " " + detail))} <- {Short(call.Arguments)}"));
            await RefuseAsync(http, call, refusal);
        }
        catch (OperationCanceledException)
        {
            Answers.End(world, call, 0, "(the bot hung up)");
            http.Abort();
        }
    }

    private async Task ServeAsync(HttpContext http, ApiRequest request, SlackCall call)
    {
        var method = methods.Get(request.Method);
        world.Do(() => CheckToken(method, request.Token));

        var fault = world.Faults.Take(request.Method, call.Channel);
        if (fault is SlackFault.Flood { Seconds: { } seconds }) world.Do(() => world.Traffic.Refuse(method, call.Channel, seconds));
        if (await Answers.FailAsync(world, http, call, fault, before: true)) return;
        var result = world.Do(() => Run(method, request, call));
        if (await Answers.FailAsync(world, http, call, fault, before: false)) return;

        http.Response.Headers["x-oauth-scopes"] = string.Join(',', world.Options.Scopes);
        result.Insert(0, "ok", true);
        await Answers.WriteAsync(world, http, call, 200, null, "application/json; charset=utf-8", result.ToJsonString(Plain));
    }

    private JsonObject Run(ApiMethod method, ApiRequest request, SlackCall call)
    {
        world.Traffic.Accept(method, call.Channel);
        if (request.IsJson && !method.TakesJson) throw Refusal.Problem("invalid_arguments", "[ERROR] this method reads forms and query strings only, no JSON");
        if (!request.IsPost && method.TakesJson) throw Refusal.Problem("invalid_arguments", "[ERROR] this method is called by POST");
        var arguments = method.Read(request.Given, !request.IsJson);
        if (method.Scope.Length > 0 && !world.Options.Scopes.Contains(method.Scope)) throw Refusal.MissingScope(method.Scope, world.Options.Scopes);
        var result = method.Run(arguments);
        if (request is { IsJson: true, HasCharset: false, Given.Count: > 0 })
        {
            world.Problems.Add($"{method.Name}: missing_charset: send application/json; charset=utf-8");
            (result["warning"], result["response_metadata"]) = ("missing_charset", new JsonObject { ["warnings"] = new JsonArray("missing_charset") });
        }
        return result;
    }

    private void CheckToken(ApiMethod method, string? token)
    {
        if (token is null) throw Refusal.Problem("not_authed");
        var isApp = token == world.Options.AppToken;
        if (!isApp && token != world.Options.BotToken) throw new Refusal("invalid_auth");
        if (isApp != method.WantsAppToken) throw Refusal.Problem("not_allowed_token_type");
        if (!isApp && world.TokenError is { } error) throw new Refusal(error);
    }

    private SlackCall Note(ApiRequest request)
    {
        var channel = request.Given["channel"]?.ToString() is not { } id ? null : world.User(id) is { } user ? world.DmOf(user) : world.Channel(id);
        var call = new SlackCall { Method = request.Method, Arguments = request.Given, At = world.Now, Channel = channel };
        world.Calls.Add(call);
        return call;
    }

    private async Task RefuseAsync(HttpContext http, SlackCall call, Refusal refusal)
    {
        var json = new JsonObject { ["ok"] = false, ["error"] = refusal.Error };
        foreach (var (name, value) in refusal.Fields ?? []) json[name] = value?.DeepClone();
        if (refusal.Details.Count > 0) json["response_metadata"] = new JsonObject { ["messages"] = new JsonArray([.. refusal.Details.Select(detail => JsonValue.Create(detail))]) };
        if (refusal.RetryAfter is { } seconds) http.Response.Headers.RetryAfter = $"{seconds}";
        await Answers.WriteAsync(world, http, call, refusal.Status, refusal.Error, "application/json; charset=utf-8", json.ToJsonString(Plain));
    }

    private static string Short(JsonObject json) => json.ToJsonString(Plain) is { Length: > 600 } text ? text[..600] + "…" : json.ToJsonString(Plain);
}
