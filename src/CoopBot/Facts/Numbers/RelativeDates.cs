using CoopBot.Knowledge;

namespace CoopBot.Facts.Numbers;

/// <summary>Days told from the day of publication: yesterday, в понедельник, w ubiegłym roku, 来月.</summary>
internal static class RelativeDates
{
    public static IEnumerable<(string Iso, int Start, int End)> All(NumberScan scan, Calendar calendar, bool isPlanned)
    {
        if (calendar.Published is null) yield break;
        var end = 0;
        foreach (var hit in scan.All)
        {
            if (hit.Start < end || Iso(hit.Value, calendar, isPlanned) is not { } iso) continue;
            end = hit.End;
            yield return (iso, hit.Start, hit.End);
        }
    }

    private static string? Iso(string cue, Calendar calendar, bool isPlanned)
    {
        var dot = cue.IndexOf('.');
        if (dot < 0) return null;
        return cue.AsSpan(0, dot + 1) switch
        {
            NumberCue.Day => calendar.Days(Number()) is { } day ? IsoDate.Of(day).ToString() : null,
            NumberCue.Weekday => calendar.Weekday(Number(), isPlanned) is { } day ? IsoDate.Of(day).ToString() : null,
            NumberCue.Weeks => calendar.Week(Number()),
            NumberCue.Months => calendar.Month(Number()),
            NumberCue.Years => calendar.Year(Number()),
            _ => null,
        };

        int Number() => (int)NumberCue.NumberIn(cue);
    }
}
