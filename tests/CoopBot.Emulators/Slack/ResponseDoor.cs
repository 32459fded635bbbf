using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack;

/// <summary>Takes what the bot posts to a response_url.</summary>
internal sealed class ResponseDoor(World world)
{
    public async Task ServeAsync(HttpContext http)
    {
        SlackCall? call = null;
        try
        {
            using var reader = new StreamReader(http.Request.Body);
            var text = await reader.ReadToEndAsync(http.RequestAborted);
            var body = http.Request.HasJsonContentType() ? Parse(text) : null;
            var address = world.Do(() =>
            {
                call = new() { Method = "response_url", Arguments = body ?? [], At = world.Now };
                world.Calls.Add(call);
                var taken = world.Responses.Take(http.Request.Path.Value!);
                call.Channel = taken.Channel;
                return taken;
            });

            var fault = world.Faults.Take("response_url", call!.Channel);
            if (await Answers.FailAsync(world, http, call, fault, before: true)) return;
            world.Do(() => world.Responses.Post(address, body ?? throw Refusal.Problem("invalid_payload", "post JSON as application/json")));
            if (await Answers.FailAsync(world, http, call, fault, before: false)) return;
            await Answers.WriteAsync(world, http, call, 200, null, address.IsOfCommand ? "text/html" : "application/json", address.IsOfCommand ? "ok" : """{"ok":true}""");
        }
        catch (Refusal refusal)
        {
            if (refusal.IsProblem) world.Do(() => world.Problems.Add($"response_url: {refusal.Error} {string.Join(' ', refusal.Details)} <- {call?.Arguments.ToJsonString()}"));
            if (refusal.RetryAfter is { } seconds) http.Response.Headers.RetryAfter = $"{seconds}";
            var status = refusal.Error.EndsWith("_url", StringComparison.Ordinal) ? 404 : refusal.Status == 200 ? 400 : refusal.Status;
            await Answers.WriteAsync(world, http, call!, status, refusal.Error, "application/json", new JsonObject { ["ok"] = false, ["error"] = refusal.Error }.ToJsonString());
        }
        catch (OperationCanceledException)
        {
            http.Abort();
        }
    }

    private static JsonObject? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
