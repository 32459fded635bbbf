using CoopBot.Chats.Slack.Wire;

namespace CoopBot.Chats.Slack.Sockets;

/// <summary>A socket that is read until it is gone, however often Slack takes leave of it before.</summary>
internal sealed class SocketSession : IAsyncDisposable
{
    private readonly TaskCompletionSource<SlackError> turned = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SocketConnection socket;
    private readonly Func<Envelope, CancellationToken, Task<bool>> take;
    private readonly SocketPatience patience;
    private readonly TimeProvider time;
    private readonly ILogger log;
    private readonly Task reading;

    /// <param name="take">See <see cref="SocketMode.RunAsync"/>.</param>
    /// <param name="cancel">Stops the taking; the socket itself ends by being disposed of.</param>
    public SocketSession(
        SocketConnection socket, Func<Envelope, CancellationToken, Task<bool>> take, SocketPatience patience, TimeProvider time, ILogger log, CancellationToken cancel)
    {
        this.socket = socket;
        this.take = take;
        this.patience = patience;
        this.time = time;
        this.log = log;
        reading = ReadAsync(cancel);
    }

    /// <summary>Why another one is needed: Slack took leave (refused, with its reason), or the socket is gone (unreachable).</summary>
    public Task<SlackError> Turned => turned.Task;

    public bool IsOver => reading.IsCompleted;

    /// <summary>Closes the socket as is proper, or cuts it off when Slack does not close its side in time.</summary>
    public async ValueTask DisposeAsync()
    {
        using var end = new CancellationTokenSource(patience.Close, time);
        try
        {
            await socket.CloseAsync(end.Token);
            await reading.WaitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            // Cut off, then.
        }
        socket.Dispose();
    }

    private async Task ReadAsync(CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                switch (await socket.ReceiveAsync(CancellationToken.None))
                {
                    case Handed handed:
                        await HandAsync(handed.Envelope, cancel);
                        break;
                    case Farewell farewell:
                        turned.TrySetResult(new SlackError(SlackErrorKind.Refused, farewell.Reason));
                        break;
                    case Gone gone:
                        turned.TrySetResult(new SlackError(SlackErrorKind.Unreachable, gone.Why));
                        return;
                }
            }
        }
        finally
        {
            socket.Dispose();
            turned.TrySetResult(new SlackError(SlackErrorKind.Unreachable, "the socket could not be read any longer"));
        }
    }

    private async Task HandAsync(Envelope envelope, CancellationToken cancel)
    {
        try
        {
            if (await take(envelope, cancel)) await socket.AcknowledgeAsync(envelope.EnvelopeId, cancel);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            // Not acknowledged, so it comes again after the start.
        }
        catch (Exception error)
        {
            log.LogError(error, "Slack: what came in could not be kept. Slack sends it again.");
        }
    }
}
