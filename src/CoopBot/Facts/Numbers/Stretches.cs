using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>Joins two dates that are the ends of one stretch of days: "28 февраля – 3 марта 2026 года", "from 28 February to 3 March".</summary>
internal static class Stretches
{
    private const int LongestLink = 10;

    public static List<FoundDate> Join(NumberScan scan, List<FoundDate> dates)
    {
        if (dates.Count < 2) return dates;
        var joined = new List<FoundDate>();
        FoundDate? open = null;
        foreach (var date in dates)
        {
            if (open is { } first)
            {
                if (Whole(scan, first, date) is { } whole)
                {
                    joined.Add(whole);
                    open = null;
                    continue;
                }
                joined.Add(first);
            }
            open = date;
        }
        if (open is { } last) joined.Add(last);
        return joined;
    }

    private static FoundDate? Whole(NumberScan scan, FoundDate first, FoundDate second)
    {
        if (first.Last is not null || second.Last is not null || first.First.Day is null != second.First.Day is null || first.First.Month is null || !IsLink(scan, first.End, second.Start)) return null;
        // "28 февраля – 3 марта 2026 года": the year is said once, at the end or, as in Kazakh, at the beginning.
        var (begin, to) = (first.First, second.First);
        if (second.HasOwnYear && !first.HasOwnYear) begin = begin with { Year = to.Year };
        else if (first.HasOwnYear && !second.HasOwnYear) to = to with { Year = begin.Year };
        return string.CompareOrdinal(begin.ToString(), to.ToString()) < 0 && IsoDate.Of(begin.Year, begin.Month, begin.Day) is not null && IsoDate.Of(to.Year, to.Month, to.Day) is not null
            ? new FoundDate(begin, to, first.Start, second.End, first.HasOwnYear || second.HasOwnYear)
            : null;
    }

    private static bool IsLink(NumberScan scan, int from, int to)
    {
        if (to <= from || to - from > LongestLink) return false;
        var between = scan.Folded[from..to];
        var word = between.Trim(' ', ',');
        if (word is "-" or "–" or "—") return true;
        // "3 мамырдан 5 мамырға дейін": the ending of the first day is the word.
        if (word.Length == 0) return between == " " && scan.HitsAt(to - 1).IsEmpty && EndsWithFrom(scan.Folded, from);
        return scan.HitsAt(from + between.IndexOf(word, StringComparison.Ordinal)).Any(hit => hit.Value == NumberCue.Until && hit.Length == word.Length);
    }

    private static bool EndsWithFrom(string folded, int end) => end >= 3 && folded[(end - 3)..end] is "дан" or "ден" or "нан" or "нен" or "тан" or "тен" or "dan";
}
