using CoopBot.Sources.Feeds;

namespace CoopBot.Tests.Sources.Feeds;

public sealed class FeedDateTests
{
    [Theory]
    [InlineData("Thu, 12 Mar 2026 10:00:00 +0500", "2026-03-12 05:00:00")]
    [InlineData("Thu, 12 Mar 2026 10:00:00 GMT", "2026-03-12 10:00:00")]
    [InlineData("Thu, 12 Mar 2026 10:00 UT", "2026-03-12 10:00:00")]
    [InlineData("12 Mar 2026 10:00:00 EST", "2026-03-12 15:00:00")]
    [InlineData("Thu, 12 Mar 26 10:00:00 PDT", "2026-03-12 17:00:00")]
    [InlineData("Thu, 12 Mar 2026 10:00:00 MSK", "2026-03-12 07:00:00")]
    [InlineData("Thu, 12 Mar 2026 10:00:00 +0300 (MSK)", "2026-03-12 07:00:00")]
    [InlineData("Thu, 12 Mar 2026 10:00:00 JST", "2026-03-12 01:00:00")]
    [InlineData("Thu, 12 Mar 2026 10:00:00 CET", "2026-03-12 09:00:00")]
    [InlineData("Mon, 12 Mar 2026 10:00:00 GMT", "2026-03-12 10:00:00")]
    [InlineData("Thu, 12 Mar 2026 24:00:00 GMT", "2026-03-13 00:00:00")]
    [InlineData("Thu, 12 Mar 2026 10:00:60 GMT", "2026-03-12 10:00:59")]
    [InlineData("  Thursday,  12-Mar-2026  10:00:00  GMT+05:00 ", "2026-03-12 05:00:00")]
    [InlineData("Thu, 12 March 2026 10:00:00", "2026-03-12 10:00:00")]
    [InlineData("Thu, 12 Mar 2026 10:00:00 Nowhere", "2026-03-12 10:00:00")]
    [InlineData("Thu, 12 Mar 2026 10:00:00 -9999", "2026-03-12 10:00:00")]
    [InlineData("Thu, 12 Mar 2026", "2026-03-12 00:00:00")]
    [InlineData("Чт, 12 марта 2026 10:00:00 +0300", "2026-03-12 07:00:00")]
    [InlineData("12 мая 2026, 10:00", "2026-05-12 10:00:00")]
    [InlineData("czw., 12 października 2026 10:00 +0100", "2026-10-12 09:00:00")]
    [InlineData("March 12, 2026 3:05 PM", "2026-03-12 15:05:00")]
    [InlineData("2026-03-12T10:00:00Z", "2026-03-12 10:00:00")]
    [InlineData("2026-03-12T10:00:00.1234567+05:00", "2026-03-12 05:00:00")]
    [InlineData("2026-03-12t10:00z", "2026-03-12 10:00:00")]
    [InlineData("2026-03-12 10:00:00 +0500", "2026-03-12 05:00:00")]
    [InlineData("2026-03-12T10:00:00+05", "2026-03-12 05:00:00")]
    [InlineData("2026-03-12T10:00:00-0330", "2026-03-12 13:30:00")]
    [InlineData("20260312T100000Z", "2026-03-12 10:00:00")]
    [InlineData("2026-03-12", "2026-03-12 00:00:00")]
    [InlineData("2026-03", "2026-03-01 00:00:00")]
    [InlineData("2026/03/12 10:00", "2026-03-12 10:00:00")]
    [InlineData("12.03.2026 10:00", "2026-03-12 10:00:00")]
    public void DatesAreReadAsFeedsWriteThem(string text, string utc) =>
        FeedDate.Parse(text).ShouldNotBeNull().UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", null).ShouldBe(utc);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("Thu, 31 Feb 2026 10:00:00 GMT")]
    [InlineData("Thu, 12 Foo 2026 10:00:00 GMT")]
    [InlineData("2026-13-12T10:00:00Z")]
    [InlineData("2026-03-12T25:00:00Z")]
    [InlineData("0000-00-00T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("1773309600")]
    public void WhatIsNoDateIsNone(string? text) => FeedDate.Parse(text).ShouldBeNull();
}
