using CoopBot.Chats.Slack.Receiving;
using CoopBot.Chats.Slack.Sending;
using CoopBot.Model;

namespace CoopBot.Chats.Slack;

internal sealed class SlackPlatform(Reception reception, SlackSender sender, SlackRates rates) : IChatPlatform
{
    public string Name => SlackAddress.Platform;

    public Pace? Pace => rates.OverAll;

    public Pace? PaceOf(ChatAddress chat) => SlackAddress.Of(chat) is { IsPerson: false } ? rates.OfAChannel : rates.OfAPerson;

    public Task ListenAsync(CancellationToken cancel) => reception.RunAsync(cancel);

    public Task<Outcome> SendAsync(ChatAddress chat, Message message, Target? target, CancellationToken cancel) =>
        SlackAddress.Of(chat) is { } address
            ? sender.SendAsync(address, message, target, cancel)
            : Task.FromResult<Outcome>(new Outcome.Refused($"'{chat}' is no address of Slack"));
}
