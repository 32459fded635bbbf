using System.Collections.Immutable;
using System.Globalization;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Sending;

/// <summary>Sends one message of the outbox, or changes the one it answers, and says what came of it.</summary>
internal sealed class TelegramSender(TelegramClient client, TelegramStatus status, Keyboards keyboards, ILogger<TelegramSender> log)
{
    private const string Html = "HTML";

    private static readonly LinkPreviewOptions NoPreview = new(IsDisabled: true);

    public async Task<Outcome> SendAsync(TelegramAddress address, Message message, Target? target, CancellationToken cancel)
    {
        if (status.Closed is { Ticks: > 0 } closed) return new Outcome.Wait(closed);

        var piece = TelegramText.First(message);
        // Whoever reads a channel may be anybody: there are no buttons for strangers to press.
        var keyboard = address.IsChannel ? null : await keyboards.MakeAsync(piece.Rows, cancel);
        var answer = await DeliverAsync(address, piece, keyboard, message.IsSilent, target, cancel);
        if (answer.Error is { } broken && status.IsClosedBy(broken)) return new Outcome.Wait(status.Closed);

        status.Reached();
        if (answer.IsOk) return new Outcome.Sent(answer.Result.MessageId.ToString(CultureInfo.InvariantCulture), piece.Rest);
        var outcome = SendError.OutcomeOf(answer.Error);
        return outcome is Outcome.Gone gone ? gone with { Tell = await AdminsAsync(address, answer.Error, cancel) } : outcome;
    }

    private async Task<Answer<SentMessage>> DeliverAsync(
        TelegramAddress address, Piece piece, InlineKeyboardMarkup? keyboard, bool isSilent, Target? target, CancellationToken cancel)
    {
        var answer = await DeliverAsync(address, piece.Html, Html, keyboard, isSilent, target, cancel);
        if (answer.Error is not { } error || !SendError.IsOfMarkup(error)) return answer;
        log.LogError("Telegram cannot read the markup of a message for {Chat} ({Error}); its words go out without.", address.Chat, error.Description);
        return await DeliverAsync(address, piece.Plain, parseMode: null, keyboard, isSilent, target, cancel);
    }

    private async Task<Answer<SentMessage>> DeliverAsync(
        TelegramAddress address, string text, string? parseMode, InlineKeyboardMarkup? keyboard, bool isSilent, Target? target, CancellationToken cancel)
    {
        var answers = target is null ? (long?)null : long.Parse(target.MessageId, CultureInfo.InvariantCulture);
        if (target is { Replaces: true })
        {
            var edited = await client.EditMessageTextAsync(
                new EditMessageText(address.ChatId, answers!.Value, text) { ParseMode = parseMode, LinkPreviewOptions = NoPreview, ReplyMarkup = keyboard }, cancel);
            if (edited.Error is not { } error) return edited;
            if (SendError.IsUnchanged(error)) return new(new SentMessage(answers.Value));
            // The message was deleted, or is too old to be changed: the answer comes as a new one.
            if (!SendError.IsOfTheEdit(error)) return edited;
            answers = null;
        }
        return await client.SendMessageAsync(
            new SendMessage(address.ChatId, text)
            {
                MessageThreadId = address.ThreadId,
                ParseMode = parseMode,
                LinkPreviewOptions = NoPreview,
                DisableNotification = isSilent ? true : null,
                ReplyParameters = answers is { } id ? new(id, AllowSendingWithoutReply: true) : null,
                ReplyMarkup = keyboard,
            },
            cancel);
    }

    /// <summary>The people who can open a closed topic or give a right back, by their private chats.</summary>
    private async Task<ImmutableArray<ChatAddress>> AdminsAsync(TelegramAddress address, TelegramError error, CancellationToken cancel)
    {
        if (address.IsPrivate || error.Kind == TelegramErrorKind.Forbidden) return [];
        var admins = await client.GetChatAdministratorsAsync(address.ChatId, cancel);
        return admins.Result is { } members ? [.. members.Where(member => !member.User.IsBot).Select(member => new TelegramAddress(member.User.Id).Chat)] : [];
    }
}
