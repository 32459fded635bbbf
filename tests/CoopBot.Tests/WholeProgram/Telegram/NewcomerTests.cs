using CoopBot.Emulators.Telegram;
using CoopBot.Tests.Storage;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

public sealed class NewcomerTests
{
    /// <summary>From the first hello to the day the bot is taken back after it was blocked: what a reader lives through.</summary>
    [SkippableTheory, EveryEngine]
    public async Task ANewcomerFindsTheirWayFromHelloToDigestAndBackAgain(string engine)
    {
        await using var messenger = await OpenAsync(engine);
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 7);
        var aziza = messenger.Telegram.AddUser("Aziza", language: "ru");

        // She opens the bot: it speaks the language of her Telegram.
        var hello = await HelloAsync(aziza);
        var chat = hello.Chat;
        hello.Text.ShouldContain("Здравствуйте");

        // She takes English; the choice changes in place.
        var languages = await PressAsync(aziza, hello, "Язык · Language · Język");
        (await TurnAsync(aziza, languages, "English")).Text.ShouldContain("From now on I speak English");

        // One button subscribes.
        var topics = await AskAsync(aziza, chat, "/topics");
        var subscribed = await PressAsync(aziza, topics, "🔔 energy");
        subscribed.Text.ShouldContain("Done, you are subscribed: energy");
        subscribed.Text.ShouldContain("09:00");

        // She reads the latest, and older news in its place.
        var latest = await AskAsync(aziza, chat, "/latest energy");
        latest.Text.ShouldContain("#7");
        latest.Text.ShouldNotContain("#2 ");
        var older = await TurnAsync(aziza, latest, latest.Labels.Single(label => label.Contains("older", StringComparison.OrdinalIgnoreCase)));
        older.Text.ShouldContain("#2 ");
        older.Text.ShouldNotContain("#7");

        // The digest comes by itself at nine.
        var before = chat.Messages[^1];
        await messenger.GoToDigestAsync();
        var digest = await chat.NextBotMessageAsync(after: before);
        digest.Text.ShouldContain("Your digest");
        digest.Text.ShouldContain("7 stories");
        digest.LinkPreviewDisabled.ShouldBeTrue();

        // From the digest to a story, from the story to its reasons.
        var story = await PressAsync(aziza, digest, "#3");
        story.Text.ShouldStartWith("#3");
        (await PressAsync(aziza, story, "Why?")).Text.ShouldContain("Why story #3 reads as it does");

        // She has enough, then changes her mind.
        (await AskAsync(aziza, chat, "/unsubscribe energy")).Text.ShouldContain("Ended: energy");
        (await AskAsync(aziza, chat, "/subscribe energy kazakhstan")).Text.ShouldContain("Done, you are subscribed: energy · Kazakhstan");

        // She blocks the bot: nothing is sent, nothing is forgotten.
        aziza.Block();
        await UntilAsync(async () => await messenger.Site.CountAsync("chats where suspended is not null") == 1);
        await messenger.NewsAsync(first: 8, count: 1);
        await messenger.GoToDigestAsync();
        await UntilAsync(() => messenger.Site.Clock.GetUtcNow().TimeOfDay > TimeSpan.FromHours(4));

        // She takes it back, and is told what she missed.
        before = chat.Messages[^1];
        aziza.Unblock();
        await UntilAsync(async () => await messenger.Site.CountAsync("chats where suspended is null") == 1);
        await messenger.JumpAsync(TimeSpan.FromMinutes(2));
        var missed = await chat.NextBotMessageAsync(after: before);
        missed.Text.ShouldContain("#8");
        missed.Text.ShouldNotContain("#7");
        (await AskAsync(aziza, chat, "/subscriptions")).Text.ShouldContain("energy · Kazakhstan");

        messenger.Telegram.Problems.ShouldBeEmpty();
        messenger.Telegram.UnansweredCallbacks.ShouldBeEmpty();
        (await messenger.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
        string.Join('\n', messenger.Log).ShouldNotContain(messenger.Telegram.Token[^20..]);
    }

    private static async Task<SimulatedMessage> HelloAsync(SimulatedUser user)
    {
        var start = user.Start();
        return await start.Chat.NextBotMessageAsync(after: start);
    }
}
