using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Chats.Slack.Wire.Payloads;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>Which modal belongs to which button, and what is asked for with it.</summary>
internal sealed class HomeModals(
    SubscribeModal subscribe, UnsubscribeModal unsubscribe, ZoneModal zone, StoryTable stories, SubscriptionTable subscriptions, TimeProvider clock)
{
    /// <summary>Null when the button opens none, or there is nothing to choose from.</summary>
    public async Task<ModalView?> OpenAsync(string action, Chat chat, Voice voice, CancellationToken cancel) => action switch
    {
        HomeAction.Add => subscribe.Of(await stories.CountByCountryAsync(cancel), voice),
        HomeAction.Remove => await subscriptions.OfAsync(chat.Address, cancel) is { Count: > 0 } all ? UnsubscribeModal.Of(all, voice) : null,
        HomeAction.Schedule => ScheduleModal.Of(chat, voice),
        HomeAction.Zone => zone.Of(chat.Zone, clock.GetUtcNow(), voice),
        _ => null,
    };

    public async Task<Wish> ReadAsync(SubmittedView view, Chat chat, Voice voice, CancellationToken cancel) => view.CallbackId switch
    {
        HomeAction.Add => subscribe.Read(view.State, voice),
        HomeAction.Remove => unsubscribe.Read(view.State, await subscriptions.OfAsync(chat.Address, cancel), voice),
        HomeAction.Schedule => ScheduleModal.Read(view, voice),
        HomeAction.Zone => ZoneModal.Read(view.State, chat.Zone),
        _ => Wish.None,
    };
}
