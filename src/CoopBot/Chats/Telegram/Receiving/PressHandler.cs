using System.Globalization;
using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>Pressed buttons: each says a command for the one who pressed it.</summary>
internal sealed class PressHandler(TelegramClient client, CallbackData data, Desk desk, LineMaker lines, Answering answering, KnowledgeBase knowledge)
{
    public async Task<bool> HandleAsync(string name, CallbackQuery press, CancellationToken cancel)
    {
        var pressed = press.Data is { } text ? await data.ReadAsync(text, cancel) : null;
        // At once and always: until then the button shows that it is busy. That it fails concerns nobody, the answer comes all the same.
        await client.AnswerCallbackQueryAsync(press.Id, pressed is null ? TooOld(press.From) : null, showAlert: false, cancel);
        if (pressed is null || press.Message is not { } message || message.Chat.Type == "channel") return true;

        if (await lines.MakeAsync(message, press.From, sender: null, pressed.Command, cancel) is not { } line) return false;
        await answering.AnswerAsync(name, LineMaker.AddressOf(message), line, TargetOf(message, pressed, line), cancel);
        return true;
    }

    private Target? TargetOf(WireMessage message, PressedButton pressed, Line line)
    {
        var id = message.MessageId.ToString(CultureInfo.InvariantCulture);
        // Of a message that is too old Telegram gives no more than its number; such a one cannot be changed.
        // And whoever may not set this group would put the refusal in the place of everybody's menu.
        if (pressed.InPlace && message.Date != 0 && (line.IsAdmin || !line.IsShared || !desk.NeedsOf(line.Text).Admin)) return new(id, Replaces: true);
        return line.IsShared ? new(id, Replaces: false) : null;
    }

    private string TooOld(WireUser from) => knowledge.VoiceOf(from.LanguageCode?.Split('-')[0] ?? KnowledgeBase.DefaultLanguage).Say("telegram.button.old");
}
