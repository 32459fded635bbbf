using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Papers the sides signed or will sign: a word for a paper with a word of signing, and its year when that is told.</summary>
internal sealed class AgreementRule : IFactRule
{
    /// <summary>A year belongs to a paper when it stands this near, in letters.</summary>
    private const int YearReach = 40;

    public string Name => "agreement";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var papers =
            from scan in draft.Scans
            where draft.ZoneOf(scan) != Zone.Background && scan.Has(Cue.Signed)
            from cue in scan.CuesUnder(Cue.Paper)
            let year = YearNear(draft, scan, cue.Hit)
            select new AgreementFact(Name, scan.SpanOf(cue.Hit), cue.Id, year, StatusOf(draft, scan, year));
        // A title names the paper, a sentence gives its year too: one paper, told with its year.
        return papers.GroupBy(paper => (paper.Paper, paper.Status))
            .SelectMany(same => same.Where(paper => paper.Year is not null || same.All(other => other.Year is null)).DistinctBy(paper => paper.Value));
    }

    private static int? YearNear(Draft draft, Scan scan, Hit<string> hit) =>
        draft.Of<DateFact>().Where(date => date.Span.Sentence == scan.Sentence.Number && Distance(date.Span, hit) <= YearReach)
            .Select(date => date.Year).FirstOrDefault(year => year is not null);

    private static EventStatus StatusOf(Draft draft, Scan scan, int? year)
    {
        if (scan.Has(Cue.Denied)) return EventStatus.Denied;
        if (year < draft.Year) return EventStatus.Earlier;
        if (scan.Has(Cue.Earlier) || draft.ZoneOf(scan) == Zone.Quote) return EventStatus.Earlier;
        return scan.Has(Cue.Planned) ? EventStatus.Planned : EventStatus.Happened;
    }

    private static int Distance(Span span, Hit<string> hit) => Math.Max(0, Math.Max(hit.Start - span.End, span.Start - hit.End));
}
