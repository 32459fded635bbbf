using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>What was talked about, in the event's own account, by a speaker, or in the background; each once, where it says most.</summary>
internal sealed class SubjectRule : IFactRule
{
    public string Name => "subject";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var speakers = draft.Of<QuoteFact>().ToLookup(quote => quote.Span.Sentence, quote => quote.Speaker);
        var ofParagraphs = draft.Of<QuoteFact>().ToLookup(quote => draft.Scans[quote.Span.Sentence].Sentence.Paragraph, quote => quote.Speaker);
        var found =
            from scan in draft.Scans
            where scan.Subjects.Length > 0
            let speaker = speakers[scan.Sentence.Number].FirstOrDefault() ?? (draft.ZoneOf(scan) == Zone.Quote ? ofParagraphs[scan.Sentence.Paragraph].FirstOrDefault() : null)
            let role = RoleOf(draft, scan, speaker)
            from hit in scan.Subjects
            select new SubjectFact(Name, scan.SpanOf(hit), hit.Value.Id, role, speaker);
        // The account of what was discussed says more of a subject than a sentence it is mentioned in.
        return found.GroupBy(subject => (subject.Id, IsNews: subject.Role <= SubjectRole.Mentioned, Role: subject.Role > SubjectRole.Mentioned ? subject.Role : 0, subject.Speaker))
            .Select(same => same.MinBy(subject => subject.Role)!)
            .OrderBy(subject => subject.Span.Sentence).ThenBy(subject => subject.Span.Start);
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
