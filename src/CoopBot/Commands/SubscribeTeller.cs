using CoopBot.Digests;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Commands;

/// <summary>Says what a subscription brings, when and how.</summary>
internal sealed class SubscribeTeller(DigestSettings settings)
{
    public IEnumerable<Block> Told(Subscription one, bool isNew, Call call)
    {
        var voice = call.Voice;
        yield return Paragraph.Of(voice.Say(isNew ? "command.subscribe.done" : "command.subscribe.changed") + " ", Run.Bold(FilterTeller.Tell(one.Filter, voice)));
        if (one.IsInstant) yield return Paragraph.Of(string.Join(' ', Instant(call)));
        if (one.IsDigest) yield return Digest(call, isNew);
        if (PauseTeller.Tell(call.Chat, call.Now, voice) is { } paused) yield return Paragraph.Of(paused + " ", Run.Code("/resume"));
    }

    /// <summary>A chat that has everything gains nothing by a topic, and should know it.</summary>
    public static IEnumerable<Block> Narrowing(Filter filter, IReadOnlyList<Subscription> had, Voice voice)
    {
        var everything = "/unsubscribe " + FilterTeller.Type(Filter.Everything, voice);
        if (filter.IsEverything) yield return Note.Of(voice.Say("command.subscribe.everything") + " ", Run.Code(everything));
        else if (had.Any(one => one.Filter.IsEverything)) yield return Note.Of(voice.Say("command.subscribe.within") + " ", Run.Code(everything));
    }

    private static IEnumerable<string> Instant(Call call)
    {
        yield return call.Voice.Say("command.subscribe.instant");
        if (call.Chat.Quiet is { } quiet) yield return call.Voice.Say("command.subscribe.instant.quiet", ("hours", QuietTeller.Tell(quiet)));
    }

    private Paragraph Digest(Call call, bool isNew)
    {
        var voice = call.Voice;
        if (DigestTimes.NextOne(call.Chat, call.Now, voice) is not { } first) return Paragraph.Of(voice.Say("command.subscribe.off") + " ", Run.Code("/schedule " + settings.DefaultSchedule));
        if (!isNew) return Paragraph.Of(voice.Say("command.subscriptions.next", ("moment", first)));
        var zone = ZoneTeller.Tell(call.Chat.Zone, voice);
        return Paragraph.Of(settings.BackfillDays == 0
            ? voice.Say("command.subscribe.first", ("moment", first), ("zone", zone))
            : voice.Say("command.subscribe.first.days", ("moment", first), ("zone", zone), ("n", settings.BackfillDays)));
    }
}
