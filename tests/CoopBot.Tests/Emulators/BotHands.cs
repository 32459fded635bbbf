using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Telegram;

namespace CoopBot.Tests.Emulators;

/// <summary>Calls the emulator as a bot would, without the bot.</summary>
internal sealed class BotHands(TelegramEmulator telegram) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });

    public void Dispose() => http.Dispose();

    /// <returns>The whole answer: ok, result, error_code, description, parameters.</returns>
    public async Task<JsonObject> AskAsync(string method, object parameters, string? token = null)
    {
        using var answer = await http.PostAsJsonAsync($"{telegram.BaseUrl}/bot{token ?? telegram.Token}/{method}", parameters);
        var json = (await answer.Content.ReadFromJsonAsync<JsonObject>())!;
        ((int)answer.StatusCode).ShouldBe(json["ok"]!.GetValue<bool>() ? 200 : json["error_code"]!.GetValue<int>());
        return json;
    }

    public async Task<JsonNode> DoAsync(string method, object parameters)
    {
        var answer = await AskAsync(method, parameters);
        answer["ok"]!.GetValue<bool>().ShouldBeTrue(answer.ToJsonString());
        return answer["result"]!;
    }

    /// <returns>The refusal's words.</returns>
    public async Task<string> RefusedAsync(string method, object parameters)
    {
        var answer = await AskAsync(method, parameters);
        answer["ok"]!.GetValue<bool>().ShouldBeFalse(answer.ToJsonString());
        return answer["description"]!.GetValue<string>();
    }

    public Task<JsonNode> SendAsync(SimulatedChat chat, string text) => DoAsync("sendMessage", new { chat_id = chat.Id, text });

    /// <summary>All that waits, confirmed up to the offset.</summary>
    public async Task<JsonArray> UpdatesAsync(long offset = 0) => (await DoAsync("getUpdates", new { offset })).AsArray();

    /// <summary>The texts of the messages that wait.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync() =>
        [.. from update in await UpdatesAsync() let text = update["message"]?["text"] where text is not null select text.GetValue<string>()];
}
