using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Digests;

public sealed class QuietHoursTests : IDisposable
{
    private readonly World world = new();

    public void Dispose() => world.Dispose();

    [Theory]
    [InlineData("22:00-07:00", "22:00", true)]
    [InlineData("22:00-07:00", "06:59", true)]
    [InlineData("22:00-07:00", "07:00", false)]
    [InlineData("22:00-07:00", "12:00", false)]
    [InlineData("13:00-14:30", "14:29", true)]
    [InlineData("13:00-14:30", "14:30", false)]
    public void TheyMayGoOverMidnight(string hours, string time, bool isQuiet)
    {
        var quiet = QuietHours.Parse(hours).ShouldNotBeNull();

        quiet.Contains(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(isQuiet);
        quiet.ToString().ShouldBe(hours);
    }

    [Theory]
    [InlineData("")]
    [InlineData("22:00")]
    [InlineData("22:00-22:00")]
    [InlineData("22-7")]
    [InlineData("25:00-07:00")]
    public void WhatIsNoneIsNotRead(string text) => QuietHours.Parse(text).ShouldBeNull();

    [Fact]
    public async Task ADigestOfThatHourWaitsForTheirEnd()
    {
        var process = world.Process();
        var chat = await world.ChatAsync(process, "a");
        await process.Get<ChatTable>().SaveAsync(chat with { Quiet = QuietHours.Parse("08:00-10:00") }, default);
        await world.StoryAsync(process, "one");
        world.Clock.Advance(TimeSpan.FromHours(4));
        await process.Get<DigestRound>().ServeAllAsync(default);
        (await world.DrainAsync(process)).ShouldBeEmpty();

        world.Clock.Advance(TimeSpan.FromHours(1));
        await process.Get<DigestRound>().ServeAllAsync(default);
        await process.Get<DigestRound>().ServeAllAsync(default);

        (await world.DrainAsync(process)).ShouldHaveSingleItem().ShouldStartWith("Your digest · Thursday 12 March, 10:00");
    }
}
