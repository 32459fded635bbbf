using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>From wall-clock schedules to moments, through the rules of the zone.</summary>
/// <remarks>
/// A time that a clock change jumps over is served at the first minute after the jump, a time that comes twice at its first coming;
/// a day that the calendar leaves out altogether has no slots. Slots that fall on the same moment are one.
/// </remarks>
internal static class SlotCalendar
{
    private static readonly ImmutableArray<DayOfWeek> EveryDay = [.. Enum.GetValues<DayOfWeek>()];

    /// <summary>The next slots after the moment, as moments; at most the count asked for.</summary>
    public static IEnumerable<DateTimeOffset> Next(Schedule schedule, TimeZoneInfo zone, DateTimeOffset after, int count)
    {
        if (count <= 0) yield break;

        var times = new WallTimes(schedule);
        var last = after;
        for (var day = times.FirstDay(DateIn(zone, after)); day is { } date; day = times.FirstDay(date.AddDays(1)))
        {
            foreach (var slot in SlotsOn(date, times, zone))
            {
                if (slot <= last) continue;
                yield return last = slot;
                if (--count == 0) yield break;
            }
        }
    }

    /// <summary>The next slot after the moment; null when there is none.</summary>
    public static DateTimeOffset? NextOne(Schedule schedule, TimeZoneInfo zone, DateTimeOffset after) =>
        Next(schedule, zone, after, 1).Select(slot => (DateTimeOffset?)slot).FirstOrDefault();

    /// <summary>When the clocks of the zone show this time next, on whatever day.</summary>
    public static DateTimeOffset NextAt(TimeOnly time, TimeZoneInfo zone, DateTimeOffset after) => Next(new Schedule(EveryDay, [time]), zone, after, 1).First();

    /// <summary>The latest slot after <paramref name="since"/> and not after <paramref name="now"/>; null when none is due.</summary>
    public static DateTimeOffset? LatestDue(Schedule schedule, TimeZoneInfo zone, DateTimeOffset since, DateTimeOffset now)
    {
        // A clock set back over midnight makes a slot of tomorrow's date one of the past: hence the day after today.
        var today = DateIn(zone, now);
        var times = new WallTimes(schedule);
        for (var back = -1; back <= times.LookBack; back++)
        {
            var date = today.AddDays(-back);
            foreach (var slot in SlotsOn(date, times, zone).Reverse())
            {
                if (slot <= now) return slot > since ? slot : null;
            }
            // What lies a day before is due no more.
            if (date < DateIn(zone, since).AddDays(-1)) return null;
        }
        return null;
    }

    /// <summary>When the day of the moment began.</summary>
    public static DateTimeOffset MidnightBefore(DateTimeOffset moment, TimeZoneInfo zone) => MidnightOf(DateIn(zone, moment), zone);

    /// <summary>When the day begins.</summary>
    public static DateTimeOffset MidnightOf(DateOnly date, TimeZoneInfo zone) => FirstMomentAt(date.ToDateTime(TimeOnly.MinValue), zone);

    private static IEnumerable<DateTimeOffset> SlotsOn(DateOnly date, WallTimes times, TimeZoneInfo zone)
    {
        var midnight = MidnightOf(date, zone);
        return DateIn(zone, midnight) == date
            ? times.On(date).Select(time => FirstMomentAt(date.ToDateTime(time), zone))
            : [];
    }

    /// <summary>The first moment at which the clocks of the zone show this time or a later one.</summary>
    /// <remarks>
    /// Asks only which offset holds at a moment. TimeZoneInfo's own answers about missing and doubled hours know summer time,
    /// but not a zone that changes its standard offset, as Kazakhstan did in 2024 and Samoa in 2011.
    /// </remarks>
    private static DateTimeOffset FirstMomentAt(DateTime local, TimeZoneInfo zone)
    {
        // Offsets reach from -14 to +14 hours, so the moment lies between these two.
        var shown = new DateTimeOffset(local, TimeSpan.Zero);
        var (before, after) = (shown.AddHours(-14), shown.AddHours(14));
        var (offsetBefore, offsetAfter) = (zone.GetUtcOffset(before), zone.GetUtcOffset(after));

        foreach (var offset in (ReadOnlySpan<TimeSpan>)[offsetBefore, offsetAfter])
        {
            var moment = new DateTimeOffset(local, offset);
            if (zone.GetUtcOffset(moment) == offset) return moment;
        }

        var (minute, last) = (0L, (long)(after - before).TotalMinutes);
        while (minute < last)
        {
            var middle = (minute + last) / 2;
            var moment = before.AddMinutes(middle);
            if (TimeZoneInfo.ConvertTime(moment, zone).DateTime < local) minute = middle + 1;
            else last = middle;
        }
        return TimeZoneInfo.ConvertTime(before.AddMinutes(minute), zone);
    }

    private static DateOnly DateIn(TimeZoneInfo zone, DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);
}
