using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>What was talked about, in the event's own account, by a speaker, or in the background; each once for each of these.</summary>
internal sealed class SubjectRule : IFactRule
{
    public string Name => "subject";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var seen = new HashSet<(string, SubjectRole, string?)>();
        foreach (var scan in draft.Scans)
        {
            var speaker = draft.Of<QuoteFact>().FirstOrDefault(quote => quote.Span.Sentence == scan.Sentence.Number)?.Speaker
                ?? (draft.ZoneOf(scan) == Zone.Quote ? SpeakerOfParagraph(draft, scan) : null);
            var role = draft.ZoneOf(scan) == Zone.Background ? SubjectRole.Background
                : speaker is not null || draft.ZoneOf(scan) == Zone.Quote ? SubjectRole.Said
                : SubjectRole.Discussed;
            foreach (var hit in scan.Subjects)
            {
                if (seen.Add((hit.Value.Id, role, speaker))) yield return new SubjectFact(Name, scan.SpanOf(hit), hit.Value.Id, role, speaker);
            }
        }
    }

    private static string? SpeakerOfParagraph(Draft draft, Scan scan) =>
        draft.Of<QuoteFact>().FirstOrDefault(quote => draft.Scans[quote.Span.Sentence].Sentence.Paragraph == scan.Sentence.Paragraph)?.Speaker;
}
