using CoopBot.Model;
using Quartz;

namespace CoopBot.Digests;

/// <summary>The times of a schedule on the calendar, whatever the zone.</summary>
internal sealed class WallTimes(Schedule schedule)
{
    private readonly CronExpression? cron =
        schedule.Cron is { } text && CronExpression.TryParse(text, out var parsed) ? parsed!.WithTimeZone(TimeZoneInfo.Utc) : null;

    /// <summary>Days back that hold the last time of any schedule: a second week if a day of the first was left out; years pass over the 29th of February.</summary>
    public int LookBack => schedule.Cron is null ? 15 : 9 * 366;

    /// <summary>In order. A schedule whose expression cannot be read has none.</summary>
    public IEnumerable<TimeOnly> On(DateOnly date)
    {
        if (schedule.Cron is null) return schedule.Days.Contains(date.DayOfWeek) ? schedule.Times : [];
        return cron is null ? [] : OfCron(cron, date);
    }

    /// <summary>The first day with a time, this one or a later one; null when there is none within the years that matter.</summary>
    public DateOnly? FirstDay(DateOnly from)
    {
        if (schedule.IsOff || (schedule.Cron is null && schedule.Days.IsEmpty)) return null;
        if (schedule.Cron is null) return from;
        return cron?.GetNextValidTimeAfter(Midnight(from).AddSeconds(-1)) is { } next ? DateOnly.FromDateTime(next.UtcDateTime) : null;
    }

    private static DateTimeOffset Midnight(DateOnly date) => new(date, TimeOnly.MinValue, TimeSpan.Zero);

    private static IEnumerable<TimeOnly> OfCron(CronExpression cron, DateOnly date)
    {
        var last = Midnight(date).AddSeconds(-1);
        while (cron.GetNextValidTimeAfter(last) is { } next && DateOnly.FromDateTime(next.UtcDateTime) == date)
        {
            yield return TimeOnly.FromDateTime(next.UtcDateTime);
            last = next;
        }
    }
}
