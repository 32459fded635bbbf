using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Papers the sides signed or will sign: a word for a paper with a word of signing, what it is called, and when that is told.</summary>
internal sealed class AgreementRule : IFactRule
{
    /// <summary>A date belongs to a paper when it stands this near, in letters.</summary>
    private const int DateReach = 40;

    /// <summary>No sentence of sense names more.</summary>
    private const int MostPapers = 20;

    public string Name => "agreement";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var dates = draft.Of<DateFact>().Where(date => date.Year is not null).ToLookup(date => date.Span.Sentence);
        var papers =
            from scan in draft.Scans
            where draft.ZoneOf(scan) != Zone.Background && scan.Has(Cue.Signed)
            from cue in scan.CuesUnder(Cue.Paper).Take(MostPapers)
            let date = dates[scan.Sentence.Number].FirstOrDefault(date => Distance(date.Span, cue.Hit) <= DateReach)
            select new AgreementFact(Name, scan.SpanOf(cue.Hit), cue.Id, date?.Year, StatusOf(draft, scan, date?.Year), PaperTitle.Of(scan, cue.Hit), date?.Iso);
        // A title names the paper, a sentence gives its year or what it is on: one paper, told with both.
        return papers.GroupBy(paper => (paper.Paper, paper.Status))
            .SelectMany(same => Once([.. same]));
    }

    private static IEnumerable<AgreementFact> Once(List<AgreementFact> same)
    {
        var hasYear = same.Exists(paper => paper.Year is not null);
        var title = same.Find(paper => paper.Title is not null)?.Title;
        return same.Where(paper => paper.Year is not null || !hasYear)
            .GroupBy(paper => paper.Value).Select(one => one.First() with { Title = one.FirstOrDefault(paper => paper.Title is not null)?.Title ?? title });
    }

    private static EventStatus StatusOf(Draft draft, Scan scan, int? year)
    {
        if (scan.Has(Cue.Denied)) return EventStatus.Denied;
        if (year < draft.Year) return EventStatus.Earlier;
        if (scan.Has(Cue.Earlier) || draft.ZoneOf(scan) == Zone.Quote) return EventStatus.Earlier;
        return scan.Has(Cue.Planned) ? EventStatus.Planned : EventStatus.Happened;
    }

    private static int Distance(Span span, Hit<string> hit) => Math.Max(0, Math.Max(hit.Start - span.End, span.Start - hit.End));
}
