using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>What is asked of an expression before a chat may be told by it.</summary>
internal static class CronRule
{
    /// <summary>The shortest time between two digests.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(15);

    /// <summary>Enough for a whole day of the tightest schedule, and a start into the next.</summary>
    private const int Looked = 200;

    /// <remarks>Looked at on the calendar of UTC, where no clock change brings two times together.</remarks>
    public static CronFault? FaultOf(Schedule schedule, DateTimeOffset now)
    {
        if (schedule.Cron is null) return null;
        if (!Quartz.CronExpression.TryParse(schedule.Cron, out _)) return CronFault.Unreadable;

        var slots = SlotCalendar.Next(schedule, TimeZoneInfo.Utc, now, Looked).ToList();
        if (slots.Count == 0) return CronFault.Never;
        return slots.Zip(slots.Skip(1), (one, next) => next - one).Any(pause => pause < Shortest) ? CronFault.TooOften : null;
    }
}
