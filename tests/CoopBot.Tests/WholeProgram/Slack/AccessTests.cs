using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>A bot that is closed, as it is unless the settings say otherwise.</summary>
public sealed class AccessTests
{
    private const string Refusal = "This bot answers invited chats only. If you have a code, send /coop start and the code.";

    [Fact]
    public async Task AStrangerHearsOnePoliteSentenceAndNoMore()
    {
        await using var workspace = await ClosedAsync();
        await workspace.ServeAndConnectAsync();
        var (boris, vera) = (workspace.Slack.AddUser("Boris"), workspace.Slack.AddUser("Vera", locale: "ru-RU"));
        var channel = workspace.Slack.AddChannel("energy-desk", creator: boris);

        (await TellAsync(boris, "latest energy")).Text.ShouldBe(Refusal);
        foreach (var line in (string[])["Hello?", "latest energy", "help", "chats"]) boris.Say(boris.Dm, line);
        await workspace.SettledAsync();
        boris.Dm.BotMessages.Count.ShouldBe(1);

        // In their own language, if the bot speaks it; where the question was asked.
        var refusal = await SlashAsync(vera, vera.Dm, "latest");
        refusal.Text.ShouldContain("/coop start");
        refusal.Text.ShouldNotContain("invited");
        refusal.Labels.ShouldBeEmpty();
        // What is refused in a channel cannot be shown to all.
        (await SlashAsync(vera, channel, "latest energy")).Labels.ShouldBeEmpty();
        (await workspace.Site.CountAsync("chats")).ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheWorkspaceIsOpenWhenTheSettingsNameIt()
    {
        await using var workspace = await OpenAsync(settings: ["--Access:Mode=Closed", "--Access:Open=slack"]);
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var boris = workspace.Slack.AddUser("Boris");
        var channel = workspace.Slack.AddChannel("energy-desk", creator: boris);

        (await TellAsync(boris, "latest energy")).Text.ShouldContain("#1");
        (await SlashAsync(boris, channel, "latest energy")).Text.ShouldContain("#1");
        boris.Invite(channel);
        (await channel.NextBotMessageAsync()).Text.ShouldStartWith("Hello, everybody!");
        (await boris.HomeAsync()).Labels.ShouldContain("Add");
        (await TellAsync(boris, "chats")).Text.ShouldStartWith("I don't know the command “/coop chats”.");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheCodeOfTheStartMakesOneOperatorAndOpensTheHouse()
    {
        await using var workspace = await ClosedAsync();
        var service = await workspace.ServeAndConnectAsync();
        var (aziza, boris, vera) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris"), workspace.Slack.AddUser("Vera"));
        var code = await workspace.OwnerCodeAsync(service);

        var welcome = await TellAsync(aziza, $"start {code}");
        welcome.Text.ShouldContain("From now on you run this bot.");
        welcome.Text.ShouldContain("/coop chats");
        (await TellAsync(boris, $"start {code}")).Text.ShouldStartWith("This code is wrong or has been used already.");

        // An operator makes codes for others, each good for one chat, in words or by the command.
        (await SlashAsync(aziza, aziza.Dm, "help")).Text.ShouldContain("/coop invite");
        var made = await TellAsync(aziza, "invite");
        made.Text.ShouldContain("/coop start ");
        var invitation = CodeIn(made.Text.Split('\n').Single(line => line.Contains("start ")));
        (await SlashAsync(boris, boris.Dm, $"start {invitation}")).Text.ShouldStartWith("Hello!");
        (await TellAsync(vera, $"start {invitation}")).Text.ShouldStartWith("This code is wrong or has been used already.");

        (await TellAsync(boris, "latest")).Text.ShouldContain("There is no news yet.");
        (await TellAsync(boris, "help")).Text.ShouldNotContain("/coop invite");
        (await TellAsync(boris, "chats")).Text.ShouldStartWith("I don't know the command “/coop chats”.");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task OperatorsLetChatsInAndShutThemOut()
    {
        await using var workspace = await ClosedAsync();
        var service = await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris", zone: "Asia/Tashkent"));
        await TellAsync(aziza, $"start {await workspace.OwnerCodeAsync(service)}");
        await TellAsync(boris, "latest");

        var list = await TellAsync(aziza, "chats");
        list.Text.ShouldContain("At the door");
        list.Text.ShouldContain($"Boris slack:{boris.Id}");
        (await aziza.TurnAsync(list, "✓ Let in: Boris")).Text.ShouldBe($"The chat slack:{boris.Id} is in.");
        (await TellAsync(boris, "subscribe energy")).Text.ShouldContain("Done, you are subscribed: energy");
        (await TellAsync(aziza, "chats")).Text.ShouldContain("1 subscription");

        // The list of all chats is for no channel to see.
        (await SlashAsync(aziza, workspace.Slack.AddChannel("energy-desk", creator: aziza), "chats")).Labels.ShouldNotContain("Show to everybody here");

        (await TellAsync(aziza, $"forbid slack:{boris.Id}")).Text.ShouldContain("is out");
        var answers = boris.Dm.BotMessages.Count;
        boris.Say(boris.Dm, "latest");
        await workspace.PassDigestAsync();
        boris.Dm.BotMessages.Count.ShouldBe(answers);

        // Let in again, what was set goes on.
        await TellAsync(aziza, $"allow slack:{boris.Id}");
        await workspace.Site.UntilAsync(() => boris.Dm.BotMessages.Any(message => message.Text.Contains("Your digest")));
        (await TellAsync(boris, "subscriptions")).Text.ShouldContain("energy");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AChannelOfStrangersIsServedOnceAnOperatorLetsItIn()
    {
        await using var workspace = await ClosedAsync();
        var service = await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris"));
        await TellAsync(aziza, $"start {await workspace.OwnerCodeAsync(service)}");

        var channel = workspace.Slack.AddChannel("strangers", creator: boris);
        boris.Invite(channel);
        (await channel.NextBotMessageAsync()).Text.ShouldBe(Refusal);
        var asked = boris.Say(channel, "@CoopBot latest energy");
        boris.Slash(channel, "/coop subscribe energy");
        await workspace.SettledAsync();
        channel.BotMessages.Count.ShouldBe(1);
        channel.ThreadOf(asked).ShouldBeEmpty();
        boris.Ephemerals.ShouldBeEmpty();

        // An operator is answered everywhere, and the channel when they let it in.
        (await MentionAsync(aziza, channel, "allow")).Text.ShouldContain("is in.");
        (await MentionAsync(boris, channel, "subscribe energy")).Text.ShouldContain("Done, you are subscribed: energy");
        // Who is let in with the channel is not let in alone.
        boris.Say(boris.Dm, "latest energy");
        (await boris.Dm.NextBotMessageAsync()).Text.ShouldBe(Refusal);

        // A channel that an operator brings the bot into needs no more than that.
        var friends = workspace.Slack.AddChannel("friends", creator: aziza);
        aziza.Invite(friends);
        (await friends.NextBotMessageAsync()).Text.ShouldContain("Hello, everybody!");
        (await SlashAsync(boris, friends, "latest energy")).Text.ShouldContain("#1");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhoIsShutOutIsNotWrittenToAloneWhereverTheyAsk()
    {
        await using var workspace = await ClosedAsync();
        var service = await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris"));
        await TellAsync(aziza, $"start {await workspace.OwnerCodeAsync(service)}");
        var channel = workspace.Slack.AddChannel("friends", creator: aziza);
        aziza.Invite(channel);
        await channel.NextBotMessageAsync();
        await TellAsync(aziza, $"allow {AddressOf(boris)}");
        await TellAsync(boris, "latest");
        await TellAsync(aziza, $"forbid {AddressOf(boris)}");
        var letters = boris.Dm.BotMessages.Count;

        var reply = boris.Slash(channel, "/coop latest energy");
        (await MentionAsync(boris, channel, "latest energy")).Text.ShouldContain("#1");
        await workspace.SettledAsync();
        reply.IsAcked.ShouldBeTrue();
        reply.Ephemerals.ShouldBeEmpty();

        // Nothing of it waits for the day when they are let in again.
        await TellAsync(aziza, $"allow {AddressOf(boris)}");
        await workspace.SettledAsync();
        boris.Dm.BotMessages.Count.ShouldBe(letters);
        boris.Ephemerals.ShouldBeEmpty();
        (await SlashAsync(boris, channel, "latest energy")).Text.ShouldContain("#1");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    private static Task<Workspace> ClosedAsync() => OpenAsync(settings: "--Access:Mode=Closed");
}
