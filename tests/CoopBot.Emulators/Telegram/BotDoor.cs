using System.Text.Json.Nodes;
using CoopBot.Emulators.Telegram.Methods;

namespace CoopBot.Emulators.Telegram;

/// <summary>Takes the bot's requests: the token, then a planned fault, then the method.</summary>
internal sealed class BotDoor(World world)
{
    private readonly MethodTable methods = new(world);

    public async Task ServeAsync(HttpContext http)
    {
        BotRequest? request = null;
        TelegramCall? call = null;
        try
        {
            request = await BotRequest.ReadAsync(http.Request) ?? throw Refusal.NotFound();
            call = world.Do(() => Note(request));
            await ServeAsync(http, request, call);
        }
        catch (Refusal refusal)
        {
            if (refusal.IsProblem) world.Do(() => world.Problems.Add($"{call?.Method ?? http.Request.Path}: {refusal.Description}{(call is null ? "" : $" <- {call.Parameters.ToJsonString()}")}"));
            await RefuseAsync(http, call, refusal);
        }
        catch (OperationCanceledException)
        {
            End(call, 0, "(the bot hung up)");
            http.Abort();
        }
    }

    private async Task ServeAsync(HttpContext http, BotRequest request, TelegramCall call)
    {
        if (!request.HasTokenShape) throw Refusal.NotFound();
        if (request.Token != world.Token) throw Refusal.Unauthorized();

        var fault = world.Faults.Take(request.Method, call.Chat);
        switch (fault)
        {
            case Fault.Page page:
                End(call, page.Status, $"(fault: {page.Type})");
                await WriteAsync(http, page.Status, page.Type, page.Body);
                return;
            case Fault.Refuse refuse:
                throw new Refusal(refuse.Code, refuse.Description);
            case Fault.Flood flood:
                if (call.Chat is { } chat) world.Do(() => world.Traffic.Refuse(chat, flood.Seconds));
                throw Refusal.TooMany(flood.Seconds);
            case Fault.Cut { IsDone: false }:
                End(call, 0, "(fault: connection reset)");
                http.Abort();
                return;
            case Fault.Hold:
                await world.Faults.HangAsync(http.RequestAborted);
                break;
        }

        var result = await RunAsync(request, http.RequestAborted);
        if (fault is Fault.Cut)
        {
            End(call, 0, "(fault: done, answer lost)");
            http.Abort();
            return;
        }
        End(call, 200, null);
        await WriteAsync(http, 200, "application/json", new JsonObject { ["ok"] = true, ["result"] = result }.ToJsonString());
    }

    private async Task<JsonNode?> RunAsync(BotRequest request, CancellationToken cancelled)
    {
        var method = methods.Get(request.Method);
        var arguments = method.Read(request.Parameters, request.IsForm);
        return method == methods.Polls.Method ? await methods.Polls.TakeAsync(arguments, cancelled) : world.Do(() => method.Run(arguments));
    }

    private TelegramCall Note(BotRequest request)
    {
        var call = new TelegramCall { Method = request.Method, Parameters = request.Parameters, At = world.Now, Chat = methods.Chats.Find(request.Parameters["chat_id"]) };
        world.Calls.Add(call);
        return call;
    }

    private async Task RefuseAsync(HttpContext http, TelegramCall? call, Refusal refusal)
    {
        End(call, refusal.Code, refusal.Description);
        var json = new JsonObject { ["ok"] = false, ["error_code"] = refusal.Code, ["description"] = refusal.Description };
        if (refusal.Parameters is { } parameters)
        {
            json["parameters"] = parameters.DeepClone();
            if (parameters["retry_after"] is { } seconds) http.Response.Headers.RetryAfter = seconds.ToString();
        }
        await WriteAsync(http, refusal.Code, "application/json", json.ToJsonString());
    }

    private void End(TelegramCall? call, int status, string? description)
    {
        if (call is not null) world.Do(() => (call.Status, call.Description) = (status, description));
    }

    private static Task WriteAsync(HttpContext http, int status, string type, string body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        return http.Response.WriteAsync(body);
    }
}
