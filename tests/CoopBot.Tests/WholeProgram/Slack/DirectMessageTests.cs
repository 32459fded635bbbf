using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

public sealed class DirectMessageTests
{
    [Fact]
    public async Task AloneWithTheBotNothingStandsBeforeTheWords()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var aziza = workspace.Slack.AddUser("Aziza");

        foreach (var line in (string[])["latest energy", "Latest Energy", "energy", "/latest energy", "/coop latest energy", "@CoopBot latest energy", "энергетика", "エネルギー"])
        {
            var answer = await TellAsync(aziza, line);
            answer.Text.ShouldContain("Latest news: energy", customMessage: line);
            answer.ThreadTs.ShouldBeNull(line);
            answer.IsEphemeral.ShouldBeFalse(line);
        }
        (await TellAsync(aziza, "@CoopBot")).Text.ShouldContain("/coop latest [filter]");
        (await TellAsync(aziza, "latest “power plant”")).Text.ShouldContain("Latest news: “power plant”");
        (await TellAsync(aziza, "latest \"oil & gas\"")).Text.ShouldContain("“oil & gas”");
        (await TellAsync(aziza, "Good morning to all of you over there")).Text.ShouldStartWith("I understand commands, topics, countries and organisations.");

        await workspace.SettledAsync();
        aziza.Dm.BotMessages.Count.ShouldBe(12);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheAnswerToAReplyStandsInItsThread()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var aziza = workspace.Slack.AddUser("Aziza");

        var latest = await TellAsync(aziza, "latest energy");
        var why = await aziza.SayInThreadAsync(latest, "why 2");
        why.Text.ShouldContain("Why story #2 reads as it does");
        why.ThreadTs.ShouldBe(latest.Ts);

        await workspace.SettledAsync();
        aziza.Dm.BotMessages.Count.ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheBotNeitherAnswersItselfNorWhatIsChangedOrTakenBack()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 7);
        var aziza = workspace.Slack.AddUser("Aziza");

        // All that the bot writes and changes comes back to it as events.
        var said = aziza.Say(aziza.Dm, "latest energy");
        var latest = await aziza.Dm.NextBotMessageAsync(after: said);
        await aziza.TurnAsync(latest, "older ›");
        aziza.Edit(said, "latest water");
        foreach (var subtype in (string[])["bot_message", "channel_topic", "me_message", "message_replied"])
            workspace.Slack.SendEvent(Said(aziza, "latest energy", subtype), aziza.Dm);

        await workspace.SettledAsync();
        aziza.Dm.BotMessages.ShouldBe([latest]);
        workspace.Slack.Lost.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WordsThatComeWithAFileAreWords()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var aziza = workspace.Slack.AddUser("Aziza");

        workspace.Slack.SendEvent(Said(aziza, "latest energy", "file_share"), aziza.Dm);

        (await aziza.Dm.NextBotMessageAsync()).Text.ShouldContain("Latest news: energy");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task EverybodyIsAnsweredInTheirLanguageAndToldInTheirZone()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var (aziza, jan, otto) = (
            workspace.Slack.AddUser("Aziza", locale: "ru-RU", zone: "Asia/Tashkent"),
            workspace.Slack.AddUser("Jan", locale: "pl-PL", zone: "Europe/Warsaw"),
            workspace.Slack.AddUser("Otto", locale: "de-DE", zone: "Europe/Berlin"));

        (await TellAsync(aziza, "subscribe energy")).Text.ShouldContain("Ташкент");
        (await TellAsync(jan, "subscribe energy")).Text.ShouldContain("Warszawa");
        // Nobody speaks German here: English, and the languages that there are.
        var hello = await TellAsync(otto, "start");
        hello.Text.ShouldStartWith("Hello!");
        hello.Labels.ShouldContain("Русский");
        (await TellAsync(otto, "settings")).Text.ShouldContain("Berlin");
        (await workspace.Site.AskAsync<string>($"select title from chats where address = '{AddressOf(jan)}'")).ShouldBe("Jan");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheDigestComesIntoTheConversation()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 3);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent"), workspace.Slack.AddUser("Boris", zone: "Asia/Tashkent"));
        await TellAsync(aziza, "subscribe energy");
        await TellAsync(boris, "subscribe water");

        var digest = await workspace.DigestAsync(aziza.Dm);
        digest.Text.ShouldContain("Your digest");
        digest.Text.ShouldContain("3 stories");
        digest.Mentions.ShouldBeEmpty();
        await workspace.SettledAsync();
        aziza.Dm.BotMessages.Count.ShouldBe(2);
        boris.Dm.BotMessages.Count.ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("user_disabled", "account of the person was deactivated")]
    [InlineData("messages_tab_disabled", "direct messages are switched off in the settings of the app")]
    public async Task WhoeverCannotBeWrittenToIsTriedAgainWhenTheySpeak(string error, string why)
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        var channel = workspace.Slack.AddChannel("desk", creator: aziza);
        await TellAsync(aziza, "subscribe energy");
        await workspace.SettledAsync();
        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.Error(error), chat: aziza.Dm);

        await workspace.GoToDigestAsync();
        (await workspace.SuspendedAsync(AddressOf(aziza))).ShouldBe(why);

        // Wherever they speak: the answer comes, and the digest that could not.
        (await SlashAsync(aziza, channel, "latest energy")).Text.ShouldContain("#2");
        await workspace.ResumedAsync(AddressOf(aziza));
        await workspace.Site.UntilAsync(() => aziza.Dm.BotMessages.Any(message => message.Text.Contains("Your digest")));
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    private static JsonObject Said(SimulatedUser user, string text, string subtype) => new()
    {
        ["type"] = "message",
        ["subtype"] = subtype,
        ["channel"] = user.Dm.Id,
        ["channel_type"] = "im",
        ["user"] = user.Id,
        ["text"] = text,
        ["ts"] = "1700000000.000001",
        ["event_ts"] = "1700000000.000001",
    };
}
