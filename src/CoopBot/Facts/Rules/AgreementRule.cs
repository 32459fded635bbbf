using System.Globalization;
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
        var seen = new HashSet<string>();
        foreach (var scan in draft.Scans.Where(scan => draft.ZoneOf(scan) != Zone.Background && scan.Has(Cue.Signed)))
        {
            foreach (var (paper, hit) in scan.CuesUnder(Cue.Paper))
            {
                var year = draft.Of<DateFact>().Where(date => date.Span.Sentence == scan.Sentence.Number && Distance(date.Span, hit) <= YearReach)
                    .Select(date => YearOf(date.Iso)).FirstOrDefault(found => found is not null);
                var fact = new AgreementFact(Name, scan.SpanOf(hit), paper, year, StatusOf(draft, scan, year));
                if (seen.Add(fact.Value)) yield return fact;
            }
        }
    }

    private static EventStatus StatusOf(Draft draft, Scan scan, int? year)
    {
        if (scan.Has(Cue.Denied)) return EventStatus.Denied;
        if (year is not null && (draft.Page.Published is not { } published || year < published.Year)) return EventStatus.Earlier;
        if (scan.Has(Cue.Earlier) || draft.ZoneOf(scan) == Zone.Quote) return EventStatus.Earlier;
        return scan.Has(Cue.Planned) ? EventStatus.Planned : EventStatus.Happened;
    }

    private static int Distance(Span span, Hit<string> hit) => Math.Max(0, Math.Max(hit.Start - span.End, span.Start - hit.End));

    private static int? YearOf(string iso) => iso.Length >= 4 && int.TryParse(iso[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
