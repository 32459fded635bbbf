using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

public sealed class OwnerCodeTests
{
    [Fact]
    public async Task WhoeverBringsTheCodeRunsTheBot()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        var code = (await room.Get<OwnerCode>().MakeAsync(default)).ShouldNotBeNull();

        var welcome = (await room.HearAsync(Room.Said("/start " + code, "77"))).ShouldNotBeNull();
        welcome.ShouldStartWith("Welcome! From now on you run this bot.");
        welcome.ShouldContain("/chats");
        welcome.ShouldContain("/invite");
        (await room.HearAsync(Room.Said("/invite", "77"))).ShouldNotBeNull().ShouldContain("/start ");
        (await room.Get<OperatorTable>().ChatsAsync(default)).ShouldBe([new ChatAddress("telegram", "77")]);
        (await room.Get<ChatTable>().IsAdmittedAsync(new ChatAddress("telegram", "77"), default)).ShouldBeTrue();

        (await room.HearAsync(Room.Said("/start " + code, "78"))).ShouldNotBeNull().ShouldStartWith("This code is wrong or has been used already.");
        (await room.Get<OwnerCode>().MakeAsync(default)).ShouldBeNull("somebody runs it now");
    }

    [Fact]
    public async Task InAGroupTheGroupIsLetInAndThePersonsOwnChatGetsTheWords()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        var code = await room.Get<OwnerCode>().MakeAsync(default);
        (await room.HearAsync(Room.Said($"/start@coop_bot {code}", "-100/7", user: "77"))).ShouldNotBeNull().ShouldStartWith("Welcome!");
        (await room.Get<OperatorTable>().ChatsAsync(default)).ShouldBe([new ChatAddress("telegram", "77")]);
        (await room.HearAsync(Room.Said("/topics", "-100", user: "78"))).ShouldNotBeNull().ShouldStartWith("Topics");
    }

    [Fact]
    public async Task AnEarlierCodeIsVoid()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        var (first, second) = (await room.Get<OwnerCode>().MakeAsync(default), await room.Get<OwnerCode>().MakeAsync(default));
        (await room.HearAsync(Room.Said("/start " + first))).ShouldNotBeNull().ShouldStartWith("This code is wrong");
        (await room.HearAsync(Room.Said("/start " + second))).ShouldNotBeNull().ShouldStartWith("Welcome!");
    }

    [Fact]
    public async Task AnOpenBotHasAnOwnerToo()
    {
        using var room = await Room.OpenAsync(AccessMode.Open);
        var code = await room.Get<OwnerCode>().MakeAsync(default);
        await room.HearAsync(Room.Said("/help"));
        (await room.HearAsync(Room.Said("/start " + code))).ShouldNotBeNull().ShouldStartWith("Welcome!");
    }

    [Fact]
    public async Task OperatorsOfTheSettingsMakeItNeedless()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, null, "telegram:1");
        (await room.Get<OwnerCode>().MakeAsync(default)).ShouldBeNull();
    }

    [Fact]
    public async Task OnlyItsHashIsKept()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        var code = (await room.Get<OwnerCode>().MakeAsync(default)).ShouldNotBeNull().Replace("-", "");
        var kept = await room.Get<Database>().ReadAsync(session => session.FirstAsync<string>("select code_hash || made_by from invites where makes_operator = 1"), default);
        kept.ShouldNotBeNull().ShouldNotContain(code, Case.Insensitive);
    }
}
