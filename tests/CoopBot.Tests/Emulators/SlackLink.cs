using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack;

namespace CoopBot.Tests.Emulators;

/// <summary>One socket of a bot without the bot.</summary>
internal sealed class SlackLink : IDisposable
{
    private readonly ClientWebSocket web = new();
    private readonly CancellationTokenSource deadline = new(TimeSpan.FromSeconds(30));

    private SlackLink()
    {
    }

    public JsonObject Hello { get; private set; } = [];

    /// <summary>Asks for an address, connects and hears the hello.</summary>
    public static async Task<SlackLink> OpenAsync(SlackEmulator slack, SlackHands bot)
    {
        var url = (await bot.DoAsync("apps.connections.open", new { }, slack.AppToken))["url"]!.GetValue<string>();
        return await OpenAsync(url);
    }

    public static async Task<SlackLink> OpenAsync(string url)
    {
        var link = new SlackLink();
        link.web.Options.KeepAliveInterval = TimeSpan.Zero;
        await link.web.ConnectAsync(new(url), link.deadline.Token);
        link.Hello = await link.NextAsync();
        return link;
    }

    public void Dispose()
    {
        web.Dispose();
        deadline.Dispose();
    }

    public async Task<JsonObject> NextAsync() => await ReadAsync() ?? throw new InvalidOperationException("The socket was closed.");

    /// <returns>Null when it was closed.</returns>
    public async Task<JsonObject?> ReadAsync()
    {
        var buffer = new byte[64 * 1024];
        using var text = new MemoryStream();
        while (true)
        {
            var part = await web.ReceiveAsync(buffer.AsMemory(), deadline.Token);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonNode.Parse(text.ToArray())!.AsObject();
        }
    }

    public async Task SayAsync(string text) => await web.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, deadline.Token);

    public Task AckAsync(JsonObject envelope, object? payload = null) =>
        SayAsync(System.Text.Json.JsonSerializer.Serialize(payload is null ? (object)new { envelope_id = Id(envelope) } : new { envelope_id = Id(envelope), payload }));

    /// <summary>The next envelope, acknowledged.</summary>
    /// <returns>Its payload.</returns>
    public async Task<JsonObject> TakeAsync(object? answer = null)
    {
        var envelope = await NextAsync();
        await AckAsync(envelope, answer);
        return envelope["payload"]!.AsObject();
    }

    private static string Id(JsonObject envelope) => envelope["envelope_id"]!.GetValue<string>();
}
