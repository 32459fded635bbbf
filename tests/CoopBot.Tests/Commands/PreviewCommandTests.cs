using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Commands;

public sealed class PreviewCommandTests
{
    private const string Next = "It comes on Thursday 12 March, 09:00 (Tashkent).";

    [Fact]
    public async Task TheNextDigestIsShownAsItStands()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy");
        await room.StoryAsync("A pact", ["energy"], ["KZ"]);

        var answer = await room.SayAsync("/preview");

        answer.ShouldStartWith($"Preview of your digest · Thursday 12 March, 09:00\n{Next}\n1 story");
        answer.ShouldContain("A pact");
        (await room.SayAsync("/digest")).ShouldContain("A pact", customMessage: "looking uses nothing up");
    }

    [Fact]
    public async Task WhenNothingWaitsItSaysSo()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy");
        (await room.SayAsync("/preview")).ShouldBe($"Nothing is waiting for your next digest so far.\n{Next}\n[Latest news → /latest]");
    }

    [Fact]
    public async Task WithoutDigestsItSaysHowToHaveThem()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/preview")).ShouldStartWith("You have no subscriptions yet.");
        await room.SayAsync("/subscribe energy");
        await room.SayAsync("/schedule off");
        (await room.SayAsync("/preview")).ShouldStartWith("Your digests are switched off.\nFor example: /schedule daily 09:00");
    }

    [Fact]
    public async Task WhatComesAtOnceIsInNoDigest()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy");
        var one = (await room.SubscriptionsAsync()).Single();
        await room.Get<SubscriptionTable>().SetWayAsync(one.Chat, one.Id, Way.Instant, default);
        (await room.SayAsync("/preview")).ShouldStartWith("Your subscriptions come at once, none of them by digest.");
    }

    [Fact]
    public async Task APauseIsPassedOverAndOneWithoutAnEndIsNamed()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy");
        await SetAsync(room, chat => chat with { PausedUntil = Room.Start.AddDays(2) });
        (await room.SayAsync("/preview")).ShouldContain("After the pause: Saturday 14 March, 09:00 (Tashkent).");
        await SetAsync(room, chat => chat with { PausedUntil = Chat.UntilResumed });
        (await room.SayAsync("/preview")).ShouldStartWith("Everything is paused until you write /resume.");
    }

    [Fact]
    public async Task ADigestInQuietHoursComesWhenTheyEnd()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy");
        await SetAsync(room, chat => chat with { Quiet = QuietHours.Parse("22:00-10:30") });
        (await room.SayAsync("/preview")).ShouldContain("It comes on Thursday 12 March, 10:30 (Tashkent).");
    }

    [Theory]
    [InlineData("ru", "Придёт: четверг, 12 марта, 09:00 (Ташкент).")]
    [InlineData("ja", "配信予定: 3月12日（木）09:00（タシケント）")]
    public async Task TheReadersOwnWordsAreUsed(string language, string next)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy", language: language);
        (await room.SayAsync("/preview")).ShouldContain(next);
    }

    private static async Task SetAsync(Room room, Func<Chat, Chat> change) => await room.Get<ChatTable>().SaveAsync(change(await room.ChatAsync()), default);
}
