using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Delivery;

/// <summary>Posts signed requests to the program's own web address.</summary>
internal sealed class SignedCourier(World world, Uri program) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, ConnectTimeout = TimeSpan.FromSeconds(3) }) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly CancellationTokenSource stop = new();

    public void Dispose()
    {
        stop.Cancel();
        http.Dispose();
        stop.Dispose();
    }

    /// <summary>Goes on its own way; what comes of it is told to the dispatcher.</summary>
    public void Post(Envelope envelope) => _ = PostAsync(envelope, envelope.Id);

    /// <returns>Whether the challenge came back.</returns>
    public async Task<bool> VerifyAsync()
    {
        var challenge = Guid.NewGuid().ToString("N");
        var body = new JsonObject { ["token"] = world.VerificationToken, ["challenge"] = challenge, ["type"] = "url_verification" }.ToJsonString();
        using var request = Signed("slack/events", body, "application/json", SlackForgery.None);
        using var answer = await http.SendAsync(request, stop.Token);
        var text = await answer.Content.ReadAsStringAsync(stop.Token);
        if (!answer.IsSuccessStatusCode) return false;
        return text.Trim() == challenge || (Parse(text) as JsonObject)?["challenge"]?.ToString() == challenge;
    }

    /// <returns>What the program answered to an event of this make.</returns>
    public async Task<int> ForgeAsync(SlackForgery kind, JsonObject payload)
    {
        using var request = Signed("slack/events", payload.ToJsonString(), "application/json", kind);
        using var answer = await http.SendAsync(request, stop.Token);
        return (int)answer.StatusCode;
    }

    private async Task PostAsync(Envelope envelope, string id)
    {
        try
        {
            using var request = envelope.Type switch
            {
                "events_api" => Signed("slack/events", envelope.Payload.ToJsonString(), "application/json", SlackForgery.None),
                "slash_commands" => Signed("slack/commands", Form(envelope.Payload.Select(field => (field.Key, field.Value!.ToString()))), "application/x-www-form-urlencoded", SlackForgery.None),
                _ => Signed("slack/interactions", Form([("payload", envelope.Payload.ToJsonString())]), "application/x-www-form-urlencoded", SlackForgery.None),
            };
            if (envelope.Attempt > 0)
            {
                request.Headers.Add("X-Slack-Retry-Num", envelope.Attempt.ToString(CultureInfo.InvariantCulture));
                request.Headers.Add("X-Slack-Retry-Reason", envelope.Reason);
            }
            using var late = new CancellationTokenSource(world.Options.AckWithin, world.Options.Clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, stop.Token);
            using var answer = await http.SendAsync(request, either.Token);
            var body = await answer.Content.ReadAsStringAsync(either.Token);
            world.Do(() => Settle(envelope, id, answer, body));
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            world.Do(() =>
            {
                world.Problems.Add($"{envelope.Name}: not answered within {world.Options.AckWithin.TotalSeconds} s");
                world.Dispatcher.Fail(envelope, "http_timeout");
            });
        }
        catch (HttpRequestException)
        {
            world.Do(() => world.Dispatcher.Fail(envelope, "connection_failed"));
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException)
        {
            // The emulator ends.
        }
    }

    private void Settle(Envelope envelope, string id, HttpResponseMessage answer, string body)
    {
        if (envelope.Id != id) return;
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            world.Problems.Add($"{envelope.Name}: answered {(int)answer.StatusCode}");
            world.Dispatcher.Fail(envelope, "http_error");
            return;
        }
        var isJson = answer.Content.Headers.ContentType?.MediaType == "application/json";
        if (envelope.IsEvent || string.IsNullOrWhiteSpace(body)) world.Dispatcher.Take(envelope, null);
        else if (isJson && Parse(body) is { } json) world.Dispatcher.Take(envelope, json);
        else if (envelope.Type == "slash_commands" && !isJson) world.Dispatcher.Take(envelope, new JsonObject { ["text"] = body });
        else
        {
            world.Problems.Add($"{envelope.Name}: an answer that nobody can read: {body}");
            world.Dispatcher.Take(envelope, null);
        }
    }

    private HttpRequestMessage Signed(string path, string body, string type, SlackForgery forgery)
    {
        var at = (world.Now - (forgery == SlackForgery.Stale ? TimeSpan.FromMinutes(6) : TimeSpan.Zero)).ToUnixTimeSeconds();
        var secret = forgery == SlackForgery.WrongSecret ? new string('0', 32) : world.Options.SigningSecret;
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{at}:{body}")));
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(program, path))
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(forgery == SlackForgery.Changed ? body + " " : body)) { Headers = { ContentType = new(type) } },
        };
        if (forgery == SlackForgery.Unsigned) return request;
        request.Headers.Add("X-Slack-Request-Timestamp", at.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("X-Slack-Signature", "v0=" + signature);
        return request;
    }

    private static string Form(IEnumerable<(string Name, string Value)> fields) =>
        string.Join('&', fields.Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));

    private static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
