using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using CoopBot.Chats.Slack.Wire;

namespace CoopBot.Chats.Slack.Sockets;

/// <summary>One socket of Slack's. Whatever goes wrong with it is a value; only cancellation by the caller throws. No text that it gives holds its address.</summary>
internal sealed class SocketConnection : IDisposable
{
    /// <summary>Slack's messages are far smaller; whatever is larger is none.</summary>
    private const int LongestMessage = 4 * 1024 * 1024;

    private const int ReadAtOnce = 16 * 1024;

    private readonly ClientWebSocket socket;
    private readonly Redaction redaction;
    private readonly SemaphoreSlim sending = new(1);

    private SocketConnection(ClientWebSocket socket, Redaction redaction)
    {
        this.socket = socket;
        this.redaction = redaction;
    }

    /// <summary>A socket that has said hello.</summary>
    /// <param name="http">As <see cref="PlatformHttp"/> makes it: the address is a secret, and is neither logged nor traced.</param>
    public static async Task<Answer<SocketConnection>> OpenAsync(HttpClient http, Uri address, SocketPatience patience, TimeProvider time, CancellationToken cancel)
    {
        using var end = new CancellationTokenSource(patience.Hello, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, end.Token);
        var redaction = new Redaction().With(address);
        var socket = new ClientWebSocket();
        socket.Options.KeepAliveInterval = patience.KeepAliveInterval;
        socket.Options.KeepAliveTimeout = patience.KeepAliveTimeout;
        var connection = new SocketConnection(socket, redaction);
        var isReady = false;
        try
        {
            await socket.ConnectAsync(address, http, either.Token);
            var refusal = await connection.GreetAsync(either.Token);
            isReady = refusal is null;
            return refusal is null ? new Answer<SocketConnection>(connection) : new Answer<SocketConnection>(refusal);
        }
        catch (Exception wrong) when (wrong is OperationCanceledException or WebSocketException or HttpRequestException or IOException)
        {
            cancel.ThrowIfCancellationRequested();
            var why = end.IsCancellationRequested ? $"the socket was not ready within {patience.Hello.TotalSeconds:0.#} seconds" : redaction.Clean(Failure.Why(wrong));
            return new Answer<SocketConnection>(new SlackError(SlackErrorKind.Unreachable, why));
        }
        finally
        {
            if (!isReady) connection.Dispose();
        }
    }

    /// <summary>The next message, whole; after <see cref="Gone"/> there is none. To be called by one at a time.</summary>
    public async Task<SocketMessage> ReceiveAsync(CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                var text = await ReadAsync(cancel);
                if (text is null) return new Gone(socket.CloseStatus is { } status ? redaction.Clean($"closed by Slack: {(int)status} {socket.CloseStatusDescription}").TrimEnd() : "closed");
                if (SocketMessageReader.Read(text) is { } message) return message;
            }
        }
        catch (Exception wrong) when (wrong is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException or OperationCanceledException)
        {
            cancel.ThrowIfCancellationRequested();
            return new Gone(redaction.Clean(Failure.Why(wrong)));
        }
    }

    /// <summary>Tells Slack that an envelope is kept. When the socket is gone meanwhile the envelope comes again.</summary>
    public async Task AcknowledgeAsync(string envelope, CancellationToken cancel)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("envelope_id", envelope);
            json.WriteEndObject();
        }
        await SendingAsync(() => socket.SendAsync(buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, cancel).AsTask(), cancel);
    }

    /// <summary>Says that nothing more is sent. Slack closes its side then, and whoever reads sees that it is gone.</summary>
    public Task CloseAsync(CancellationToken cancel) => SendingAsync(() => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancel), cancel);

    /// <summary>Cuts it off.</summary>
    public void Dispose() => socket.Dispose();

    /// <summary>Waits for hello; null when it came.</summary>
    private async Task<SlackError?> GreetAsync(CancellationToken cancel)
    {
        while (true)
        {
            switch (await ReceiveAsync(cancel))
            {
                case Hello: return null;
                case Farewell farewell: return new SlackError(SlackErrorKind.Refused, redaction.Clean(farewell.Reason));
                case Gone gone: return new SlackError(SlackErrorKind.Unreachable, gone.Why);
                    // What comes before hello is not acknowledged, and comes again.
            }
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancel)
    {
        var message = new ArrayBufferWriter<byte>(ReadAtOnce);
        while (true)
        {
            var read = await socket.ReceiveAsync(message.GetMemory(ReadAtOnce), cancel);
            if (read.MessageType == WebSocketMessageType.Close) return null;
            message.Advance(read.Count);
            if (message.WrittenCount > LongestMessage) throw new InvalidOperationException("a message was longer than any of Slack's");
            if (read.EndOfMessage) return Encoding.UTF8.GetString(message.WrittenSpan);
        }
    }

    /// <summary>One at a time, as the socket wants it. What cannot be sent is shown by reading: the socket is gone.</summary>
    private async Task SendingAsync(Func<Task> send, CancellationToken cancel)
    {
        await sending.WaitAsync(cancel);
        try
        {
            await send();
        }
        catch (Exception wrong) when (wrong is WebSocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
        }
        finally
        {
            sending.Release();
        }
    }
}
