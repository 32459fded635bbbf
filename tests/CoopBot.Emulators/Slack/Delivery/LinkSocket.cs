using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace CoopBot.Emulators.Slack.Delivery;

/// <summary>One connection of Socket Mode.</summary>
internal sealed class LinkSocket(World world, HttpContext http, FreezableStream stream, WebSocket web, string host)
{
    private readonly Channel<string?> outgoing = Channel.CreateUnbounded<string?>(new() { SingleReader = true });

    public string Host => host;

    public bool IsFrozen => stream.IsFrozen;

    public void Send(JsonObject json) => outgoing.Writer.TryWrite(json.ToJsonString());

    /// <summary>After everything that was sent before.</summary>
    public void Close() => outgoing.Writer.TryWrite(null);

    /// <summary>The connection is cut without a word.</summary>
    public void Drop() => http.Abort();

    public void Freeze() => stream.Freeze();

    /// <summary>Until either side ends it.</summary>
    public async Task RunAsync()
    {
        var writing = WriteAsync();
        try
        {
            while (await ReadAsync() is { } text) world.Do(() => Take(text));
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Gone, as connections go.
        }
        outgoing.Writer.TryComplete();
        await writing;
    }

    private async Task WriteAsync()
    {
        try
        {
            await foreach (var text in outgoing.Reader.ReadAllAsync(http.RequestAborted))
            {
                if (text is null) await web.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "closing", http.RequestAborted);
                else await web.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, http.RequestAborted);
            }
            if (web.State == WebSocketState.CloseReceived) await web.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "closing", http.RequestAborted);
        }
        catch (Exception end) when (end is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The reader sees it too.
        }
    }

    /// <returns>Null at the end.</returns>
    private async Task<string?> ReadAsync()
    {
        var buffer = new byte[16 * 1024];
        using var text = new MemoryStream();
        while (true)
        {
            var part = await web.ReceiveAsync(buffer.AsMemory(), http.RequestAborted);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return part.MessageType == WebSocketMessageType.Text ? Encoding.UTF8.GetString(text.ToArray()) : "";
        }
    }

    private void Take(string text)
    {
        if (Parse(text) is not { } json || json["envelope_id"] is not JsonValue id || json.Any(field => field.Key is not ("envelope_id" or "payload")))
        {
            world.Problems.Add($"no ack, but sent by a socket: {text}");
            return;
        }
        world.Dispatcher.Ack(id.ToString(), json["payload"]?.DeepClone());
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
