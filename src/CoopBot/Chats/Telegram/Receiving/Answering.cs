using CoopBot.Chats.Telegram.Wire;
using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>Has the desk answer a line and puts the answer into the outbox, together with the mark that the update is done.</summary>
internal sealed class Answering(Desk desk, TelegramClient client, OutboxTable outbox, OutboxBell bell, TimeProvider clock)
{
    /// <summary>An answer that takes longer is announced as being typed.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Telegram shows the announcement for five seconds. https://core.telegram.org/bots/api#sendchataction</summary>
    private static readonly TimeSpan Announced = TimeSpan.FromSeconds(4);

    public async Task AnswerAsync(string name, TelegramAddress address, Line line, Target? target, CancellationToken cancel)
    {
        var answer = desk.HearAsync(line, cancel);
        await AnnounceAsync(address, answer, cancel);
        await outbox.ReplyAsync(name, address.Chat, await answer, target, clock.GetUtcNow(), cancel);
        bell.Ring();
    }

    private async Task AnnounceAsync(TelegramAddress address, Task answer, CancellationToken cancel)
    {
        for (var patience = Patience; !await EndsWithinAsync(answer, patience, cancel); patience = Announced)
            await client.SendChatActionAsync(address.ChatId, address.ThreadId, "typing", cancel);
    }

    private async Task<bool> EndsWithinAsync(Task answer, TimeSpan time, CancellationToken cancel)
    {
        using var rest = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var ended = await Task.WhenAny(answer, Task.Delay(time, clock, rest.Token)) == answer;
        await rest.CancelAsync();
        return ended || cancel.IsCancellationRequested;
    }
}
