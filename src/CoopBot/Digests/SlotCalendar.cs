using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>From wall-clock schedules to moments, through the rules of the zone.</summary>
internal static class SlotCalendar
{
    /// <summary>The next slots after the moment, as moments; at most the count asked for.</summary>
    public static IEnumerable<DateTimeOffset> Next(Schedule schedule, TimeZoneInfo zone, DateTimeOffset after, int count) => throw new NotImplementedException();

    /// <summary>The latest slot after <paramref name="since"/> and not after <paramref name="now"/>; null when none is due.</summary>
    public static DateTimeOffset? LatestDue(Schedule schedule, TimeZoneInfo zone, DateTimeOffset since, DateTimeOffset now) => throw new NotImplementedException();
}
