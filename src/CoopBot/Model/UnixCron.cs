using System.Globalization;

namespace CoopBot.Model;

/// <summary>Turns the five fields of a crontab into Quartz's six, which begin with the second, count the days of the week from Sunday as 1 and know no "either of two days".</summary>
internal static class UnixCron
{
    /// <summary>From 0, and to 7, which is Sunday again.</summary>
    private static readonly string[] Week = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"];

    /// <summary>Null when the days of the week cannot be read, or days of the week and of the month are both given: a crontab means either of them, which Quartz cannot say.</summary>
    public static string? ToQuartz(ReadOnlySpan<string> fields)
    {
        if (fields is not [var minute, var hour, var day, not "?" and var month, var weekday]) return null;
        if (weekday is "*" or "?") return $"0 {minute} {hour} {(day == "?" ? "*" : day)} {month} ?".ToUpperInvariant();
        if (day is not ("*" or "?") || Days(weekday.ToUpperInvariant()) is not { } days) return null;
        return $"0 {minute} {hour} ? {month} {days}".ToUpperInvariant();
    }

    private static string? Days(string field)
    {
        var days = new SortedSet<int>();
        foreach (var item in field.Split(','))
        {
            var parts = item.Split('/');
            var step = 1;
            if (parts.Length > 2 || (parts.Length == 2 && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out step) || step == 0))) return null;
            var (first, last) = parts[0] == "*" ? (0, 6) : parts[0].Split('-') switch
            {
                [var one] => (DayOf(one), parts.Length == 2 ? 6 : DayOf(one)),
                [var from, var to] => (DayOf(from), DayOf(to)),
                _ => (-1, -1),
            };
            // "fri-sun": Sunday ends a week as well as it begins one.
            if (last == 0 && first > 0) last = 7;
            if (first < 0 || last < first) return null;
            for (var at = first; at <= last; at += step) days.Add(at % 7);
        }
        return string.Join(',', days.Select(at => Week[at]));
    }

    private static int DayOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number <= 7 ? number : -1 : Array.IndexOf(Week, text);
}
