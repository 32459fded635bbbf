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
        var found = new List<Fact>();
        foreach (var scan in draft.Numbers) FindIn(scan, calendar, found);
        return found;
    }

    private void FindIn(NumberScan scan, Calendar calendar, List<Fact> found)
    {
        var isPlanned = scan.Scan.Has(Cue.Planned);
        var dates = scan.Words.IsJoint ? JapaneseDates.All(scan.Folded, calendar, isPlanned)
            : scan.HasFigures ? Stretches.Join(scan, new WordedDates(scan, calendar, isPlanned).All())
            : [];
        var next = 0;
        foreach (var (iso, start, end) in RelativeDates.All(scan, calendar, isPlanned))
        {
            while (next < dates.Count && dates[next].End + LongestGap < start) found.Add(Fact(dates[next++]));
            // "Во вторник, 12 марта" is one day, told twice: the date is the surer one.
            if (next < dates.Count && dates[next].Start <= end + LongestGap) continue;
            found.Add(new DateFact(Name, scan.Scan.SpanOf(start, end), iso));
        }
        while (next < dates.Count) found.Add(Fact(dates[next++]));

        DateFact Fact(FoundDate date) => new(Name, scan.Scan.SpanOf(date.Start, date.End), date.Iso);
    }
}
