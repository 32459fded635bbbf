using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Papers the sides signed or will sign: a word for a paper with a word of signing, what it is called, and when that is told.</summary>
internal sealed class AgreementRule : IFactRule
{
    /// <summary>A date belongs to a paper when it stands this near, in letters.</summary>
    private const int DateReach = 40;

    private const int OldDateReach = 90;

    /// <summary>The same of a word that makes a paper an old one.</summary>
    private const int StandingReach = 40;

    /// <summary>No sentence of sense names more.</summary>
    private const int MostPapers = 20;

    public string Name => "agreement";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var papers = new List<AgreementFact>();
        foreach (var scan in draft.Scans)
        {
            if (draft.ZoneOf(scan) == Zone.Background || !scan.Has(Cue.Signed)) continue;
            foreach (var (paper, hit) in scan.CuesUnder(Cue.Paper).Take(MostPapers))
            {
                var date = DateOf(draft, scan, hit);
                papers.Add(new AgreementFact(Name, scan.SpanOf(hit), paper, date?.Year, StatusOf(draft, scan, hit, date?.Year), PaperTitle.Of(scan, hit), date?.Iso));
            }
        }
        // A title names the paper, a sentence gives its year or what it is on: one paper, told with both.
        return papers.Count < 2 ? papers : papers.GroupBy(paper => (paper.Paper, paper.Status))
            .SelectMany(same => Once([.. same]));
    }

    private static IEnumerable<AgreementFact> Once(List<AgreementFact> same)
    {
        var hasYear = same.Exists(paper => paper.Year is not null);
        var title = same.Find(paper => paper.Title is not null)?.Title;
        return same.Where(paper => paper.Year is not null || !hasYear)
            .GroupBy(paper => paper.Value).Select(one => one.First() with { Title = one.FirstOrDefault(paper => paper.Title is not null)?.Title ?? title });
    }

    private static DateFact? DateOf(Draft draft, Scan scan, Hit<string> paper)
    {
        foreach (var date in draft.Of<DateFact>(scan.Sentence.Number))
        {
            if (date.Year is not null && Distance(date.Span, paper) <= DateReach) return date;
            // "Соглашением, подписанным во время визита президента в 2019 году".
            if (date.Year < draft.Year && date.Span.Start > paper.End && date.Span.Start - paper.End <= OldDateReach) return date;
        }
        return null;
    }

    private static EventStatus StatusOf(Draft draft, Scan scan, Hit<string> paper, int? year)
    {
        if (scan.Has(Cue.Denied)) return EventStatus.Denied;
        if (year < draft.Year) return EventStatus.Earlier;
        if (IsStanding(scan, paper)) return EventStatus.Earlier;
        if (scan.Has(Cue.Earlier) || (draft.ZoneOf(scan) == Zone.Quote && !EventRule.IsNewsItself(scan))) return EventStatus.Earlier;
        return scan.Has(Cue.Planned) ? EventStatus.Planned : EventStatus.Happened;
    }

    /// <summary>"A step following the memorandum": it was there before; "following the signing of the memorandum" it was not.</summary>
    private static bool IsStanding(Scan scan, Hit<string> paper)
    {
        foreach (var word in scan.CuesOf(Cue.Standing))
        {
            if (word.Start <= paper.End + 1 && paper.Start < word.End) return !scan.Has(Cue.Today);
            if (word.End > paper.Start || paper.Start - word.End > StandingReach || scan.Text.AsSpan(word.End, paper.Start - word.End).IndexOfAny(",;:") >= 0) continue;
            if (!scan.CuesOf(Cue.Signed).Any(signs => signs.Start >= word.End && signs.Start < paper.Start)) return !scan.Has(Cue.Today);
        }
        return false;
    }

    private static int Distance(Span span, Hit<string> hit) => Math.Max(0, Math.Max(hit.Start - span.End, span.Start - hit.End));
}
