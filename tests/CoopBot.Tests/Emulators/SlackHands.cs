using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack;

namespace CoopBot.Tests.Emulators;

/// <summary>Calls the emulator as a bot would, without the bot.</summary>
internal sealed class SlackHands(SlackEmulator slack) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });

    public void Dispose() => http.Dispose();

    /// <returns>The whole answer.</returns>
    public async Task<JsonObject> AskAsync(string method, object arguments, string? token = null)
    {
        using var answer = await SendAsync(method, JsonContent.Create(arguments), token ?? slack.BotToken);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    public async Task<JsonObject> AskFormAsync(string method, params (string Name, string Value)[] arguments)
    {
        using var answer = await SendAsync(method, new FormUrlEncodedContent(arguments.Select(one => KeyValuePair.Create(one.Name, one.Value))), slack.BotToken);
        return (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    public async Task<HttpResponseMessage> SendAsync(string method, HttpContent content, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, slack.BaseUrl + method) { Content = content };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await http.SendAsync(request);
    }

    public async Task<JsonObject> DoAsync(string method, object arguments, string? token = null)
    {
        var answer = await AskAsync(method, arguments, token);
        answer["ok"]!.GetValue<bool>().ShouldBeTrue(answer.ToJsonString());
        return answer;
    }

    /// <returns>Slack's word for the refusal.</returns>
    public async Task<string> RefusedAsync(string method, object arguments, string? token = null)
    {
        var answer = await AskAsync(method, arguments, token);
        answer["ok"]!.GetValue<bool>().ShouldBeFalse(answer.ToJsonString());
        return answer["error"]!.GetValue<string>();
    }

    public async Task<SimulatedMessage> PostAsync(SimulatedChannel channel, string text, object? blocks = null)
    {
        var answer = await DoAsync("chat.postMessage", blocks is null ? new { channel = channel.Id, text } : new { channel = channel.Id, text, blocks });
        var ts = answer["ts"]!.GetValue<string>();
        return channel.Messages.Single(message => message.Ts == ts);
    }

    /// <returns>The status, and "ok" or the error.</returns>
    public async Task<(int Status, string Body)> RespondAsync(string url, object body)
    {
        using var answer = await http.PostAsJsonAsync(url, body);
        var text = await answer.Content.ReadAsStringAsync();
        return ((int)answer.StatusCode, text.StartsWith('{') ? JsonNode.Parse(text)!["error"]?.ToString() ?? "ok" : text);
    }
}
