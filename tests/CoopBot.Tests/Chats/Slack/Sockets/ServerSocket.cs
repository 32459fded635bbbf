using System.Net.WebSockets;
using System.Text;

namespace CoopBot.Tests.Chats.Slack.Sockets;

/// <summary>Slack's end of a socket.</summary>
internal sealed class ServerSocket(WebSocket socket, CancellationToken cancel)
{
    internal Task HelloAsync() => SayAsync("""{"type":"hello","num_connections":1,"debug_info":{"host":"applink-1"},"connection_info":{"app_id":"A1"}}""");

    internal Task FarewellAsync(string reason) => SayAsync($$"""{"type":"disconnect","reason":"{{reason}}","debug_info":{"host":"applink-1"} }""");

    internal Task DeliverAsync(string id) =>
        SayAsync($$"""{"envelope_id":"{{id}}","type":"events_api","accepts_response_payload":false,"payload":{"event_id":"Ev{{id}}"},"retry_attempt":0,"retry_reason":""}""");

    /// <param name="frame">Bytes in a frame.</param>
    internal async Task SayAsync(string text, int frame = int.MaxValue)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var start = 0; start < bytes.Length; start += Math.Min(frame, bytes.Length))
        {
            var length = Math.Min(frame, bytes.Length - start);
            await socket.SendAsync(bytes.AsMemory(start, length), WebSocketMessageType.Text, start + length == bytes.Length, cancel);
        }
    }

    /// <summary>What the bot says; null when it closes.</summary>
    internal async Task<string?> HearAsync()
    {
        var bytes = new byte[1024];
        var read = await socket.ReceiveAsync(bytes, cancel);
        return read.MessageType == WebSocketMessageType.Close ? null : Encoding.UTF8.GetString(bytes, 0, read.Count);
    }

    internal WebSocketCloseStatus? ClosedWith => socket.CloseStatus;

    internal Task CloseAsync() => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "bye", cancel);

    internal void Abort() => socket.Abort();

    /// <summary>Neither reads nor answers until the bot is gone.</summary>
    internal Task SleepAsync() => Task.Delay(Timeout.Infinite, cancel);
}
