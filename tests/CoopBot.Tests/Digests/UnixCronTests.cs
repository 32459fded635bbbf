using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Digests;

public sealed class UnixCronTests
{
    [Theory]
    [InlineData("0 9 * * *", "cron 0 0 9 * * ?")]
    [InlineData("0 9 * * 1-5", "cron 0 0 9 ? * MON,TUE,WED,THU,FRI")]
    [InlineData("30 8,18 * * mon", "cron 0 30 8,18 ? * MON")]
    [InlineData("0 9 * * 0", "cron 0 0 9 ? * SUN")]
    [InlineData("0 9 * * 7", "cron 0 0 9 ? * SUN")]
    [InlineData("0 9 * * 5-7", "cron 0 0 9 ? * SUN,FRI,SAT")]
    [InlineData("0 9 * * fri-sun", "cron 0 0 9 ? * SUN,FRI,SAT")]
    [InlineData("0 9 * * */2", "cron 0 0 9 ? * SUN,TUE,THU,SAT")]
    [InlineData("0 9 * * 1-5/2", "cron 0 0 9 ? * MON,WED,FRI")]
    [InlineData("*/30 8-18 * * *", "cron 0 */30 8-18 * * ?")]
    [InlineData("0 9 1 * *", "cron 0 0 9 1 * ?")]
    [InlineData("0 9 ? * ?", "cron 0 0 9 * * ?")]
    [InlineData("0 9 1 jan *", "cron 0 0 9 1 JAN ?")]
    public void FiveFieldsBecomeSix(string unix, string quartz)
    {
        var schedule = Schedule.Parse("cron " + unix).ShouldNotBeNull();
        schedule.ToString().ShouldBe(quartz);
        CronRule.FaultOf(schedule, Room.Start).ShouldBeNull();
        Schedule.Parse(schedule.ToString()).ShouldBe(schedule);
    }

    [Theory]
    [InlineData("0 9 1 * 1")]
    [InlineData("0 9 * * 8")]
    [InlineData("0 9 * * 5-2")]
    [InlineData("0 9 * * */0")]
    [InlineData("0 9 * * xyz")]
    [InlineData("0 0 9 ? *")]
    [InlineData("0 9 * *")]
    public void WhatQuartzCannotSayIsNoSchedule(string unix) => Schedule.Parse("cron " + unix).ShouldBeNull();

    /// <summary>Sunday is 0 and 7 here, 1 there: the days themselves must be right.</summary>
    [Theory]
    [InlineData("0 9 * * 0", "2026-03-15")]
    [InlineData("0 9 * * 1", "2026-03-16")]
    [InlineData("0 9 * * 6", "2026-03-14")]
    public void TheDayIsTheOneThatIsMeant(string unix, string first) =>
        SlotCalendar.Next(Schedule.Parse("cron " + unix)!, TimeZoneInfo.Utc, Room.Start, 1).Single().ToString("yyyy-MM-dd").ShouldBe(first);
}
