using System.Globalization;
using CoopBot.Digests;
using CoopBot.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Digests;

public sealed class SlotCalendarTests
{
    [Theory]
    [InlineData("Asia/Tashkent", "daily 09:00", "2026-03-12T03:59:00Z", "2026-03-12T04:00Z", "2026-03-13T04:00Z")]
    [InlineData("Asia/Tokyo", "daily 07:30", "2026-03-12T00:00:00Z", "2026-03-12T22:30Z", "2026-03-13T22:30Z")]
    [InlineData("Europe/Warsaw", "weekdays 08:30 18:00", "2026-03-13T10:00:00Z", "2026-03-13T17:00Z", "2026-03-16T07:30Z", "2026-03-16T17:00Z")]
    [InlineData("America/New_York", "mon,thu 10:00", "2026-03-05T15:00:00Z", "2026-03-09T14:00Z", "2026-03-12T14:00Z")]
    [InlineData("Asia/Tashkent", "daily 00:00", "2026-03-11T19:00:00Z", "2026-03-12T19:00Z")]
    public void NextSlotsFollowTheClockOfTheZone(string zone, string schedule, string after, params string[] slots) =>
        Next(zone, schedule, after, slots.Length).ShouldBe(slots.Select(At));

    [Theory]
    [InlineData("Europe/Warsaw", "daily 02:30", "2026-03-28T12:00Z", "2026-03-29T01:00Z", "2026-03-30T00:30Z")]
    [InlineData("America/New_York", "daily 02:01", "2026-03-07T12:00Z", "2026-03-08T07:00Z", "2026-03-09T06:01Z")]
    [InlineData("America/Nuuk", "daily 23:30", "2024-03-30T02:00Z", "2024-03-31T01:00Z", "2024-04-01T00:30Z")]
    public void ATimeThatIsJumpedOverIsServedAtTheFirstMinuteAfterTheJump(string zone, string schedule, string after, params string[] slots) =>
        Next(zone, schedule, after, slots.Length).ShouldBe(slots.Select(At));

    [Theory]
    [InlineData("Europe/Warsaw", "daily 02:30", "2026-10-24T12:00Z", "2026-10-25T00:30Z", "2026-10-26T01:30Z")]
    [InlineData("Europe/Warsaw", "daily 03:00", "2026-10-24T12:00Z", "2026-10-25T02:00Z", "2026-10-26T02:00Z")]
    [InlineData("America/New_York", "daily 01:00", "2026-10-31T12:00Z", "2026-11-01T05:00Z", "2026-11-02T06:00Z")]
    [InlineData("Asia/Almaty", "daily 23:30", "2024-02-29T00:00Z", "2024-02-29T17:30Z", "2024-03-01T18:30Z")]
    public void ATimeThatComesTwiceIsServedAtItsFirstComing(string zone, string schedule, string after, params string[] slots) =>
        Next(zone, schedule, after, slots.Length).ShouldBe(slots.Select(At));

    [Fact]
    public void TimesOfOneGapAreOneSlot() =>
        Next("Europe/Warsaw", "daily 02:10 02:40 03:00", "2026-03-28T12:00Z", 2).ShouldBe([At("2026-03-29T01:00Z"), At("2026-03-30T00:10Z")]);

    [Fact]
    public void AZoneThatChangedItsRulesIsReadByTheRulesOfTheDay() =>
        Next("Asia/Almaty", "daily 09:00", "2024-02-28T12:00Z", 3)
            .ShouldBe([At("2024-02-29T03:00Z"), At("2024-03-01T04:00Z"), At("2024-03-02T04:00Z")]);

    [Fact]
    public void ADayTheCalendarLeftOutHasNoSlots()
    {
        Next("Pacific/Apia", "daily 09:00", "2011-12-29T12:00Z", 3)
            .ShouldBe([At("2011-12-29T19:00Z"), At("2011-12-30T19:00Z"), At("2011-12-31T19:00Z")]);
        Next("Pacific/Apia", "fri 09:00", "2011-12-24T00:00Z", 1).ShouldBe([At("2012-01-05T19:00Z")]);
        LatestDue("Pacific/Apia", "fri 09:00", "2011-12-01T00:00Z", "2012-01-02T00:00Z").ShouldBe(At("2011-12-23T19:00Z"));
    }

    [Fact]
    public void AfterAWeekOfDowntimeOnlyTheLatestSlotIsDue() =>
        LatestDue("Asia/Tashkent", "daily 09:00 18:00", "2026-03-05T04:00Z", "2026-03-12T05:00Z").ShouldBe(At("2026-03-12T04:00Z"));

    [Theory]
    [InlineData("2026-03-12T04:00Z", "2026-03-12T04:00Z")]
    [InlineData("2026-03-12T04:00Z", "2026-03-13T03:59:59Z")]
    [InlineData("2026-03-12T04:00Z", "2026-03-01T00:00Z")]
    public void ASlotThatWasServedIsNotDueAgain(string since, string now) => LatestDue("Asia/Tashkent", "daily 09:00", since, now).ShouldBeNull();

    [Fact]
    public void ASlotIsDueFromItsVeryMinute() =>
        LatestDue("Asia/Tashkent", "daily 09:00", "2026-03-11T04:00Z", "2026-03-12T04:00Z").ShouldBe(At("2026-03-12T04:00Z"));

    [Fact]
    public void AClockSetBackOverMidnightHidesNoSlot() =>
        LatestDue("America/St_Johns", "daily 00:00", "2010-11-06T12:00Z", "2010-11-07T02:40Z").ShouldBe(At("2010-11-07T02:30Z"));

    [Fact]
    public void AScheduleThatIsOffHasNoSlots()
    {
        Next("Asia/Tokyo", "off", "2026-03-12T00:00Z", 5).ShouldBeEmpty();
        LatestDue("Asia/Tokyo", "off", "2020-01-01T00:00Z", "2026-03-12T00:00Z").ShouldBeNull();
    }

    [Fact]
    public void HoweverTheClockStepsEachSlotIsServedOnceAtMostAndTheLatestAlways()
    {
        string[] zones = ["Europe/Warsaw", "America/New_York", "Asia/Tashkent", "Asia/Tokyo", "Asia/Almaty", "Pacific/Apia", "Australia/Lord_Howe"];
        string[] schedules = ["daily 02:30", "weekdays 08:30 18:00", "mon,thu 00:00 23:59", "daily 00:00 01:30 02:00 03:00", "fri 09:00"];
        string[] starts = ["2011-12-20T00:00Z", "2024-02-20T00:00Z", "2026-03-01T00:00Z", "2026-10-18T00:00Z"];
        var cases =
            from zone in Gen.Elements(zones)
            from schedule in Gen.Elements(schedules)
            from start in Gen.Elements(starts)
            from steps in Gen.Frequency((6, Gen.Choose(1, 200)), (2, Gen.Choose(200, 6_000)), (1, Gen.Choose(-300, 0))).ListOf(60)
            select (Zone: zone, Schedule: schedule, Start: start, Steps: steps);

        Prop.ForAll(cases.ToArbitrary(), run =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(run.Zone);
            var schedule = Schedule.Parse(run.Schedule)!;
            var start = At(run.Start);
            var all = SlotCalendar.Next(schedule, zone, start, 2_000).ToList();
            var (now, since) = (start, start);
            foreach (var step in run.Steps)
            {
                now = now.AddMinutes(step);
                var due = SlotCalendar.LatestDue(schedule, zone, since, now);
                var expected = all.Where(slot => slot > since && slot <= now).Cast<DateTimeOffset?>().LastOrDefault();
                due.ShouldBe(expected);
                since = due ?? since;
            }
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<DateTimeOffset> Next(string zone, string schedule, string after, int count) =>
        SlotCalendar.Next(Schedule.Parse(schedule)!, TimeZoneInfo.FindSystemTimeZoneById(zone), At(after), count);

    private static DateTimeOffset? LatestDue(string zone, string schedule, string since, string now) =>
        SlotCalendar.LatestDue(Schedule.Parse(schedule)!, TimeZoneInfo.FindSystemTimeZoneById(zone), At(since), At(now));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
