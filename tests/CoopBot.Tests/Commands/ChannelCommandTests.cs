using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

public sealed class ChannelCommandTests
{
    private static readonly Channel Energy = new(new ChatAddress("telegram", "channel-200"), "Energy News", IsYours: true, IsOpen: true);

    [Fact]
    public async Task AChannelIsSubscribedFromAPrivateChat()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "telegram:1");
        await room.HearAsync(Room.Said("/language ru"));
        await room.HearAsync(Room.Said("/timezone Warsaw"));
        var answer = await SayAsync(room, "/channel @energy_news subscribe energy kazakhstan");
        answer.ShouldStartWith("📢 Energy News\nГотово, вы подписаны:");
        answer.ShouldContain("→ /channel @energy_news digest]");
        answer.ShouldNotContain("→ /digest]");

        (await room.SubscriptionsAsync("channel-200", "telegram")).Count.ShouldBe(1);
        (await room.SubscriptionsAsync("1", "telegram")).ShouldBeEmpty();
        var chat = await room.ChatAsync("channel-200", "telegram");
        (chat.Language, chat.Zone, chat.Title).ShouldBe(("ru", "Europe/Warsaw", "Energy News"));
        (await room.Get<ChatTable>().IsAdmittedAsync(chat.Address, default)).ShouldBeTrue();
    }

    [Fact]
    public async Task WithoutACommandItsSettingsAreShownAndTheirButtonsAreForIt()
    {
        using var room = await Room.OpenAsync();
        await SayAsync(room, "/channel @energy_news /schedule weekdays 08:00");
        var answer = await SayAsync(room, "/channel @energy_news");
        answer.ShouldContain("• Schedule: on weekdays at 08:00");
        answer.ShouldContain("[Language → /channel @energy_news language]");
        (await room.HearAsync(Room.Said("/settings"))).ShouldNotBeNull().ShouldContain("• Schedule: every day at 09:00");

        var message = (await room.Get<Desk>().HearAsync(Room.Said("/channel @energy_news language") with { Channel = Energy }, default)).ShouldNotBeNull();
        Plain.TextOf(message).ShouldContain("For example: /channel @energy_news language polski");
        Plain.ButtonsOf(message).ShouldAllBe(button => button.Command.StartsWith("/channel @energy_news ", StringComparison.Ordinal) && button.InPlace);
    }

    [Fact]
    public async Task ItSpeaksTheChannelsOwnLanguageOnceThatIsSet()
    {
        using var room = await Room.OpenAsync();
        await SayAsync(room, "/channel @energy_news language pl");
        (await SayAsync(room, "/channel @energy_news silent on")).ShouldContain("Przeglądy przychodzą bez dźwięku.");
        (await room.ChatAsync("channel-200", "telegram")).IsSilent.ShouldBeTrue();
        (await room.ChatAsync("1", "telegram")).Language.ShouldBe("en");
    }

    [Fact]
    public async Task WhatIsInTheWayIsSaid()
    {
        using var room = await Room.OpenAsync();
        (await SayAsync(room, "/channel")).ShouldStartWith("Add me to your channel as an admin who may post messages.");
        (await SayAsync(room, "/channel @nobody", Energy with { Address = null })).ShouldStartWith("I cannot find the channel “@nobody”");
        (await SayAsync(room, "/channel @energy_news", Energy with { IsYours = false })).ShouldStartWith("Only the admins of “Energy News” decide what it gets.");
        (await SayAsync(room, "/channel @energy_news", Energy with { IsOpen = false })).ShouldStartWith("I may not write in “Energy News” yet");
        (await SayAsync(room, "/channel @energy_news fly")).ShouldBe("For a channel I cannot do “fly”.\nFor example: /channel @energy_news subscribe energy");
        (await room.HearAsync(Room.Said("/channel @energy_news", "-100", "1") with { Channel = Energy })).ShouldNotBeNull().ShouldStartWith("Please write to me in private");
        (await room.SayAsync("/channel @energy_news subscribe energy")).ShouldStartWith("Only Telegram has channels; here I can write to you alone.");
        (await room.Get<ChatTable>().FindAsync(Energy.Address!.Value, default)).ShouldBeNull();
    }

    [Theory]
    [InlineData("invite")]
    [InlineData("allow telegram:5")]
    [InlineData("chats")]
    [InlineData("channel @other subscribe energy")]
    [InlineData("start AAAA-AAAA-AAAA-AAAA")]
    public async Task NeitherOperatorsCommandsNorAnotherChannelsAreRun(string command)
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "telegram:1");
        (await SayAsync(room, "/channel @energy_news " + command)).ShouldStartWith("For a channel I cannot do “");
    }

    [Fact]
    public async Task AStrangersChannelIsNotLetIn()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        (await SayAsync(room, "/channel @energy_news subscribe energy")).ShouldStartWith("This bot answers invited chats only.");
        (await room.Get<ChatTable>().IsAdmittedAsync(Energy.Address!.Value, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task AChannelThatWasShutOutStaysOut()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "telegram:9");
        await room.Get<ChatTable>().AdmitAsync(new ChatAddress("telegram", "1"), Room.Start, default);
        await SayAsync(room, "/channel @energy_news subscribe energy");
        await room.HearAsync(Room.Said("/forbid telegram:channel-200", "9"));
        (await SayAsync(room, "/channel @energy_news subscribe water")).ShouldBe("The people who run this bot have shut “Energy News” out.");
        (await room.ChatAsync("channel-200", "telegram")).Suspended.ShouldNotBeNull();
    }

    private static async Task<string> SayAsync(Room room, string line, Channel? channel = null) =>
        (await room.HearAsync(Room.Said(line) with { Channel = channel ?? Energy })).ShouldNotBeNull();
}
