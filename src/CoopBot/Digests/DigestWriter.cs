using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Summaries;

namespace CoopBot.Digests;

/// <summary>Puts a digest into words: a head, the stories by topic, the headlines of the rest, the week that is over, a foot.</summary>
internal sealed class DigestWriter(KnowledgeBase knowledge, StoryTeller teller, TrendWriter trends)
{
    private readonly TopicBars bars = new(knowledge);

    public Message Write(Edition edition)
    {
        var voice = knowledge.VoiceOf(edition.Language);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(edition.Zone);

        List<Part> parts = [Head(edition, zone, voice)];
        foreach (var section in Sections.Of(edition))
        {
            if (HeadingOf(section, edition, voice) is { } heading) parts.Add(Part.Of(new Heading(heading)));
            parts.AddRange(section.Stories.Select(story => teller.Brief(story, voice, zone)));
        }
        if (RestPart.Of(edition.Headlines, edition.Capped.Length, teller, voice) is { } rest) parts.Add(rest);
        if (edition.Week is { } week) parts.Add(trends.Write(week, voice.Say("trends.week", ("days", DaysOf(week, zone, voice))), voice));
        parts.Add(Foot(edition, zone, voice));
        return new Message(voice.Language.Code, [.. parts]);
    }

    private Part Head(Edition edition, TimeZoneInfo zone, Voice voice)
    {
        var (from, to) = (At(edition.From, zone), At(edition.Until, zone));
        var moment = voice.Moment(to);
        // Moments that read the same are no span.
        var since = voice.Moment(from) is var begin && begin == moment ? "" : begin;
        var until = voice.MomentAfter(from, to);
        var head = Part.Of(
            new Heading(voice.Say(TitleOf(edition.Kind), ("moment", moment))),
            Paragraph.Of(edition.All.IsEmpty ? voice.Say("digest.span.none", ("since", since), ("until", until)) : voice.Say("digest.span", ("n", edition.All.Length), ("since", since), ("until", until))));
        // Whoever looks back has bars enough.
        return edition.Week is null ? head with { Blocks = head.Blocks.AddRange(bars.Draw(edition.All, voice)) } : head;
    }

    private static string TitleOf(EditionKind kind) => kind switch
    {
        EditionKind.Due => "digest.title",
        EditionKind.Asked => "digest.preview",
        _ => "digest.next.title",
    };

    /// <summary>Null where all stories stand in one section.</summary>
    private string? HeadingOf(Section section, Edition edition, Voice voice)
    {
        if (section.Stories.Length == edition.Full.Length) return null;
        if (section.Topic is not { } topic) return voice.Say("digest.section.other");
        var label = new Label(LabelKind.Topic, topic);
        return $"{knowledge.SignOf(label)} {Summarizer.Capital(voice.NameOf(label))}".TrimStart();
    }

    private static Part Foot(Edition edition, TimeZoneInfo zone, Voice voice)
    {
        var next = SlotCalendar.NextOne(edition.Schedule, zone, edition.Until);
        return Part.Of(Note.Of(next is { } slot ? voice.Say("digest.next", ("moment", voice.Moment(At(slot, zone)))) : voice.Say("digest.off"))).With(
            // What is only looked at was not written down as having found no room.
            edition is { Kind: EditionKind.Due, Capped.IsEmpty: false } ? MoreButton.Of(edition.Capped, voice) : new Button(voice.Say("digest.button.more"), "/latest"),
            new Button(voice.Say("digest.button.settings"), "/settings"),
            new Button(voice.Say("digest.button.mute"), "/mute"));
    }

    private static string DaysOf(Trends week, TimeZoneInfo zone, Voice voice)
    {
        var (first, last) = (DayOf(week.From), DayOf(week.Until.AddTicks(-1)));
        return voice.Date($"{first:yyyy-MM-dd}/{last:yyyy-MM-dd}")!;

        DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
    }

    private static DateTime At(DateTimeOffset moment, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(moment, zone).DateTime;
}
