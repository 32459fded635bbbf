using CoopBot.Facts.Numbers;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Days, months, years and stretches of them, in words and figures, and what is told from the day of publication: yesterday, on Monday.
/// A quarter is left to its year: ISO 8601 has no form for it.
/// </summary>
internal sealed class DateRule : IFactRule
{
    public string Name => "date";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var words = draft.Knowledge.Numbers[draft.Page.Language];
        var calendar = new Calendar(draft.Page.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : null);
        return draft.Scans.SelectMany(scan => FindIn(new NumberScan(scan, draft.Lexicon, words), calendar));
    }

    private IEnumerable<Fact> FindIn(NumberScan scan, Calendar calendar)
    {
        var isPlanned = scan.Scan.Has(Cue.Planned);
        var dates = (scan.Words.IsJoint ? JapaneseDates.All(scan.Folded, calendar, isPlanned) : Stretches.Join(scan, new WordedDates(scan, calendar, isPlanned).All()))
            .Select(date => new DateFact(Name, scan.Scan.SpanOf(date.Start, date.End), date.Iso)).ToList();
        // "Во вторник, 12 марта" is one day, told twice: the date is the surer one.
        var relative = RelativeDates.All(scan, calendar, isPlanned)
            .Select(date => new DateFact(Name, scan.Scan.SpanOf(date.Start, date.End), date.Iso))
            .Where(date => !dates.Exists(other => IsSameAsNext(date, other)));
        return dates.Concat(relative).OrderBy(date => date.Span.Start);
    }

    private const int LongestGap = 3;

    private static bool IsSameAsNext(DateFact one, DateFact other) =>
        one.Span.Overlaps(other.Span) || (other.Span.Start >= one.Span.End ? other.Span.Start - one.Span.End <= LongestGap : one.Span.Start - other.Span.End <= LongestGap);
}
