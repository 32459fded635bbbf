using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells events of a timeline, a line each: the day, the flags, what it was, where to read on.</summary>
internal sealed class TimelineTeller(KnowledgeBase knowledge, Summarizer summarizer)
{
    private const string Sign = "🔜";

    /// <summary>What stories tell of some countries; see <see cref="Timeline"/>.</summary>
    public ImmutableArray<TimelineEntry> EntriesOf(IEnumerable<Story> stories, IReadOnlyCollection<string> countries) =>
        Timeline.Of(stories, countries, article => new Cast(knowledge, article.Page, article.Findings).Event);

    public Paragraph Tell(TimelineEntry entry, Voice voice)
    {
        var lead = entry.Story.Lead;
        var date = entry.Date is { } iso ? voice.Date(iso) : null;
        var when = !entry.IsPlanned ? date : date is null ? $"{Sign} {voice.Say("timeline.planned")}" : $"{Sign} {voice.Say("timeline.planned.on", ("date", date))}";
        var flags = knowledge.FlagsOf(lead.Findings.Parties);
        var numbers = string.Join(' ', entry.Stories.Select(number => $"#{number}"));
        var told = What(entry, voice);
        return new Paragraph([.. when is null ? [] : (ImmutableArray<Run>)[$"{when} · "], flags.Length > 0 ? flags + " " : "", Run.Bold(told), $" · {numbers}"]);
    }

    private string What(TimelineEntry entry, Voice voice)
    {
        var lead = entry.Story.Lead;
        if (entry.Paper is not { } paper) return summarizer.Tell(lead.Page, lead.Findings, voice.Language.Code).Headline;
        var word = knowledge.Summaries[voice.Language.Code].For("paper", paper.Paper) is [var known, ..] ? known.Source : null;
        var title = lead.Page.Language == voice.Language.Code ? paper.Title : null;
        return Summarizer.Capital(word is null ? title ?? paper.Paper : title is null ? word : $"{word}{voice.Language.Colon}{title}");
    }
}
