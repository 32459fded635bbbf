using CoopBot.Emulators.Slack;
using CoopBot.Tests.Storage;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>What a reader lives through who wants the news at once, and their peace at night.</summary>
public sealed class AtOnceTests
{
    [SkippableTheory, EveryEngine]
    public async Task ANewcomerIsLedByButtonsToAlertsAndKeepsTheirPeace(string engine)
    {
        await using var workspace = await OpenAsync(engine);
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        await workspace.GreetAsync(aziza);

        // Topic, country, when: each step takes the place of the one before, and each can be gone back.
        var steps = await TellAsync(aziza, "subscribe");
        steps.Text.ShouldContain("Choose a topic");
        foreach (var label in (string[])["energy", "Back", "energy"]) await aziza.TurnAsync(steps, Label(steps, label));
        steps.Text.ShouldContain("News of which country?");
        await aziza.TurnAsync(steps, Label(steps, "Kazakhstan"));
        steps.Text.ShouldContain("energy · Kazakhstan");
        await aziza.TurnAsync(steps, Label(steps, "At once"));
        steps.Text.ShouldContain("Done, you are subscribed: energy · Kazakhstan");

        var alert = await workspace.AlertAsync(aziza.Dm, first: 1, count: 1);
        alert.Text.ShouldStartWith("🔔 energy · Kazakhstan");
        alert.Text.ShouldContain("#1");

        // At night nothing comes; in the morning one message tells all.
        (await TellAsync(aziza, "quiet 22-7")).Text.ShouldContain("–07:00");
        await workspace.GoToAsync(hour: 23);
        await workspace.SilenceAsync(aziza.Dm, first: 2, count: 2);
        var last = aziza.Dm.Messages[^1];
        await workspace.GoToAsync(hour: 7);
        var morning = await aziza.Dm.NextBotMessageAsync(after: last);
        morning.Text.ShouldContain("#2");
        morning.Text.ShouldContain("#3");
        await workspace.SettledAsync();
        aziza.Dm.Messages[^1].ShouldBe(morning);

        // The source of a story is muted by its number, and heard again by a button.
        (await TellAsync(aziza, "mute 3")).Text.ShouldContain("Muted: articles\n");
        await workspace.SilenceAsync(aziza.Dm, first: 4, count: 1);
        (await TellAsync(aziza, "why 4")).Text.ShouldContain("muted");
        var muted = await TellAsync(aziza, "mute");
        await aziza.TurnAsync(muted, Label(muted, "🔊"));
        (await workspace.AlertAsync(aziza.Dm, first: 5, count: 1)).Text.ShouldContain("#5");

        (await TellAsync(aziza, "pause 3")).Text.ShouldContain("Nothing comes by itself until");
        await workspace.SilenceAsync(aziza.Dm, first: 6, count: 1);
        (await TellAsync(aziza, "resume")).Text.ShouldContain("has waited");
        await workspace.PassAsync(TimeSpan.FromMinutes(2));
        await UntilAsync(() => aziza.Dm.BotMessages.TakeLast(2).Any(message => message.Text.Contains("#6", StringComparison.Ordinal)));

        await workspace.PeaceAsync(aziza.Dm);
    }

    [SkippableTheory, EveryEngine]
    public async Task WhatIsAskedOfADigestIsAnsweredAndAllThatIsSetCanBeTakenAway(string engine)
    {
        await using var workspace = await OpenAsync(engine);
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        foreach (var line in (string[])["start", "subscribe energy kazakhstan both", "quiet 22-7", "schedule weekdays 9:00", "limit 5"]) await TellAsync(aziza, line);
        await workspace.AlertAsync(aziza.Dm, first: 1, count: 1);
        await TellAsync(aziza, "subscribe energy japan");

        (await TellAsync(aziza, "preview")).Text.ShouldContain("It comes on Friday 13 March, 09:00 (Tashkent).");
        await workspace.AlertAsync(aziza.Dm, first: 2, count: 3);
        await workspace.SettledAsync();
        (await TellAsync(aziza, "digest")).Text.ShouldContain("#2");
        var digest = await workspace.DigestAsync(aziza.Dm);
        (await TellAsync(aziza, "why 2")).Text.ShouldContain("as soon as it appeared and in a digest");
        (await aziza.SayInThreadAsync(digest, "why?")).Text.ShouldContain("#2");
        (await aziza.SayInThreadAsync(digest, "#3")).Text.ShouldStartWith("#3");
        await TellAsync(aziza, "mute 3");

        var settings = (await TellAsync(aziza, "settings")).Text;
        var export = await TellAsync(aziza, "export");
        var question = await TellAsync(aziza, "forget");
        (await aziza.TurnAsync(question, Label(question, "Delete"))).Text.ShouldContain("deleted");
        (await aziza.PressInDmAsync(question, Label(question, "Begin"))).Text.ShouldStartWith("Hello!");
        (await TellAsync(aziza, "subscriptions")).Text.ShouldContain("You have no subscriptions yet");
        (await TellAsync(aziza, "mute")).Text.ShouldContain("No source is muted");

        (await TellAsync(aziza, export.Text)).Text.ShouldContain("with 2 subscriptions");
        (await TellAsync(aziza, "subscriptions")).Text.ShouldContain("at once and with the digest");
        (await TellAsync(aziza, "mute")).Text.ShouldContain("articles");
        (await TellAsync(aziza, "settings")).Text.ShouldBe(settings);

        await workspace.PeaceAsync(aziza.Dm);
    }

    private static string Label(SimulatedMessage message, string words) =>
        message.Buttons.First(button => button.Label.Contains(words, StringComparison.OrdinalIgnoreCase)).Label;
}
