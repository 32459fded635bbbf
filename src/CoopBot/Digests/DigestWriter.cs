using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Digests;

/// <summary>Puts the stories of a digest into words: a head, the stories, the headlines of the rest, a foot.</summary>
internal sealed class DigestWriter(KnowledgeBase knowledge, StoryTeller teller)
{
    private readonly TopicBars bars = new(knowledge);

    public Message Write(Edition edition)
    {
        var voice = knowledge.VoiceOf(edition.Language);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(edition.Zone);
        var rest = edition.Headlines.Select(story => teller.Headline(story, voice)).ToList();

        List<Part> parts = [Head(edition, zone, voice)];
        parts.AddRange(edition.Full.Select(story => teller.Brief(story, voice)));
        if (rest.Count > 0) parts.Add(Part.Of(new Heading(voice.Say("digest.headlines")), new Bullets([.. rest])));
        parts.Add(Foot(edition, zone, voice));
        return new Message(voice.Language.Code, [.. parts]);
    }

    private Part Head(Edition edition, TimeZoneInfo zone, Voice voice)
    {
        var (from, to) = (Tell(edition.From, zone, voice), Tell(edition.Until, zone, voice));
        // Moments that read the same are no span.
        var since = from == to ? "" : from;
        var head = Part.Of(
            new Heading(voice.Say(edition.Kind == EditionKind.Due ? "digest.title" : "digest.preview", ("moment", to))),
            Paragraph.Of(voice.Say("digest.span", ("n", edition.All.Length), ("since", since), ("until", to))));
        return bars.Draw(edition.All, voice) is { } picture ? head with { Blocks = head.Blocks.Add(picture) } : head;
    }

    private static Part Foot(Edition edition, TimeZoneInfo zone, Voice voice)
    {
        var next = SlotCalendar.Next(edition.Schedule, zone, edition.Until, 1).Select(slot => (DateTimeOffset?)slot).FirstOrDefault();
        var words = next is { } slot ? voice.Say("digest.next", ("moment", Tell(slot, zone, voice))) : voice.Say("digest.off");
        var more = !edition.Capped.IsEmpty ? voice.Say("digest.more") + " " : "";
        return Part.Of(Note.Of(more + words)).With(
            new Button(voice.Say("digest.button.latest"), "/latest"),
            new Button(voice.Say("digest.button.subscriptions"), "/subscriptions"),
            new Button(voice.Say("digest.button.schedule"), "/schedule"));
    }

    private static string Tell(DateTimeOffset moment, TimeZoneInfo zone, Voice voice) => voice.Moment(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
