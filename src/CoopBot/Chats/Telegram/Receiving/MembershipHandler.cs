using System.Globalization;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>The bot was blocked, thrown out, silenced, or let in again.</summary>
internal sealed class MembershipHandler(Attendance attendance, Answering answering, OutboxTable outbox, OutboxBell bell, TimeProvider clock)
{
    public async Task<bool> HandleAsync(string name, ChatMemberUpdated change, CancellationToken cancel)
    {
        var isChannel = change.Chat.Type == "channel";
        var here = new TelegramAddress(change.Chat.Id, IsChannel: isChannel);
        var (could, can) = (CanWrite(change.OldChatMember, isChannel), CanWrite(change.NewChatMember, isChannel));
        if (can && !could && isChannel && !change.From.IsBot) return await WelcomeToChannelAsync(name, here, change, cancel);

        Message? greeting = null;
        if (can && !could) greeting = await attendance.ArrivedAsync(LineMaker.LineOf(here, change.Chat, change.From, ""), cancel);
        else if (could && !can) await attendance.LeftAsync(here.Chat, Reason(change), cancel);
        await outbox.ReplyAsync(name, here.Chat, greeting, null, clock.GetUtcNow(), cancel);
        bell.Ring();
        return true;
    }

    /// <summary>Whoever let the bot into a channel is shown, in private, how the channel is subscribed.</summary>
    private async Task<bool> WelcomeToChannelAsync(string name, TelegramAddress channel, ChatMemberUpdated change, CancellationToken cancel)
    {
        await attendance.ArrivedAsync(LineMaker.LineOf(channel, change.Chat, change.From, ""), cancel);
        var person = new TelegramAddress(change.From.Id);
        var called = change.Chat.Username is { } username ? "@" + username : change.Chat.Id.ToString(CultureInfo.InvariantCulture);
        var own = new WireChat(change.From.Id, "private") { FirstName = change.From.FirstName, LastName = change.From.LastName };
        var line = LineMaker.LineOf(person, own, change.From, $"/channel {called} subscriptions") with
        {
            Channel = new(channel.Chat, change.Chat.Title ?? called, IsYours: true, IsOpen: true),
        };
        await answering.AnswerAsync(name, person, line, target: null, cancel);
        return true;
    }

    private static bool CanWrite(ChatMember member, bool isChannel) => member.Status switch
    {
        "creator" => true,
        "administrator" => !isChannel || member.CanPostMessages == true,
        "member" => !isChannel,
        "restricted" => member is { IsMember: true, CanSendMessages: true },
        _ => false,
    };

    private static string Reason(ChatMemberUpdated change) => change.NewChatMember.Status switch
    {
        "kicked" when change.Chat.Type == "private" => "bot was blocked by the user",
        "kicked" or "left" => $"bot was removed from the {change.Chat.Type}",
        _ => $"bot may not write in the {change.Chat.Type}",
    };
}
