using CoopBot.Commands;
using CoopBot.Digests;

namespace CoopBot.Tests.Commands;

/// <summary>/schedule with cron expressions.</summary>
public sealed class CronScheduleTests
{
    [Theory]
    [InlineData("/schedule cron 0 0 9 ? * MON-FRI", "cron 0 0 9 ? * MON-FRI")]
    [InlineData("/schedule 0 0 9 ? * mon-fri", "cron 0 0 9 ? * MON-FRI")]
    [InlineData("/schedule CRON  0 0/30 8-18 ? * * 2026-2030", "cron 0 0/30 8-18 ? * * 2026-2030")]
    [InlineData("/schedule 0 9 * * 1", "cron 0 0 9 ? * MON")]
    public async Task AnExpressionIsKeptAndToldWithTheNextThreeTimes(string line, string kept)
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync(line);
        answer.ShouldStartWith($"Done: your digests come by the cron expression {kept[5..]} (time zone: Tashkent).\nThe next ones:\n• ");
        answer.Split('\n').Count(one => one.StartsWith("• ", StringComparison.Ordinal)).ShouldBe(3);
        (await room.ChatAsync()).Schedule.ToString().ShouldBe(kept);
        (await room.SayAsync("/schedule")).ShouldContain(kept[5..]);
        (await room.SayAsync("/settings")).ShouldContain($"• Schedule: by the cron expression {kept[5..]}");
    }

    [Theory]
    [InlineData("/schedule cron", "I cannot read this cron expression: I take five fields as in Unix, or six or seven as in Quartz.")]
    [InlineData("/schedule cron 0 0 25 ? * *", "I cannot read this cron expression")]
    [InlineData("/schedule cron tomorrow at nine please", "I cannot read this cron expression")]
    [InlineData("/schedule cron 0 0 9 30 2 ?", "This cron expression never comes to pass.")]
    [InlineData("/schedule cron 0 0 9 1 1 ? 2020", "This cron expression never comes to pass.")]
    [InlineData("/schedule cron 0 0/10 * ? * *", "This cron expression fires too often: there must be at least 15 minutes between two digests.")]
    [InlineData("/schedule * * * * *", "This cron expression fires too often")]
    [InlineData("/schedule cron 0 0,5 9 ? * *", "This cron expression fires too often")]
    public async Task EachFaultHasItsSentenceAndChangesNothing(string line, string sentence)
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync(line);
        answer.ShouldStartWith(sentence);
        answer.ShouldContain("\nFor example: /schedule cron 0 0 9 ? * MON-FRI");
        (await room.ChatAsync()).Schedule.ToString().ShouldBe("daily 09:00");
    }

    [Theory]
    [InlineData("cron 0 9 * * 1-5", null)]
    [InlineData("cron 0 0 9 ? * MON-FRI", null)]
    [InlineData("cron 0 0 25 ? * *", "a cron expression as Quartz has it")]
    [InlineData("cron 0 0 9 30 2 ?", "a cron expression that some day fits")]
    [InlineData("cron 0 * * ? * *", "at least 15 minutes apart")]
    [InlineData("sometimes", "a schedule such as")]
    public void TheDefaultOfTheSettingsIsCheckedAlike(string schedule, string? right)
    {
        var problems = new DigestSettings { DefaultSchedule = schedule }.Problems().ToList();
        if (right is null) problems.ShouldBeEmpty();
        else problems.ShouldHaveSingleItem().Right.ShouldContain(right);
    }

    [Fact]
    public async Task WhatIsSetOnceMoreMovesNoSlot()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/schedule daily 9:00");
        var before = (await room.ChatAsync()).LastSlot;
        room.Clock.Advance(TimeSpan.FromHours(1));
        await room.SayAsync("/schedule every day at 9");
        await room.SayAsync("/timezone Tashkent");
        (await room.ChatAsync()).LastSlot.ShouldBe(before);
    }

    [Theory]
    [InlineData("weekly fri 16:00", "fri 16:00")]
    [InlineData("0 9", "daily 00:00 09:00")]
    public void WordsAreStillWords(string text, string expected) =>
        new ScheduleReader(Shipped.Knowledge.Voices.Values).Read(text).ShouldNotBeNull().ToString().ShouldBe(expected);
}
