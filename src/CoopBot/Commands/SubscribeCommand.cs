using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class SubscribeCommand(
    FilterParser filters, WayReader ways, SubscriptionTable subscriptions, SubscriptionMaker maker, SubscribeSteps steps, SubscribeTeller teller,
    TopicButtons topics, DigestSchedule wakes) : ICommand
{
    public string Name => "subscribe";

    public string Usage => "[filter] [instant|digest|both]";

    public string Example => "/subscribe energy kazakhstan";

    public bool Changes(string arguments) => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var step = SubscribeSteps.Read(call.Arguments);
        var (way, typed) = step is { } asked ? (null, asked.Filter) : ways.Read(call.Arguments);
        if (typed.Length == 0) return await steps.AskTopicAsync(voice, cancel);
        var reading = filters.Parse(typed);
        if (reading is FilterError error) return UnknownWord.Explain(error, Name, voice, end: call.Arguments[typed.Length..]);

        var filter = ((FilterRead)reading).Filter;
        if (step is { } open) return open.IsLast || !filter.Countries.IsEmpty ? SubscribeSteps.AskWay(filter, call.Chat, voice) : await steps.AskCountryAsync(filter, voice, cancel);

        var had = await subscriptions.OfAsync(call.Chat.Address, cancel);
        return had.FirstOrDefault(one => one.Filter.Equals(filter)) is { } known
            ? await AgainAsync(call, known, way, cancel)
            : await MakeAsync(call, filter, way ?? Way.Digest, had, cancel);
    }

    private async Task<Message> MakeAsync(Call call, Filter filter, Way way, IReadOnlyList<Subscription> had, CancellationToken cancel)
    {
        var voice = call.Voice;
        var wish = await maker.OfAsync(call, filter, way, cancel);
        if (await maker.KeepAsync(wish, voice, cancel) is { } full) return voice.Correct(full, "/unsubscribe 1", Listed(voice));
        await wakes.RefreshAsync(cancel);
        return voice.Answer(Part
            .Of([.. teller.Told(wish, isNew: true, call), .. SubscribeTeller.Narrowing(filter, had, voice)])
            .With([.. filter.IsEverything ? await topics.SubscribeAsync(voice, cancel) : [], .. Buttons(wish, voice)]));
    }

    /// <summary>The same filter once more: only another way changes anything.</summary>
    private async Task<Message> AgainAsync(Call call, Subscription known, Way? way, CancellationToken cancel)
    {
        var voice = call.Voice;
        if (way is not { } wanted || wanted == known.Way)
        {
            var told = voice.Say("command.subscribe.again", ("filter", FilterTeller.Tell(known.Filter, voice)));
            return voice.Answer($"{told} {WayTeller.Sentence(known.Way, voice)}", [Listed(voice), .. Buttons(known, voice).Where(button => button.Command != "/digest")]);
        }

        await subscriptions.SetWayAsync(call.Chat.Address, known.Id, wanted, cancel);
        await wakes.RefreshAsync(cancel);
        var changed = known with { Way = wanted };
        return voice.Answer(Part.Of([.. teller.Told(changed, isNew: false, call)]).With([Listed(voice), .. Buttons(changed, voice)]));
    }

    /// <summary>The other way, and the end.</summary>
    private static IEnumerable<Button> Buttons(Subscription one, Voice voice)
    {
        var typed = FilterTeller.Type(one.Filter, voice);
        if (one.IsDigest) yield return new(voice.Say("command.subscribe.now"), "/digest");
        var other = one.Way == Way.Digest ? Way.Instant : Way.Digest;
        yield return new(WayTeller.Label(other, voice), $"/subscribe {typed} {WayReader.Type(other, voice)}", InPlace: true);
        yield return new(voice.Say("button.unsubscribe"), "/unsubscribe " + typed);
    }

    private static Button Listed(Voice voice) => new(voice.Say("button.subscriptions"), "/subscriptions");
}
