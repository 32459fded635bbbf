using CoopBot.Chats.Telegram.Receiving;
using CoopBot.Chats.Telegram.Sending;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram;

/// <summary>Telegram: private chats, groups, topics of forums, channels.</summary>
internal sealed class TelegramPlatform(Reception reception, TelegramSender sender) : IChatPlatform
{
    /// <summary>
    /// Telegram speaks of some 30 messages a second over all. A burst and what is refilled within a second stay below that.
    /// https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    /// </summary>
    private static readonly Pace OverAll = new(Burst: 5, TimeSpan.FromSeconds(1d / 25));

    /// <summary>One message a second in one chat; short bursts go through.</summary>
    private static readonly Pace OfAPerson = new(Burst: 3, TimeSpan.FromSeconds(1));

    /// <summary>20 a minute in a group or channel: a burst and what is refilled within a minute.</summary>
    private static readonly Pace OfAGroup = new(Burst: 5, TimeSpan.FromSeconds(4));

    public string Name => TelegramAddress.Platform;

    public Pace? Pace => OverAll;

    public Pace? PaceOf(ChatAddress chat) => TelegramAddress.Of(chat) is { IsPrivate: false } ? OfAGroup : OfAPerson;

    public Task ListenAsync(CancellationToken cancel) => reception.RunAsync(cancel);

    public Task<Outcome> SendAsync(ChatAddress chat, Message message, Target? target, CancellationToken cancel) =>
        TelegramAddress.Of(chat) is { } address
            ? sender.SendAsync(address, message, target, cancel)
            : Task.FromResult<Outcome>(new Outcome.Refused($"'{chat}' is no address of Telegram"));
}
