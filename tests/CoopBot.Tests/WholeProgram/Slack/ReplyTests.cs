using CoopBot.Emulators.Slack;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

public sealed class ReplyTests
{
    [Fact]
    public async Task InTheThreadOfADigestAMentionAsksAboutItsStories()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var (aziza, channel) = await workspace.SubscribedAsync();
        var boris = workspace.Slack.AddUser("Boris", locale: "ru-RU");
        var digest = await workspace.DigestAsync(channel);
        await workspace.SettledAsync();

        var answers = channel.ThreadOf(digest).Count(message => message.From.IsBot);
        foreach (var talk in (string[])["Great news!", "why?", "#2"]) boris.Say(channel, talk, digest);
        await workspace.SettledAsync();
        channel.ThreadOf(digest).Count(message => message.From.IsBot).ShouldBe(answers);

        foreach (var question in (string[])["@CoopBot why?", "why? @CoopBot", "@CoopBot почему"])
        {
            var reasons = await boris.SayInThreadAsync(digest, question);
            reasons.Text.ShouldContain("#1", customMessage: question);
            reasons.Text.ShouldContain("#2", customMessage: question);
        }
        (await boris.SayInThreadAsync(digest, "@CoopBot #2")).Text.ShouldStartWith("#2");
        (await boris.SayInThreadAsync(digest, "@CoopBot topics")).Text.ShouldContain("energy");
        await workspace.PeaceAsync(channel);
    }

    [Fact]
    public async Task AFloodIsAnsweredOnceAndThenHeldBack()
    {
        await using var workspace = await OpenAsync();
        workspace.IsClockStopped = true;
        await workspace.ServeAndConnectAsync("--Access:LinesAtOnce=3");
        var (aziza, bolat) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Bolat"));
        await workspace.GreetAsync(aziza);

        var answers = aziza.Dm.BotMessages.Count;
        for (var line = 0; line < 8; line++) aziza.Say(aziza.Dm, "topics");
        await workspace.SettledAsync();
        aziza.Dm.BotMessages.Count.ShouldBe(answers + 3);
        aziza.Dm.BotMessages[^1].Text.ShouldStartWith("That is faster than I can keep up with.");

        // Nobody else is held back, and nor is she after a while.
        (await TellAsync(bolat, "topics")).Text.ShouldContain("energy");
        workspace.Site.Clock.Advance(TimeSpan.FromSeconds(10));
        (await TellAsync(aziza, "topics")).Text.ShouldContain("energy");
        await workspace.PeaceAsync(aziza.Dm);
    }
}
