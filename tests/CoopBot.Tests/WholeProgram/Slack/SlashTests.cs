using CoopBot.Emulators.Slack;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

public sealed class SlashTests
{
    private const string Show = "Show to everybody here";

    [Fact]
    public async Task TheCommandAnswersOnlyWhoeverTypedIt()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris"));
        var channel = workspace.Slack.AddChannel("energy-desk", creator: aziza);

        foreach (var line in (string[])["latest energy", "LATEST energy", "energy", "/latest energy", "  latest   energy ", "энергетика", "latest #energy"])
            (await SlashAsync(aziza, channel, line)).Text.ShouldContain("Latest news: energy", customMessage: line);
        (await SlashAsync(aziza, channel, "latest enrgy")).Text.ShouldContain("I don't know “enrgy”. Did you mean");
        (await SlashAsync(aziza, channel, "latest “power plant”")).Text.ShouldContain("Latest news: “power plant”");
        (await SlashAsync(aziza, channel, "latest \"oil & <gas>\"")).Text.ShouldContain("“oil & <gas>”");

        boris.Ephemerals.ShouldBeEmpty();
        channel.Messages.ShouldBeEmpty();
        workspace.Slack.CallsOf("chat.postMessage").ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AloneItHelpsAndShowsEveryLineAsItIsTypedInSlack()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        var channel = workspace.Slack.AddChannel("energy-desk", creator: aziza);

        foreach (var line in (string[])["", "help"])
        {
            var help = await SlashAsync(aziza, channel, line);
            help.Text.ShouldContain("/coop latest [filter] [n] [before N]");
            help.Text.ShouldContain("/coop subscribe [filter]");
            help.Text.ShouldNotContain(" /latest");
            // What Slack does not have is not offered there.
            help.Text.ShouldNotContain("/coop channel");
            help.Text.ShouldNotContain("/coop invite");
        }
        (await SlashAsync(aziza, channel, "help latest")).Labels.ShouldContain("/coop latest energy kazakhstan");
        (await SlashAsync(aziza, channel, "/wether")).Text.ShouldContain("I don't know the command “/wether”");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatWasAskedInAChannelCanBeShownToAllByAButton()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var aziza = workspace.Slack.AddUser("Aziza");
        // The address of an answer reaches every channel, whether the bot is in it or not.
        foreach (var channel in (SimulatedChannel[])[workspace.Slack.AddChannel("open", creator: aziza), workspace.Slack.AddChannel("closed", isPrivate: true, creator: aziza)])
        {
            var answer = await SlashAsync(aziza, channel, "latest energy");
            answer.Labels.Count(label => label == Show).ShouldBe(1);
            var press = aziza.Press(answer, Show);

            var shown = await channel.NextBotMessageAsync();
            press.Posted.ShouldBe([shown]);
            shown.Text.ShouldStartWith("Aziza asked: latest energy");
            shown.Text.ShouldContain("#2");
            shown.Labels.ShouldNotContain(Show);
            shown.Mentions.ShouldBeEmpty();
        }

        (await SlashAsync(aziza, workspace.Slack.AddChannel("third", creator: aziza), "subscribe energy")).Labels.ShouldNotContain(Show);
        (await SlashAsync(aziza, aziza.Dm, "latest energy")).Labels.ShouldNotContain(Show);
        workspace.Slack.Problems.ShouldBeEmpty();
        workspace.Slack.UnknownResponses.ShouldBeEmpty();
    }

    [Fact]
    public async Task ANameThatMeansMoreThanANameCallsNobodyWhenItsQuestionIsShown()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var channel = workspace.Slack.AddChannel("energy-desk");
        var rude = workspace.Slack.AddUser("<!channel> *Bo*");

        var answer = await SlashAsync(rude, channel, "latest \"<!here> @channel <@UBOT00001>\"");
        rude.Press(answer, Show);

        var shown = await channel.NextBotMessageAsync();
        shown.Text.ShouldStartWith("<!channel> ∗Bo∗ asked: latest");
        shown.Mentions.ShouldBeEmpty();
        answer.Mentions.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhereTwoTalkItIsTheCommandOfThePersonsOwnChat()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris"));

        (await SlashAsync(aziza, aziza.Dm, "subscribe energy")).Text.ShouldContain("Done, you are subscribed: energy");
        (await SlashAsync(aziza, boris.Dm, "subscribe water")).Text.ShouldContain("Done, you are subscribed: water");

        var hers = await SlashAsync(aziza, aziza.Dm, "subscriptions");
        hers.Text.ShouldContain("energy");
        hers.Text.ShouldContain("water");
        (await SlashAsync(boris, boris.Dm, "subscriptions")).Text.ShouldStartWith("You have no subscriptions yet.");
        (await workspace.Site.CountAsync($"subscriptions where chat = '{AddressOf(aziza)}'")).ShouldBe(2);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AChannelAndAPersonHaveEachTheirOwnSettings()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        var channel = workspace.Slack.AddChannel("energy-desk", creator: aziza);
        aziza.Invite(channel);
        await channel.NextBotMessageAsync();

        await SlashAsync(aziza, channel, "subscribe energy");
        await SlashAsync(aziza, channel, "language pl");
        await SlashAsync(aziza, channel, "schedule weekdays 08:30");

        var own = await SlashAsync(aziza, aziza.Dm, "settings");
        own.Text.ShouldContain("Language: English");
        own.Text.ShouldContain("My subscriptions: none");
        var settings = await SlashAsync(aziza, channel, "settings");
        settings.Text.ShouldContain("Language: Polski");
        settings.Text.ShouldContain("Time zone: Tashkent");
        settings.Text.ShouldContain("Schedule: on weekdays at 08:30");
        (await SlashAsync(aziza, channel, "language")).Text.ShouldContain("I speak Polski here.");
        // What only she sees is in her language, what all see in the channel's.
        (await MentionAsync(aziza, channel, "settings")).Text.ShouldContain("Taszkent");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAnswerWhoseAddressHasRunOutComesDirectly()
    {
        await using var workspace = await OpenAsync(options: Patient with { ResponseLife = TimeSpan.Zero });
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var aziza = workspace.Slack.AddUser("Aziza");
        var channel = workspace.Slack.AddChannel("energy-desk", creator: aziza);

        aziza.Slash(channel, "/coop latest energy");

        (await aziza.Dm.NextBotMessageAsync()).Text.ShouldContain("Latest news: energy");
        channel.Messages.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ALongAnswerStaysBesideTheQuestion()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 20);
        var aziza = workspace.Slack.AddUser("Aziza");
        var channel = workspace.Slack.AddChannel("energy-desk", creator: aziza);

        var reply = aziza.Slash(channel, "/coop latest 20");
        await reply.NextAsync();
        await workspace.SettledAsync();

        var all = string.Join('\n', reply.Ephemerals.Select(message => message.Text));
        foreach (var number in Enumerable.Range(1, 20)) all.ShouldContain($"#{number} ");
        reply.IsAcked.ShouldBeTrue();
        reply.Posted.ShouldBeEmpty();
        aziza.Dm.Messages.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }
}
