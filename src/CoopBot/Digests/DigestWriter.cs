using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Digests;

/// <summary>Puts the stories of a digest into words: a head, the stories, the headlines of the rest, a foot.</summary>
internal sealed class DigestWriter(KnowledgeBase knowledge, StoryTeller teller, DigestSettings settings)
{
    private readonly TopicBars bars = new(knowledge);

    /// <param name="title">Key of the title's text, with a slot for the moment.</param>
    /// <param name="until">The moment the digest is for.</param>
    public Message Write(Chat chat, DigestSelection selection, string title, DateTimeOffset until)
    {
        var voice = knowledge.VoiceOf(chat.Language);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(chat.Zone);
        var stories = StoryWeight.HeaviestFirst(StoriesTogether.Of(selection.Stories)).ToList();
        var rest = stories.Skip(settings.MaxStories).Select(story => teller.Headline(story, voice)).ToList();

        List<Part> parts = [Head(title, stories, chat, until, zone, voice)];
        parts.AddRange(stories.Take(settings.MaxStories).Select(story => teller.Brief(story, voice)));
        if (rest.Count > 0) parts.Add(Part.Of(new Heading(voice.Say("digest.headlines")), new Bullets([.. rest])));
        parts.Add(Foot(chat, selection.HasMore, until, zone, voice));
        return new Message(voice.Language.Code, [.. parts]);
    }

    private Part Head(string title, List<Story> stories, Chat chat, DateTimeOffset until, TimeZoneInfo zone, Voice voice)
    {
        var (from, to) = (Tell(stories.Select(story => story.FirstSeen).Append(chat.LastSlot).Min(), zone, voice), Tell(until, zone, voice));
        // Moments that read the same are no span.
        var since = from == to ? "" : from;
        var head = Part.Of(
            new Heading(voice.Say(title, ("moment", to))),
            Paragraph.Of(voice.Say("digest.span", ("n", stories.Count), ("since", since), ("until", to))));
        return bars.Draw(stories, voice) is { } picture ? head with { Blocks = head.Blocks.Add(picture) } : head;
    }

    private static Part Foot(Chat chat, bool hasMore, DateTimeOffset until, TimeZoneInfo zone, Voice voice)
    {
        var next = SlotCalendar.Next(chat.Schedule, zone, until, 1).Select(slot => (DateTimeOffset?)slot).FirstOrDefault();
        var words = next is { } slot ? voice.Say("digest.next", ("moment", Tell(slot, zone, voice))) : voice.Say("digest.off");
        var more = hasMore ? voice.Say("digest.more") + " " : "";
        return Part.Of(Note.Of(more + words)).With(
            new Button(voice.Say("digest.button.latest"), "/latest"),
            new Button(voice.Say("digest.button.subscriptions"), "/subscriptions"),
            new Button(voice.Say("digest.button.schedule"), "/schedule"));
    }

    private static string Tell(DateTimeOffset moment, TimeZoneInfo zone, Voice voice) => voice.Moment(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
