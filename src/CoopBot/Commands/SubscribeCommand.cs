using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Commands;

internal sealed class SubscribeCommand(
    FilterParser filters, SubscriptionTable subscriptions, StoryTable stories, TopicButtons topics, DigestSchedule wakes, DigestSettings settings) : ICommand
{
    private const int MostSubscriptions = 50;

    public string Name => "subscribe";

    public string Usage => "[filter]";

    public string Example => "/subscribe energy kazakhstan";

    public bool Changes(string arguments) => true;

    public async Task<Message> RunAsync(Call call, CancellationToken cancel)
    {
        var voice = call.Voice;
        var reading = filters.Parse(call.Arguments);
        if (reading is FilterError error) return UnknownWord.Explain(error, Name, voice);

        var filter = ((FilterRead)reading).Filter;
        var had = await subscriptions.OfAsync(call.Chat.Address, cancel);
        var words = FilterTeller.Tell(filter, voice);
        if (had.Any(one => one.Filter.Equals(filter)))
            return voice.Answer(voice.Say("command.subscribe.again", ("filter", words)), Listed(voice), Undo(filter, voice));
        if (had.Count >= MostSubscriptions)
            return voice.Correct(voice.Say("command.subscribe.full", ("n", MostSubscriptions)), "/unsubscribe 1", Listed(voice));

        var since = await stories.LastNumberBeforeAsync(call.Now.AddDays(-settings.BackfillDays), cancel);
        await subscriptions.AddAsync(new Subscription(Guid.NewGuid().ToString("n"), call.Chat.Address, filter, since), cancel);
        await wakes.RefreshAsync(cancel);
        return voice.Answer(Part
            .Of([.. Told(call, words), .. Narrowing(filter, had, voice)])
            .With([.. filter.IsEverything ? await topics.SubscribeAsync(voice, cancel) : [], new Button(voice.Say("command.subscribe.now"), "/digest"), Undo(filter, voice)]));
    }

    private IEnumerable<Block> Told(Call call, string words)
    {
        var voice = call.Voice;
        yield return Paragraph.Of(voice.Say("command.subscribe.done") + " ", Run.Bold(words));
        if (DigestTimes.NextOne(call.Chat, call.Now, voice) is not { } first)
            yield return Paragraph.Of(voice.Say("command.subscribe.off") + " ", Run.Code("/schedule " + settings.DefaultSchedule));
        else if (settings.BackfillDays == 0)
            yield return Paragraph.Of(voice.Say("command.subscribe.first", ("moment", first), ("zone", ZoneTeller.Tell(call.Chat.Zone, voice))));
        else
            yield return Paragraph.Of(voice.Say("command.subscribe.first.days", ("moment", first), ("zone", ZoneTeller.Tell(call.Chat.Zone, voice)), ("n", settings.BackfillDays)));
    }

    /// <summary>A chat that has everything gains nothing by a topic, and should know it.</summary>
    private static IEnumerable<Block> Narrowing(Filter filter, IReadOnlyList<Subscription> had, Voice voice)
    {
        var everything = "/unsubscribe " + FilterTeller.Type(Filter.Everything, voice);
        if (filter.IsEverything) yield return Note.Of(voice.Say("command.subscribe.everything") + " ", Run.Code(everything));
        else if (had.Any(one => one.Filter.IsEverything)) yield return Note.Of(voice.Say("command.subscribe.within") + " ", Run.Code(everything));
    }

    private static Button Listed(Voice voice) => new(voice.Say("button.subscriptions"), "/subscriptions");

    private static Button Undo(Filter filter, Voice voice) => new(voice.Say("button.unsubscribe"), "/unsubscribe " + FilterTeller.Type(filter, voice));
}
