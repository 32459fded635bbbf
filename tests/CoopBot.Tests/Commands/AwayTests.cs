using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Tests.Commands;

/// <summary>Chats where the bot is heard and cannot write, platforms that are open, people who only look at a page.</summary>
public sealed class AwayTests
{
    [Fact]
    public async Task WhatAChatSetsBeforeTheBotIsInItIsKeptForItsArrival()
    {
        using var room = await Room.OpenAsync();
        var answer = (await room.HearAsync(Said("/subscribe energy"))).ShouldNotBeNull();
        answer.ShouldContain("Done, you are subscribed: energy", Case.Insensitive);
        answer.ShouldContain("I am not in this channel yet");
        (await room.ChatAsync("C1", "slack")).Suspended.ShouldBe("bot is not in the channel");

        // Asking does not wake it: nothing can be sent there all the same.
        (await room.HearAsync(Said("/latest"))).ShouldNotBeNull().ShouldNotContain("I am not in this channel");
        (await room.ChatAsync("C1", "slack")).Suspended.ShouldNotBeNull();

        (await room.Get<Attendance>().ArrivedAsync(Said("") with { IsAway = false }, default)).ShouldNotBeNull();
        (await room.ChatAsync("C1", "slack")).Suspended.ShouldBeNull();
        (await room.SubscriptionsAsync("C1", "slack")).Count.ShouldBe(1);
    }

    /// <summary>The channel reads Russian; whoever asks for themselves reads what they have set, or what their profile says.</summary>
    [Fact]
    public async Task WhatOnlyOnePersonSeesIsInTheirLanguage()
    {
        using var room = await Room.OpenAsync();
        await room.HearAsync(Said("/language ru"));
        var asked = Said("/latest") with { IsForOne = true };
        (await room.HearAsync(asked)).ShouldNotBeNull().ShouldStartWith("There is no news yet.");
        (await room.HearAsync(asked with { Language = "fr-FR" })).ShouldNotBeNull().ShouldStartWith("Новостей пока нет.");
        (await room.HearAsync(asked with { IsForOne = false })).ShouldNotBeNull().ShouldStartWith("Новостей пока нет.");

        await room.HearAsync(Said("/language pl", "U1") with { IsShared = false });
        (await room.HearAsync(asked)).ShouldNotBeNull().ShouldStartWith("Nie ma jeszcze");
    }

    [Theory]
    [InlineData(true, "is up to the admins")]
    [InlineData(false, "Anyone here may ask me for news and set")]
    public async Task TheGreetingSaysWhoMaySet(bool hasAdmins, string words)
    {
        using var room = await Room.OpenAsync();
        var greeting = (await room.Get<Attendance>().ArrivedAsync(Said("") with { IsAway = false, HasAdmins = hasAdmins }, default)).ShouldNotBeNull();
        Plain.TextOf(greeting).ShouldContain(words);
    }

    [Fact]
    public async Task ALostPlatformIsSuspendedAsAWholeAndTakenUpAgain()
    {
        using var room = await Room.OpenAsync();
        foreach (var chat in new[] { "C1", "C2" }) await room.HearAsync(Said("/subscribe energy", chat) with { IsAway = false });
        await room.HearAsync(Room.Said("/subscribe energy", "7"));
        await room.Get<Attendance>().LeftAsync(new("slack", "C2"), "channel was archived", default);

        await room.Get<Attendance>().AwayAsync("slack", "app was uninstalled", default);
        (await room.ChatAsync("C1", "slack")).Suspended.ShouldBe("app was uninstalled");
        (await room.ChatAsync("C2", "slack")).Suspended.ShouldBe("channel was archived");
        (await room.ChatAsync("7", "telegram")).Suspended.ShouldBeNull();

        await room.Get<Attendance>().BackAsync("slack", "app was uninstalled", default);
        (await room.ChatAsync("C1", "slack")).Suspended.ShouldBeNull();
        (await room.ChatAsync("C2", "slack")).Suspended.ShouldBe("channel was archived");
    }

    [Fact]
    public async Task OnePlatformMayBeOpenWhileTheOthersAreClosed()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed, services => services.AddSingleton(new AccessSettings { Open = ["slack"] }));
        (await room.HearAsync(Said("/latest"))).ShouldNotBeNull().ShouldNotContain("invited chats only");
        (await room.HearAsync(Room.Said("/latest", "5"))).ShouldNotBeNull().ShouldContain("invited chats only");
        (await room.Get<Visits>().EnterAsync(Said("", "U1"), default)).Refusal.ShouldBeNull();
    }

    [Fact]
    public async Task APageRefusesStrangersEachTimeAndNotesThemAtTheDoor()
    {
        using var room = await Room.OpenAsync(AccessMode.Closed);
        var line = Said("", "U1") with { IsShared = false, Language = "pl-PL", Title = "Ola" };
        for (var time = 0; time < 2; time++)
        {
            var visit = await room.Get<Visits>().EnterAsync(line, default);
            (visit.Chat, visit.Voice.Language.Code).ShouldBe((null, "pl"));
            visit.Refusal.ShouldNotBeNull();
        }
        (await room.Get<StrangerTable>().NewestAsync(0, 10, default)).Single().Title.ShouldBe("Ola");

        await room.Get<Admission>().AllowAsync(line.Chat, Room.Start, default);
        var inside = await room.Get<Visits>().EnterAsync(line with { Zone = "Europe/Warsaw" }, default);
        (inside.Chat.ShouldNotBeNull().Zone, inside.Chat!.Language, inside.Refusal).ShouldBe(("Europe/Warsaw", "pl", null));
    }

    private static Line Said(string text, string chat = "C1") =>
        new(new ChatAddress("slack", chat), "U1", text, Language: "en") { IsShared = chat[0] == 'C', IsAdmin = true, HasAdmins = false, IsAway = true };
}
