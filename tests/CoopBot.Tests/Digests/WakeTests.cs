using CoopBot.Digests;
using CoopBot.Model;
using Quartz;

namespace CoopBot.Tests.Digests;

public sealed class WakeTests
{
    [Fact]
    public void AScheduleWakesAtEachOfItsTimes() =>
        Wake.Of(Schedule.Parse("weekdays 08:30 18:00")!, "Asia/Tashkent").Select(wake => (wake.Name, wake.Cron)).ShouldBe(
        [
            ("weekdays 08:30 Asia/Tashkent", "0 30 8 ? * MON,TUE,WED,THU,FRI"),
            ("weekdays 18:00 Asia/Tashkent", "0 0 18 ? * MON,TUE,WED,THU,FRI"),
        ]);

    [Fact]
    public void SchedulesThatShareATimeShareAWake() =>
        Wake.Of(Schedule.Parse("daily 9:00")!, "Asia/Tokyo").ShouldBe(Wake.Of(Schedule.Parse("mon,tue,wed,thu,fri,sat,sun 18:00 09:00")!, "Asia/Tokyo").Take(1));

    [Fact]
    public void ASwitchedOffScheduleWakesNobody() => Wake.Of(Schedule.Off, "Asia/Tokyo").ShouldBeEmpty();

    [Theory]
    [InlineData("daily 09:00", "Asia/Tashkent")]
    [InlineData("weekends 23:59 00:00", "Europe/Warsaw")]
    [InlineData("mon,thu 10:05", "America/New_York")]
    public void QuartzWakesAtTheSlots(string text, string zone)
    {
        var (schedule, clock, start) = (Schedule.Parse(text)!, TimeZoneInfo.FindSystemTimeZoneById(zone), News.Day);

        var slots = SlotCalendar.Next(schedule, clock, start, 20).ToList();
        var fired = Wake.Of(schedule, zone)
            .SelectMany(wake => Times(CronExpression.Parse(wake.Cron).WithTimeZone(clock), start, 20))
            .Order()
            .Take(20);

        fired.ShouldBe(slots);
    }

    private static IEnumerable<DateTimeOffset> Times(CronExpression cron, DateTimeOffset start, int count)
    {
        for (var at = cron.GetNextValidTimeAfter(start); at is { } time && count-- > 0; at = cron.GetNextValidTimeAfter(time)) yield return time;
    }
}
