using CoopBot.Emulators.Telegram;
using CoopBot.Tests.Storage;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

/// <summary>What a reader lives through who wants the news at once, and their peace at night.</summary>
public sealed class AtOnceTests
{
    [SkippableTheory, EveryEngine]
    public async Task ANewcomerIsLedByButtonsToAlertsAndKeepsTheirPeace(string engine)
    {
        await using var messenger = await OpenAsync(engine);
        await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = (await StartAsync(aziza)).Chat;

        // Topic, country, when: each step takes the place of the one before, and each can be gone back.
        var steps = await AskAsync(aziza, chat, "/subscribe");
        steps.Text.ShouldContain("Choose a topic");
        foreach (var label in (string[])["energy", "Back", "energy"]) await TurnAsync(aziza, steps, Label(steps, label));
        steps.Text.ShouldContain("News of which country?");
        await TurnAsync(aziza, steps, Label(steps, "Kazakhstan"));
        steps.Text.ShouldContain("energy · Kazakhstan");
        await TurnAsync(aziza, steps, Label(steps, "At once"));
        steps.Text.ShouldContain("Done, you are subscribed: energy · Kazakhstan");

        var alert = await messenger.AlertAsync(chat, first: 1, count: 1);
        alert.Text.ShouldStartWith("🔔 energy · Kazakhstan");
        alert.Text.ShouldContain("#1");

        // At night nothing comes; in the morning one message tells all.
        (await AskAsync(aziza, chat, "/quiet 22-7")).Text.ShouldContain("22:00–07:00");
        await messenger.GoToAsync(hour: 23);
        await messenger.SilenceAsync(chat, first: 2, count: 2);
        var last = chat.Messages[^1];
        await messenger.GoToAsync(hour: 7);
        var morning = await chat.NextBotMessageAsync(after: last);
        morning.Text.ShouldContain("#2");
        morning.Text.ShouldContain("#3");
        await messenger.SettledAsync();
        chat.Messages[^1].ShouldBe(morning);

        // The source of a story is muted where the story is asked about, and heard again by the same hand.
        (await AskAsync(aziza, chat, "/mute 3")).Text.ShouldContain("Muted: articles\n");
        await messenger.SilenceAsync(chat, first: 4, count: 1);
        (await AskAsync(aziza, chat, "/why 4")).Text.ShouldContain("muted");
        var muted = await AskAsync(aziza, chat, "/mute");
        await TurnAsync(aziza, muted, Label(muted, "🔊"));
        (await messenger.AlertAsync(chat, first: 5, count: 1)).Text.ShouldContain("#5");

        (await AskAsync(aziza, chat, "/pause 3")).Text.ShouldContain("Nothing comes by itself until");
        await messenger.SilenceAsync(chat, first: 6, count: 1);
        last = chat.Messages[^1];
        (await AskAsync(aziza, chat, "/resume")).Text.ShouldContain("has waited");
        await messenger.PassAsync(TimeSpan.FromMinutes(2));
        await UntilAsync(() => chat.BotMessages.Any(message => message.Id > last.Id && message.Text.Contains("#6", StringComparison.Ordinal)));

        await messenger.PeaceAsync(chat);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatIsAskedOfADigestIsAnsweredAndAllThatIsSetCanBeTakenAway(string engine)
    {
        await using var messenger = await OpenAsync(engine);
        await messenger.ServeAsync();
        var aziza = messenger.Telegram.AddUser("Aziza", language: "en");
        var chat = (await StartAsync(aziza)).Chat;
        foreach (var line in (string[])["/subscribe energy kazakhstan both", "/quiet 22-7", "/schedule weekdays 9:00", "/limit 5"]) await AskAsync(aziza, chat, line);
        await messenger.AlertAsync(chat, first: 1, count: 1);
        await AskAsync(aziza, chat, "/subscribe energy japan");

        (await AskAsync(aziza, chat, "/preview")).Text.ShouldContain("It comes on Friday 13 March, 09:00 (Tashkent).");
        (await AskAsync(aziza, chat, "/digest")).Text.ShouldContain("#1");
        await messenger.AlertAsync(chat, first: 2, count: 3);
        await messenger.SettledAsync();
        (await AskAsync(aziza, chat, "/digest")).Text.ShouldContain("#2");
        var digest = await messenger.DigestAsync(chat);
        (await AskAsync(aziza, chat, "/why 2")).Text.ShouldContain("as soon as it appeared and in a digest");
        var reasons = await chat.NextBotMessageAsync(after: aziza.Say(chat, "why?", replyTo: digest));
        reasons.Text.ShouldContain("#2");
        (await chat.NextBotMessageAsync(after: aziza.Say(chat, "#3", replyTo: digest))).Text.ShouldStartWith("#3");
        await AskAsync(aziza, chat, "/mute 3");

        var settings = (await AskAsync(aziza, chat, "/settings")).Text;
        var export = await AskAsync(aziza, chat, "/export");
        var question = await AskAsync(aziza, chat, "/forget");
        (await TurnAsync(aziza, question, Label(question, "Delete"))).Text.ShouldContain("deleted");
        (await PressAsync(aziza, question, Label(question, "Begin"))).Text.ShouldStartWith("Hello!");
        (await AskAsync(aziza, chat, "/subscriptions")).Text.ShouldContain("You have no subscriptions yet");
        (await AskAsync(aziza, chat, "/mute")).Text.ShouldContain("No source is muted");

        (await AskAsync(aziza, chat, export.Text)).Text.ShouldContain("with 2 subscriptions");
        (await AskAsync(aziza, chat, "/subscriptions")).Text.ShouldContain("at once and with the digest");
        (await AskAsync(aziza, chat, "/mute")).Text.ShouldContain("articles");
        (await AskAsync(aziza, chat, "/settings")).Text.ShouldBe(settings);

        await messenger.PeaceAsync(chat);
    }

    private static string Label(SimulatedMessage message, string words) => message.Labels.First(label => label.Contains(words, StringComparison.OrdinalIgnoreCase));
}
