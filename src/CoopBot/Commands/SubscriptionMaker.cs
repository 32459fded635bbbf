using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

/// <summary>Makes new subscriptions as far as there is room for them.</summary>
internal sealed class SubscriptionMaker(SubscriptionTable subscriptions, StoryTable stories, DigestSettings digests, SubscriptionSettings settings)
{
    /// <summary>Not kept yet. A digest looks some days back; what comes at once begins now, even if it is made a digest later.</summary>
    public async Task<Subscription> OfAsync(Call call, Filter filter, Way way, CancellationToken cancel)
    {
        var since = way == Way.Instant
            ? await stories.LastNumberAsync(cancel)
            : await stories.LastNumberBeforeAsync(call.Now.AddDays(-digests.BackfillDays), cancel);
        return new Subscription(Guid.NewGuid().ToString("n"), call.Chat.Address, filter, since) { Way = way, MadeBy = Access.PersonOf(call.Line) };
    }

    /// <summary>Why it cannot be kept, in a sentence; null when it is.</summary>
    public async Task<string?> KeepAsync(Subscription wish, Voice voice, CancellationToken cancel) =>
        Explain(await subscriptions.AddAsync([wish], settings.Caps, cancel), voice);

    public string? Explain(SubscriptionOutcome outcome, Voice voice) => outcome switch
    {
        SubscriptionOutcome.ChatFull => voice.Say("command.subscribe.full", ("n", settings.MostOfChat)),
        SubscriptionOutcome.MakerFull => voice.Say("command.subscribe.full.user", ("n", settings.MostOfUser)),
        _ => null,
    };
}
