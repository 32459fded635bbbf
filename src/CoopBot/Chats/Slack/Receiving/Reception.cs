using CoopBot.Chats.Slack.Sockets;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Comes to know the bot, lets in what Slack hands in, by socket or by call, and works on it.</summary>
internal sealed class Reception(SlackSettings settings, SlackStatus status, TokenWatch watch, InboxWorker worker, Inbox inbox, SocketMode socket)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        using var all = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        List<Task> parts = [watch.RunAsync(all.Token), worker.RunAsync(all.Token)];
        if (settings.IsSocketMode) parts.Add(ConnectAsync(all.Token));
        // None ends by itself: when one breaks, all are to be begun again.
        await Task.WhenAny(parts);
        await all.CancelAsync();
        await Task.WhenAll(parts);
    }

    private async Task ConnectAsync(CancellationToken cancel)
    {
        await status.Entry.WaitAsync(cancel);
        await socket.RunAsync((envelope, stop) => inbox.TakeAsync(envelope.Type, envelope.Payload, stop), cancel);
    }
}
