using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>What operators decide about a chat.</summary>
internal sealed class Admission(ChatTable chats, StrangerTable strangers, ChatOpener opener)
{
    private static readonly TimeSpan Always = TimeSpan.Zero;

    /// <summary>Lets the chat in with all its parts; what it had set before it was shut out goes on.</summary>
    public async Task AllowAsync(ChatAddress whole, DateTimeOffset now, CancellationToken cancel)
    {
        await chats.AdmitAsync(whole, now, cancel);
        foreach (var chat in await chats.WithPartsAsync(whole, cancel))
            if (chat.Suspended == ChatDirectory.ShutOut) await opener.ResumeAsync(chat, cancel);
    }

    /// <summary>Shuts the chat out with all its parts: it is neither answered nor told, and keeps what it set. It counts as having knocked.</summary>
    public async Task ForbidAsync(ChatAddress whole, DateTimeOffset now, CancellationToken cancel)
    {
        await chats.ShutOutAsync(whole, cancel);
        var known = await chats.WithPartsAsync(whole, cancel);
        foreach (var chat in known) await chats.SuspendAsync(chat.Address, ChatDirectory.ShutOut, cancel);
        await strangers.TurnAwayAsync(whole, known.FirstOrDefault()?.Title, now, Always, cancel);
    }
}
