using CoopBot.Commands;

namespace CoopBot.Tests.Commands;

public sealed class SubscribeCommandTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public async Task TheButtonThatEndsEverythingEndsNothingElse(string language)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy", language: language);
        await room.SayAsync("/subscribe everything", language: language);

        var list = await room.AnswerAsync("/unsubscribe", language: language);
        var buttons = list.Parts.SelectMany(part => part.Buttons).Where(button => button.Label.StartsWith('✕')).ToList();
        buttons.Count.ShouldBe(2);
        await room.SayAsync(buttons[1].Command, language: language);
        (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Filter.ToString().ShouldBe("topic:energy");
    }

    [Fact]
    public async Task ASubscriptionIsToldInWordsWithTheFirstDigest()
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/subscribe energy kazakhstan -water");
        answer.ShouldContain("you are subscribed: energy · Kazakhstan · without water", Case.Insensitive);
        answer.ShouldContain("Thursday 12 March, 09:00 (time zone: Tashkent). It also brings what was new in the last 7 days.");
        (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Filter.ToString().ShouldBe("topic:energy country:KZ -topic:water");
    }

    [Fact]
    public async Task TheFirstDigestReachesSevenDaysBack()
    {
        using var room = await Room.OpenAsync();
        var old = await room.StoryAsync("Old", ["energy"], ["KZ"]);
        room.Clock.Advance(TimeSpan.FromDays(8));
        await room.StoryAsync("New", ["energy"], ["KZ"]);
        await room.SayAsync("/subscribe energy");
        (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Since.ShouldBe(old);
    }

    [Theory]
    [InlineData("/subscribe energy kazakhstan", "/subscribe Казахстан, энергетика")]
    [InlineData("/subscribe all", "/subscribe everything")]
    public async Task TheSameWishTwiceSaysSo(string first, string second)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync(first);
        (await room.SayAsync(second)).ShouldStartWith("You are already subscribed to this:");
        (await room.SubscriptionsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task EverythingComesWithTopicsToNarrow()
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/subscribe everything");
        answer.ShouldContain("you are subscribed: everything");
        answer.ShouldContain("→ /subscribe energy]", Case.Insensitive);
        (await room.SayAsync("/subscribe energy")).ShouldContain("/unsubscribe everything");
        (await room.SayAsync("/unsubscribe everything")).ShouldContain("Ended: everything");
        (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Filter.Topics.ShouldBe(["energy"]);
    }

    [Fact]
    public async Task AnUnknownWordIsCorrectedByAButton()
    {
        using var room = await Room.OpenAsync();
        var answer = await room.SayAsync("/subscribe enrgy kazakhstan");
        answer.ShouldContain("I don't know “enrgy”. Did you mean energy", Case.Insensitive);
        answer.ShouldContain("→ /subscribe energy kazakhstan]", Case.Insensitive);
        (await room.SubscriptionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task AChatKeepsFiftySubscriptionsAndNoMore()
    {
        using var room = await Room.OpenAsync();
        for (var at = 1; at <= 50; at++) await room.SayAsync($"/subscribe \"phrase {at}\"", isLocal: true);
        (await room.SayAsync("/subscribe energy", isLocal: true)).ShouldStartWith("You have 50 subscriptions");
        (await room.SubscriptionsAsync()).Count.ShouldBe(50);
    }

    [Fact]
    public async Task WithDigestsOffItSaysHowToSwitchThemOn()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/schedule off");
        (await room.SayAsync("/subscribe energy")).ShouldContain("/schedule daily 09:00");
    }

    [Fact]
    public async Task SubscriptionsAreListedInOrderWithTheNextDigest()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe water");
        await room.SayAsync("/subscribe energy");
        var answer = await room.SayAsync("/subscriptions");
        answer.ShouldContain("You have 2 subscriptions\n• 1. water · with the digest\n• 2. energy · with the digest", Case.Insensitive);
        answer.ShouldContain("Next digest: Thursday 12 March, 09:00.");
    }

    [Theory]
    [InlineData("/unsubscribe 1", "topic:energy")]
    [InlineData("/unsubscribe woda", "topic:energy")]
    [InlineData("/unsubscribe all", "")]
    [InlineData("/unsubscribe все", "")]
    [InlineData("/unsubscribe 3", "topic:water,topic:energy")]
    [InlineData("/unsubscribe 0", "topic:water,topic:energy")]
    [InlineData("/unsubscribe transport", "topic:water,topic:energy")]
    [InlineData("/unsubscribe", "topic:water,topic:energy")]
    public async Task OneIsEndedByNumberOrFilter(string line, string left)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe water");
        await room.SayAsync("/subscribe energy");
        await room.SayAsync(line);
        string.Join(',', (await room.SubscriptionsAsync()).Select(one => one.Filter.ToString())).ShouldBe(left);
    }

    [Theory]
    [InlineData("/unsubscribe 3", "You have no subscription number 3; they go from 1 to 2.")]
    [InlineData("/unsubscribe transport", "You have no such subscription: transport.")]
    [InlineData("/unsubscribe", "Which one shall I end?")]
    public async Task WhatIsNotThereIsSaidWithTheList(string line, string sentence)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe water");
        await room.SayAsync("/subscribe energy");
        var answer = await room.SayAsync(line);
        answer.ShouldContain(sentence, Case.Insensitive);
        answer.ShouldContain("→ /unsubscribe energy]", Case.Insensitive);
    }

    [Theory]
    [InlineData("/unsubscribe 1")]
    [InlineData("/subscriptions")]
    [InlineData("/digest")]
    public async Task WithoutSubscriptionsThereIsOneSentenceAndAnExample(string line)
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync(line)).ShouldStartWith("You have no subscriptions yet.\nFor example: /subscribe energy");
    }

    [Fact]
    public async Task EndingOffersToUndo()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy, \"green hydrogen\"");
        var undo = Plain.ButtonsOf(await room.AnswerAsync("/unsubscribe 1"))[0].Command;
        await room.SayAsync(undo);
        (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Filter.ToString().ShouldBe("topic:energy \"green hydrogen\"");
    }

    [Fact]
    public async Task PluralsAreRightInRussianAndPolish()
    {
        using var room = await Room.OpenAsync();
        foreach (var topic in (string[])["water", "energy"]) await room.SayAsync("/subscribe " + topic, language: "ru");
        (await room.SayAsync("/subscriptions")).ShouldStartWith("У вас 2 подписки");
        await room.SayAsync("/language pl");
        (await room.SayAsync("/subscriptions")).ShouldStartWith("Masz 2 subskrypcje");
    }
}
