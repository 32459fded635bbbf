using CoopBot.Chats.Telegram.Receiving;
using CoopBot.Chats.Telegram.Sending;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram;

/// <summary>Telegram: private chats, groups, topics of forums, channels.</summary>
internal sealed class TelegramPlatform(Reception reception, TelegramSender sender, TelegramRates rates) : IChatPlatform
{
    public string Name => TelegramAddress.Platform;

    public Pace? Pace => rates.OverAll;

    public Pace? PaceOf(ChatAddress chat) => TelegramAddress.Of(chat) is { IsPrivate: false } ? rates.OfAGroup : rates.OfAPerson;

    public Task ListenAsync(CancellationToken cancel) => reception.RunAsync(cancel);

    public Task<Outcome> SendAsync(ChatAddress chat, Message message, Target? target, CancellationToken cancel) =>
        TelegramAddress.Of(chat) is { } address
            ? sender.SendAsync(address, message, target, cancel)
            : Task.FromResult<Outcome>(new Outcome.Refused($"'{chat}' is no address of Telegram"));
}
