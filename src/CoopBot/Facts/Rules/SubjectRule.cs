using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>What was talked about, in the event's own account, by a speaker, or in the background; each once, where it says most.</summary>
internal sealed class SubjectRule : IFactRule
{
    public string Name => "subject";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var (speakers, ofParagraphs) = (new Dictionary<int, string>(), new Dictionary<int, string>());
        foreach (var quote in draft.Of<QuoteFact>())
        {
            speakers.TryAdd(quote.Span.Sentence, quote.Speaker);
            ofParagraphs.TryAdd(draft.Scans[quote.Span.Sentence].Sentence.Paragraph, quote.Speaker);
        }
        var found = new List<SubjectFact>();
        var told = new Dictionary<(string Id, bool IsNews, SubjectRole Role, string? Speaker), int>();
        foreach (var scan in draft.Scans)
        {
            if (scan.Subjects.IsEmpty) continue;
            var speaker = speakers.GetValueOrDefault(scan.Sentence.Number) ?? (draft.ZoneOf(scan) == Zone.Quote ? ofParagraphs.GetValueOrDefault(scan.Sentence.Paragraph) : null);
            var role = RoleOf(draft, scan, speaker);
            foreach (var hit in scan.Subjects)
            {
                if (IsOfAName(draft, scan, scan.SpanOf(hit))) continue;
                var key = (hit.Value.Id, role <= SubjectRole.Mentioned, role > SubjectRole.Mentioned ? role : 0, speaker);
                if (told.TryGetValue(key, out var at) && role >= found[at].Role) continue;
                var subject = new SubjectFact(Name, scan.SpanOf(hit), hit.Value.Id, role, speaker);
                // The account of what was discussed says more of a subject than a sentence it is mentioned in.
                if (told.TryAdd(key, found.Count)) found.Add(subject);
                else found[at] = subject;
            }
        }
        return found.OrderBy(subject => subject.Span.Sentence).ThenBy(subject => subject.Span.Start);
    }

    /// <summary>The minister of trade may speak of anything, and so may a department of defence.</summary>
    private static bool IsOfAName(Draft draft, Scan scan, Span hit)
    {
        foreach (var body in draft.Of<OrganisationFact>(hit.Sentence))
        {
            if (body.Span.Overlaps(hit)) return true;
        }
        foreach (var phrase in draft.OfficesIn(scan))
        {
            foreach (var office in phrase.Offices)
            {
                if (office.Span.Overlaps(hit)) return true;
            }
        }
        return false;
    }

    private static SubjectRole RoleOf(Draft draft, Scan scan, string? speaker) => draft.ZoneOf(scan) switch
    {
        Zone.Background => SubjectRole.Background,
        Zone.Quote => SubjectRole.Said,
        _ when speaker is not null => SubjectRole.Said,
        Zone.Title => SubjectRole.Discussed,
        _ => scan.Has(Cue.Discussed) ? SubjectRole.Discussed : SubjectRole.Mentioned,
    };
}
