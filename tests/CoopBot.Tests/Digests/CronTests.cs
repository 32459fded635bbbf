using System.Globalization;
using CoopBot.Digests;
using CoopBot.Model;

namespace CoopBot.Tests.Digests;

public sealed class CronTests
{
    [Theory]
    [InlineData("Asia/Tashkent", "cron 0 0 9 ? * MON-FRI", "2026-03-13T05:00Z", "2026-03-16T04:00Z", "2026-03-17T04:00Z")]
    [InlineData("Asia/Tokyo", "cron 0 0/30 8-9 * * ?", "2026-03-12T23:10Z", "2026-03-12T23:30Z", "2026-03-13T00:00Z", "2026-03-13T00:30Z", "2026-03-13T23:00Z")]
    [InlineData("Europe/Warsaw", "cron 0 30 2 * * ?", "2026-03-28T12:00Z", "2026-03-29T01:00Z", "2026-03-30T00:30Z")]
    [InlineData("Europe/Warsaw", "cron 0 30 2 * * ?", "2026-10-24T12:00Z", "2026-10-25T00:30Z", "2026-10-26T01:30Z")]
    [InlineData("America/New_York", "cron 0 0 10 L * ?", "2026-03-12T00:00Z", "2026-03-31T14:00Z", "2026-04-30T14:00Z")]
    [InlineData("Asia/Almaty", "cron 0 30 23 29 2 ?", "2024-01-01T00:00Z", "2024-02-29T17:30Z", "2028-02-29T18:30Z")]
    public void AnExpressionFollowsTheClockOfTheZoneAsAScheduleInWordsDoes(string zone, string schedule, string after, params string[] slots) =>
        SlotCalendar.Next(Read(schedule), TimeZoneInfo.FindSystemTimeZoneById(zone), At(after), slots.Length).ShouldBe(slots.Select(At));

    [Theory]
    [InlineData("cron 0 0 9 1 * ?", "2026-03-31T12:00Z", "2026-03-01T09:00Z")]
    [InlineData("cron 0 0 9 29 2 ?", "2027-12-31T12:00Z", "2024-02-29T09:00Z")]
    [InlineData("cron 0 0 9 * * ? 2030", "2026-12-31T12:00Z", null)]
    public void TheLatestSlotIsFoundHoweverRareTheyAre(string schedule, string now, string? slot) =>
        SlotCalendar.LatestDue(Read(schedule), TimeZoneInfo.Utc, DateTimeOffset.UnixEpoch, At(now)).ShouldBe(slot is null ? null : At(slot));

    [Theory]
    [InlineData("cron 0 0 9 ? * MON-FRI", null)]
    [InlineData("cron 0 0/15 * * * ?", null)]
    [InlineData("cron 0 0/14 * * * ?", "TooOften")]
    [InlineData("cron 0 5,10 9 ? * MON", "TooOften")]
    [InlineData("cron 0 50 23,0 * * ?", null)]
    [InlineData("cron * 0 9 * * ?", "TooOften")]
    [InlineData("cron 0 0 9 31 2 ?", "Never")]
    [InlineData("cron 0 0 9 * * ? 2020", "Never")]
    [InlineData("cron 0 0 25 * * ?", "Unreadable")]
    [InlineData("cron a b c d e f", "Unreadable")]
    [InlineData("daily 09:00", null)]
    public void WhatComesTooOftenOrNeverIsRefused(string schedule, string? fault) =>
        CronRule.FaultOf(Read(schedule), At("2026-03-12T00:00Z"))?.ToString().ShouldBe(fault);

    [Fact]
    public void AScheduleReadsBackAsItIsWritten()
    {
        Read("cron 0 0 9 ? * mon-fri").ToString().ShouldBe("cron 0 0 9 ? * MON-FRI");
        Read(Read("cron 0 0 9 ? * mon-fri").ToString()).ShouldBe(Read("cron 0 0 9 ? * MON-FRI"));
        Read("cron 0 0 9 ? * MON").ShouldNotBe(Schedule.Off);
        Schedule.Parse("cron 0 0 9 ? *").ShouldBeNull();
        Wake.Of(Read("cron 0 0 9 ? * MON"), "Asia/Tokyo").ShouldHaveSingleItem().Cron.ShouldBe("0 0 9 ? * MON");
    }

    private static Schedule Read(string text) => Schedule.Parse(text).ShouldNotBeNull();

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
