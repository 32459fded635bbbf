using CoopBot.Chats.Slack.Wire;

namespace CoopBot.Chats.Slack.Sockets;

/// <summary>Keeps the bot connected with Slack by a socket, whatever fails. When Slack wants to renew it, the new one is open before the old one closes.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-socket-mode</remarks>
/// <param name="http">See <see cref="SocketConnection.OpenAsync"/>.</param>
/// <param name="time">Real time, as the network keeps it.</param>
internal sealed class SocketMode(SlackClient client, HttpClient http, SocketPatience patience, SocketWatch watch, TimeProvider time, ILogger<SocketMode> log)
{
    /// <summary>Runs until cancelled; never ends otherwise.</summary>
    /// <param name="take">
    /// True when the envelope is kept: then it is acknowledged. False or an exception: Slack sends it again. Slack gives it 3 s.
    /// One socket's envelopes come in order and one by one; while two are open, both may be in it at a time.
    /// </param>
    /// <exception cref="OperationCanceledException">Cancelled; the sockets are closed.</exception>
    public async Task RunAsync(Func<Envelope, CancellationToken, Task<bool>> take, CancellationToken cancel)
    {
        // The last one is the bot's; one before it Slack has taken leave of and is about to close.
        var sessions = new List<SocketSession>();
        var failures = 0;
        try
        {
            while (true)
            {
                await LeaveAsync(sessions, keep: 1);
                var opened = await OpenAsync(cancel);
                var error = opened.Error;
                if (opened.Result is { } socket)
                {
                    var since = time.GetTimestamp();
                    var session = new SocketSession(socket, take, patience, time, log, cancel);
                    sessions.Add(session);
                    watch.Connected();
                    error = await session.Turned.WaitAsync(cancel);
                    var isSettled = time.GetElapsedTime(since) >= patience.Settled;
                    if (isSettled) failures = 0;
                    if (IsRenewal(error))
                    {
                        // One that is to be renewed right away, again and again, is no better than one that fails.
                        if (!isSettled) await PauseAsync(error, ++failures, cancel);
                        continue;
                    }
                    sessions.Remove(session);
                    await session.DisposeAsync();
                }
                failures++;
                // While an old one is still read nothing is lost yet.
                if (FarewellReason.IsLasting(error!.Code) || sessions.All(session => session.IsOver)) watch.Lost(error);
                await PauseAsync(error, failures, cancel);
            }
        }
        finally
        {
            await LeaveAsync(sessions, keep: 0);
        }
    }

    /// <summary>Only Slack itself gives a reason; a lasting one is not for renewing.</summary>
    private static bool IsRenewal(SlackError error) => error.Kind == SlackErrorKind.Refused && !FarewellReason.IsLasting(error.Code);

    private static async Task LeaveAsync(List<SocketSession> sessions, int keep)
    {
        var left = sessions.SkipLast(keep).ToList();
        sessions.RemoveRange(0, left.Count);
        await Task.WhenAll(left.Select(session => session.DisposeAsync().AsTask()));
    }

    private async Task<Answer<SocketConnection>> OpenAsync(CancellationToken cancel)
    {
        var answer = await client.OpenConnectionAsync(cancel);
        return answer.Result is { } address
            ? await SocketConnection.OpenAsync(http, address, patience, time, cancel)
            : new Answer<SocketConnection>(answer.Error!);
    }

    private Task PauseAsync(SlackError error, int failures, CancellationToken cancel)
    {
        var pause = FarewellReason.IsLasting(error.Code) ? patience.LongPause : patience.Pauses.After(failures, Random.Shared.NextDouble());
        if (error.RetryAfter is { } asked && asked > pause) pause = asked;
        return Task.Delay(pause, time, cancel);
    }
}
