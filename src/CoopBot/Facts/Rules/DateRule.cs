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
    /// <summary>Between two wordings of one day.</summary>
    private const int LongestGap = 3;

    public string Name => "date";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var calendar = new Calendar(draft.Page.Published is { } published ? DateOnly.FromDateTime(published.DateTime) : null);
        return draft.Numbers.SelectMany(scan => FindIn(scan, calendar));
    }

    private IEnumerable<Fact> FindIn(NumberScan scan, Calendar calendar)
    {
        var isPlanned = scan.Scan.Has(Cue.Planned);
        var dates = (scan.Words.IsJoint ? JapaneseDates.All(scan.Folded, calendar, isPlanned) : Stretches.Join(scan, new WordedDates(scan, calendar, isPlanned).All()))
            .Select(date => new DateFact(Name, scan.Scan.SpanOf(date.Start, date.End), date.Iso)).ToList();
        var next = 0;
        foreach (var (iso, start, end) in RelativeDates.All(scan, calendar, isPlanned))
        {
            while (next < dates.Count && dates[next].Span.End + LongestGap < start) yield return dates[next++];
            // "Во вторник, 12 марта" is one day, told twice: the date is the surer one.
            if (next < dates.Count && dates[next].Span.Start <= end + LongestGap) continue;
            yield return new DateFact(Name, scan.Scan.SpanOf(start, end), iso);
        }
        while (next < dates.Count) yield return dates[next++];
    }
}
