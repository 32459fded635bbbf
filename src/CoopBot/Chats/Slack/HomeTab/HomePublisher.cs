using CoopBot.Chats.Slack.Wire;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>Shows the Home page to a person as things are now.</summary>
internal sealed class HomePublisher(
    SlackClient client, HomePage page, ChatTable chats, SubscriptionTable subscriptions, MuteTable mutes, SourceList sources, AccessTeller access, TimeProvider clock,
    ILogger<HomePublisher> log)
{
    /// <returns>Null when it is done, or can never be; else after what time to try again.</returns>
    public async Task<TimeSpan?> ShowAsync(SlackAddress person, Visit visit, Message? notice, CancellationToken cancel)
    {
        var answer = await client.PublishHomeAsync(person.Id, await ViewAsync(visit, notice, cancel), cancel);
        if (answer.Error is not { } error) return null;
        var wait = HomeWait.After(error);
        if (wait is null) log.LogWarning("Slack does not show the Home page to {User}: {Error}", person.Id, error);
        return wait;
    }

    private async Task<HomeView> ViewAsync(Visit visit, Message? notice, CancellationToken cancel)
    {
        if (visit.Chat is not { } before) return page.Closed(visit.Voice);
        // What was just done may have changed it.
        var chat = await chats.FindAsync(before.Address, cancel) ?? before;
        return page.Of(new HomeState(chat, await subscriptions.OfAsync(chat.Address, cancel), clock.GetUtcNow(), notice)
        {
            Muted = await MutedAsync(chat, cancel),
            Access = await access.WhyAsync(chat.Address, cancel),
        });
    }

    private async Task<IReadOnlyList<string>> MutedAsync(Chat chat, CancellationToken cancel)
    {
        var muted = await mutes.OfAsync(chat.Address, cancel);
        if (muted.Count == 0) return [];
        var names = await SourceNames.OfAsync(sources, cancel);
        return [.. muted.Select(names.NameOf)];
    }
}
