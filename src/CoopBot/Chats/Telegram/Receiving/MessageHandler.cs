using System.Globalization;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>Messages: words for the bot, and what Telegram says of the chat itself.</summary>
internal sealed class MessageHandler(Addressed addressed, LineMaker lines, Attendance attendance, Answering answering, OutboxTable outbox, TelegramStatus status, TimeProvider clock)
{
    public async Task<bool> HandleAsync(string name, WireMessage message, CancellationToken cancel)
    {
        var here = LineMaker.AddressOf(message);
        if (message.MigrateToChatId is { } later) await attendance.MovedAsync(here.Chat, new TelegramAddress(later).Chat, cancel);
        else if (message.MigrateFromChatId is { } earlier) await attendance.MovedAsync(new TelegramAddress(earlier).Chat, here.Chat, cancel);
        else if (message.ForumTopicReopened is not null) await attendance.ReopenedAsync(here.Chat, cancel);
        else if (IsOfAPerson(message) && addressed.WordsOf(message, status.Me!.Username!) is { } words)
            return await AnswerAsync(name, here, message, words, cancel);
        await outbox.ReplyAsync(name, here.Chat, null, null, clock.GetUtcNow(), cancel);
        return true;
    }

    private async Task<bool> AnswerAsync(string name, TelegramAddress here, WireMessage message, string words, CancellationToken cancel)
    {
        if (await lines.MakeAsync(message, message.From!, message.SenderChat, words, cancel) is not { } line) return false;
        // In a group it must be seen who is answered.
        var target = line.IsShared ? new Target(message.MessageId.ToString(CultureInfo.InvariantCulture), Replaces: false) : null;
        await answering.AnswerAsync(name, here, line, target, cancel);
        return true;
    }

    /// <summary>Not of another bot, not of a channel that posts into its group, and not one of our own results of inline mode.</summary>
    private static bool IsOfAPerson(WireMessage message) =>
        message is { From: { } from, ViaBot: null }
        && (message.SenderChat is { } sender ? sender.Id == message.Chat.Id : !from.IsBot)
        && !IsService(message);

    private static bool IsService(WireMessage message) =>
        message.NewChatMembers is not null || message.LeftChatMember is not null
        || message.ForumTopicCreated is not null || message.ForumTopicClosed is not null || message.ForumTopicReopened is not null;
}
