using CoopBot.Emulators.Telegram;
using static CoopBot.Tests.WholeProgram.Telegram.Messenger;

namespace CoopBot.Tests.WholeProgram.Telegram;

public sealed class ReplyTests
{
    [Fact]
    public async Task InAGroupOnlyWhatAsksAboutTheStoriesOfAnAnswerIsAnswered()
    {
        await using var messenger = await OpenAsync();
        await messenger.ServeAsync();
        await messenger.NewsAsync(first: 1, count: 2);
        var (aziza, bolat) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Bolat", language: "ru"));
        var group = messenger.Telegram.AddSupergroup("Energy talk", aziza);
        var hello = await group.NextBotMessageAsync();
        var latest = await AskAsync(aziza, group, "/latest energy");

        var answers = group.BotMessages.Count;
        foreach (var talk in (string[])["Great news!", "why not?", "energy", "I was there in 2", "#7", "спасибо"]) bolat.Say(group, talk, replyTo: latest);
        bolat.Say(group, "why?", replyTo: hello);
        bolat.Say(group, "why?", replyTo: aziza.Say(group, "I do not believe it"));
        await messenger.SettledAsync();
        group.BotMessages.Count.ShouldBe(answers);

        foreach (var question in (string[])["why?", "@coop_bot why?", "почему?"])
        {
            var said = bolat.Say(group, question, replyTo: latest);
            var reasons = await group.NextBotMessageAsync(after: said);
            reasons.Text.ShouldContain("#1", customMessage: question);
            reasons.Text.ShouldContain("#2", customMessage: question);
            reasons.Text.ShouldContain("They were shown because somebody asked", customMessage: question);
            reasons.ReplyTo.ShouldBe(said);
        }
        (await group.NextBotMessageAsync(after: bolat.Say(group, "подробнее 2", replyTo: latest))).Text.ShouldStartWith("#2");
        await messenger.PeaceAsync(group);
    }

    [Fact]
    public async Task AFloodIsAnsweredOnceAndThenHeldBack()
    {
        await using var messenger = await OpenAsync();
        messenger.IsClockStopped = true;
        await messenger.ServeAsync("--Access:LinesAtOnce=3");
        var (aziza, bolat) = (messenger.Telegram.AddUser("Aziza", language: "en"), messenger.Telegram.AddUser("Bolat", language: "en"));
        var (chat, other) = ((await StartAsync(aziza)).Chat, (await StartAsync(bolat)).Chat);

        var answers = chat.BotMessages.Count;
        for (var line = 0; line < 8; line++) aziza.Say(chat, "/topics");
        await messenger.SettledAsync();
        chat.BotMessages.Count.ShouldBe(answers + 3);
        chat.BotMessages[^1].Text.ShouldStartWith("That is faster than I can keep up with.");

        // Nobody else is held back, and nor is she after a while.
        (await AskAsync(bolat, other, "/topics")).Text.ShouldContain("energy");
        messenger.Site.Clock.Advance(TimeSpan.FromSeconds(10));
        (await AskAsync(aziza, chat, "/topics")).Text.ShouldContain("energy");
        await messenger.PeaceAsync(chat);
    }
}
