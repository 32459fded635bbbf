using CoopBot.Commands;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Tests.Commands;

/// <summary>How a subscription comes: at once, with the digest, both.</summary>
public sealed class SubscribeWayTests
{
    [Theory]
    [InlineData("energy", "Digest")]
    [InlineData("energy digest", "Digest")]
    [InlineData("energy instant", "Instant")]
    [InlineData("energy, at  once", "Instant")]
    [InlineData("energy NOW", "Instant")]
    [InlineData("energy both", "Both")]
    [InlineData("энергетика сразу", "Instant")]
    [InlineData("энергетика в дайджесте", "Digest")]
    [InlineData("энергетика и так и так", "Both")]
    [InlineData("energetyka natychmiast", "Instant")]
    [InlineData("energetyka od razu", "Instant")]
    [InlineData("energetyka jedno i drugie", "Both")]
    [InlineData("енергетика одразу", "Instant")]
    [InlineData("енергетика обидва", "Both")]
    [InlineData("энергетика бірден", "Instant")]
    [InlineData("энергетика екеуі де", "Both")]
    [InlineData("energetika darhol", "Instant")]
    [InlineData("energetika dayjest bilan", "Digest")]
    [InlineData("エネルギーすぐに", "Instant")]
    [InlineData("エネルギー 両方", "Both")]
    [InlineData("エネルギー、ダイジェスト", "Digest")]
    public async Task TheWordAtTheEndSaysHow(string typed, string way)
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe " + typed);
        var one = (await room.SubscriptionsAsync()).ShouldHaveSingleItem();
        (one.Filter.ToString(), one.Way.ToString()).ShouldBe(("topic:energy", way));
        one.MadeBy.ShouldBe("test:user1");
    }

    [Fact]
    public async Task APhraseThatEndsWithSuchAWordIsAPhrase()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe \"at once\"");
        var one = (await room.SubscriptionsAsync()).ShouldHaveSingleItem();
        (one.Filter.ToString(), one.Way).ShouldBe(("\"at once\"", Way.Digest));
    }

    [Fact]
    public async Task AnotherWayChangesWhatIsThere()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy kazakhstan");
        (await room.SayAsync("/subscribe казахстан энергетика сразу")).ShouldStartWith("Changed: energy · Kazakhstan\nFrom now on I tell you at once", Case.Insensitive);
        (await room.SayAsync("/subscribe energy kazakhstan")).ShouldStartWith("You are already subscribed to this: energy · Kazakhstan. It comes at once.", Case.Insensitive);
        (await room.SayAsync("/subscribe energy kazakhstan instant")).ShouldContain("already subscribed");
        (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Way.ShouldBe(Way.Instant);
        (await room.SayAsync("/subscriptions")).ShouldContain("1. energy · Kazakhstan · at once\nEverything you asked for comes at once, so there are no digests.", Case.Insensitive);
        (await room.SayAsync("/subscribe energy kazakhstan both")).ShouldContain("Next digest: Thursday 12 March, 09:00.");
        (await room.SayAsync("/subscriptions")).ShouldContain("· at once and with the digest");
    }

    [Fact]
    public async Task WhatComesAtOnceBeginsNowAndKnowsTheQuietHours()
    {
        using var room = await Room.OpenAsync();
        var last = await room.StoryAsync("Old", ["energy"], ["KZ"]);
        await room.SayAsync("/quiet 22-7");
        var answer = await room.SayAsync("/subscribe energy instant");
        answer.ShouldContain("From now on I tell you at once when there is something new. In your quiet hours (22:00–07:00) it waits until they end.");
        answer.ShouldNotContain("digest comes");
        (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Since.ShouldBe(last);
        await room.SayAsync("/pause");
        (await room.SayAsync("/subscribe water")).ShouldContain("Nothing comes by itself until you say /resume. /resume");
    }

    [Fact]
    public async Task UndoingAnEndBringsTheWayBack()
    {
        using var room = await Room.OpenAsync();
        await room.SayAsync("/subscribe energy both", language: "ja");
        var undo = Plain.ButtonsOf(await room.AnswerAsync("/unsubscribe 1"))[0].Command;
        await room.SayAsync(undo);
        (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Way.ShouldBe(Way.Both);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public async Task StepByStepOneGetsThereByButtonsAlone(string language)
    {
        using var room = await Room.OpenAsync();
        foreach (var way in Enum.GetValues<Way>())
        {
            var topic = await PressAsync("/subscribe", "⚡");
            var country = await PressAsync(topic, "🇯🇵");
            var done = await PressAsync(country, way switch { Way.Digest => "🗓️", Way.Instant => "⚡ ", _ => "⚡🗓️" });
            await room.SayAsync(done, isLocal: true);
            var one = (await room.SubscriptionsAsync()).ShouldHaveSingleItem();
            (one.Filter.ToString(), one.Way).ShouldBe(("topic:energy country:JP", way));
            await room.SayAsync("/unsubscribe 1", isLocal: true);
        }
        // Everything, and the way back.
        var any = await PressAsync(await PressAsync("/subscribe", "🌐"), "🌐");
        await PressAsync(await PressAsync(any, "«"), "🇰🇿");
        (await PressAsync(await PressAsync("/subscribe", "⚡"), "«")).ShouldBe("/subscribe");
        await room.SayAsync(await PressAsync(any, "🗓️"), isLocal: true);
        (await room.SubscriptionsAsync()).ShouldHaveSingleItem().Filter.IsEverything.ShouldBeTrue();

        async Task<string> PressAsync(string line, string label)
        {
            var button = Plain.ButtonsOf(await room.AnswerAsync(line, isLocal: true, language: language)).First(one => one.Label.StartsWith(label, StringComparison.Ordinal));
            button.InPlace.ShouldBeTrue();
            return button.Command;
        }
    }

    [Fact]
    public async Task StepsKeepNothingAndCorrectUnknownWords()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/subscribe energy kazakhstan ?")).ShouldContain("When shall it come?");
        var answer = await room.SayAsync("/subscribe enrgy ?");
        answer.ShouldStartWith("I don't know “enrgy”.");
        answer.ShouldContain("→ /subscribe energy ?]", Case.Insensitive);
        (await room.SubscriptionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task AWrongWordKeepsTheWay()
    {
        using var room = await Room.OpenAsync();
        (await room.SayAsync("/subscribe enrgy instant")).ShouldContain("→ /subscribe energy instant]", Case.Insensitive);
    }

    [Fact]
    public async Task CapsOfTheSettingsAreOneSentenceEach()
    {
        using var room = await Room.OpenAsync(more: services => services.AddSingleton(new SubscriptionSettings { MostOfChat = 2, MostOfUser = 3 }));
        await SayAsync("/subscribe energy", "-1");
        await SayAsync("/subscribe water", "-1");
        (await SayAsync("/subscribe trade", "-1")).ShouldStartWith("You have 2 subscriptions, and more than that I cannot keep. Remove one first.\nFor example: /unsubscribe 1");
        await SayAsync("/subscribe energy", "-2");
        (await SayAsync("/subscribe water", "-2")).ShouldStartWith("You have made 3 subscriptions in all your chats together, and I cannot keep more for one person.");
        (await SayAsync("/subscribe energy instant", "-2")).ShouldStartWith("Changed:");
        (await room.Get<SubscriptionTable>().CountByMakerAsync("telegram:7", default)).ShouldBe(3);

        async Task<string> SayAsync(string text, string chat) => (await room.HearAsync(Room.Said(text, chat, "7", isAdmin: true))).ShouldNotBeNull();
    }
}
