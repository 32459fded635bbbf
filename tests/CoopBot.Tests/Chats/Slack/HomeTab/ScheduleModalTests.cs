using CoopBot.Chats.Slack.HomeTab;
using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Chats.Slack.HomeTab;

public sealed class ScheduleModalTests
{
    private static readonly ScheduleReader Reader = new(Shipped.Knowledge.Voices.Values);

    [Theory]
    [InlineData("daily 09:00")]
    [InlineData("weekdays 08:30 18:00")]
    [InlineData("mon,thu 10:00")]
    [InlineData("sat,sun 00:00 23:30")]
    [InlineData("daily 08:45 09:00 09:07")]
    [InlineData("off")]
    public void SentOffAsItCameItChangesNothing(string schedule)
    {
        foreach (var language in (string[])["en", "ru", "pl", "uk", "kk", "uz", "ja"]) Read(schedule, language).ToString().ShouldBe(schedule);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void ItKeepsTheLimits(string language)
    {
        var odd = "daily " + string.Join(' ', Enumerable.Range(0, 24).Select(hour => $"{hour:00}:07"));
        foreach (var schedule in (string[])["off", "daily 09:00", "mon 10:00", odd]) Kit.Faults(Modal(schedule, language)).ShouldBeEmpty();
        Kit.Options(Kit.Elements(Modal(odd, language)).Single(element => element.ActionId == "times")).Count.ShouldBe(48 + 24);
    }

    [Theory]
    [InlineData("daily 09:00", "weekdays 09:00", "when=weekdays")]
    [InlineData("daily 09:00", "daily 08:30 20:00", "times=20:00+08:30")]
    [InlineData("daily 09:07", "daily 09:07 18:00", "times=09:07+18:00")]
    [InlineData("daily 09:00", "mon,thu 09:00", "when=chosen days=thu+mon")]
    [InlineData("daily 09:00", "off", "when=off")]
    [InlineData("off", "daily 12:00", "when=daily times=12:00")]
    [InlineData("mon,thu 10:00", "daily 10:00", "when=daily")]
    [InlineData("mon,thu 10:00", "weekdays 10:00", "when=chosen days=mon+tue+wed+thu+fri")]
    public void AChangeIsTheLineThatWouldBeTyped(string before, string after, string change) => Read(before, "en", Changes(change)).ToString().ShouldBe(after);

    [Fact]
    public void DaysThatArePickedCountThoughEveryDayWasLeftStanding() => Read("daily 09:00", "en", ("days", ["mon"])).ToString().ShouldBe("mon 09:00");

    [Theory]
    [InlineData("You chose no days, so I left your schedule as it was.", "when=chosen")]
    [InlineData("You chose no times, so I left your schedule as it was.", "times=")]
    public void WhatIsMissingIsSaidAndChangesNothing(string why, string change)
    {
        var wish = ScheduleModal.Read(Filled.In(Modal("daily 09:00", "en"), Changes(change)), Shipped.Knowledge.VoiceOf("en"));
        wish.Lines.ShouldBeEmpty();
        wish.Why.ShouldBe(why);
    }

    private static Schedule Read(string before, string language, params (string, string[])[] filled)
    {
        var line = ScheduleModal.Read(Filled.In(Modal(before, language), filled), Shipped.Knowledge.VoiceOf(language)).Lines.ShouldHaveSingleItem();
        line.ShouldStartWith("/schedule ");
        return Reader.Read(line["/schedule ".Length..]).ShouldNotBeNull(line);
    }

    private static CoopBot.Chats.Slack.Wire.Blocks.ModalView Modal(string schedule, string language) => ScheduleModal.Of(
        new Chat(new ChatAddress("slack", "U1"), language, "Asia/Tashkent", Schedule.Parse(schedule)!, Room.Start), Shipped.Knowledge.VoiceOf(language));

    /// <summary>when=chosen days=mon+thu.</summary>
    private static (string, string[])[] Changes(string text) =>
        [.. text.Split(' ').Select(field => field.Split('=')).Select(pair => (pair[0], pair[1].Split('+', StringSplitOptions.RemoveEmptyEntries)))];
}
