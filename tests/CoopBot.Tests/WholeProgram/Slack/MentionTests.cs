using CoopBot.Emulators.Slack;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

public sealed class MentionTests
{
    [Fact]
    public async Task AMentionIsAnsweredForAllInTheThreadOfTheWords()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var (aziza, channel) = await workspace.JoinedAsync();
        var before = channel.BotMessages.Count;

        foreach (var line in (string[])["latest energy", "energy", ": latest energy", ", LATEST energy", "/latest energy", "/coop latest energy", "/coop energy"])
            (await MentionAsync(aziza, channel, line)).Text.ShouldContain("Latest news: energy", customMessage: line);
        var said = aziza.Say(channel, "latest energy @CoopBot");
        (await channel.NextBotMessageAsync(after: said, thread: said)).Text.ShouldContain("Latest news: energy");

        // The channel itself stays quiet, and nothing of it is for one pair of eyes.
        channel.BotMessages.Count.ShouldBe(before);
        aziza.Ephemerals.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task InAThreadTheAnswerStaysInThatThread()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var (aziza, channel) = await workspace.JoinedAsync();
        var boris = workspace.Slack.AddUser("Boris");

        var talk = boris.Say(channel, "What is new in energy?");
        boris.Say(channel, "I wonder too", talk);
        var answer = await aziza.SayInThreadAsync(talk, "@CoopBot latest energy");
        answer.ThreadTs.ShouldBe(talk.Ts);
        // Another question to a reply stands in the same thread.
        (await boris.SayInThreadAsync(answer, "@CoopBot why 1")).ThreadTs.ShouldBe(talk.Ts);

        await workspace.SettledAsync();
        channel.ThreadOf(talk).Count(message => message.From.IsBot).ShouldBe(2);
        channel.BotMessages.Count.ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AMentionWithoutWordsHelps()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var (aziza, channel) = await workspace.JoinedAsync();

        foreach (var line in (string[])["", " , ", "/coop", "@CoopBot"])
            (await MentionAsync(aziza, channel, line)).Text.ShouldContain("/coop latest [filter]", customMessage: line);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatSlackWritesOtherwiseIsReadAsItWasTyped()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var (aziza, channel) = await workspace.JoinedAsync();
        workspace.Slack.AddChannel("energy");
        workspace.Slack.AddUser("Boris");

        // &amp; &lt; &gt;, <#C1|energy>, quotation marks made smart, blanks that are none.
        foreach (var (typed, seen) in ((string, string)[])
        [
            ("latest \"oil & gas\"", "“oil & gas”"),
            ("latest \"a <b> &amp; c\"", "“a <b> &amp; c”"),
            ("latest #energy", "Latest news: energy"),
            ("latest “power plant”", "Latest news: “power plant”"),
            ("latest „power plant” energy", "“power plant”"),
            ("latest\u00a0energy", "Latest news: energy"),
        ])
            (await MentionAsync(aziza, channel, typed)).Text.ShouldContain(seen, customMessage: typed);

        // Whoever is named in a question is not called by the answer.
        foreach (var typed in (string[])["latest \"@Boris\"", "latest \"@channel\"", "latest \"@here and @CoopBot\"", "@Boris"])
            (await MentionAsync(aziza, channel, typed)).Mentions.ShouldBeEmpty(typed);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task OnlyPeopleWhoSpeakToTheBotAreAnswered()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, channel) = await workspace.JoinedAsync();
        var other = workspace.Slack.AddBot("OtherBot");

        // Two bots would talk to each other for ever.
        other.Say(channel, "@CoopBot latest energy");
        other.Say(other.Dm, "latest energy");
        var said = aziza.Say(channel, "energy");
        aziza.Edit(said, "@CoopBot energy");
        aziza.Say(channel, "Good news from @OtherBot");
        await workspace.SettledAsync();

        channel.BotMessages.Count.ShouldBe(1);
        channel.Messages.SelectMany(channel.ThreadOf).ShouldBeEmpty();
        other.Dm.BotMessages.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AConversationOfSeveralIsAChatOfItsOwn()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent"), workspace.Slack.AddUser("Boris"));
        var group = workspace.Slack.AddGroupDm(aziza, boris);

        (await MentionAsync(aziza, group, "subscribe energy")).Text.ShouldContain("Done, you are subscribed: energy");
        (await MentionAsync(boris, group, "subscriptions")).Text.ShouldContain("energy");
        (await SlashAsync(boris, group, "subscriptions")).Text.ShouldContain("energy");
        boris.Say(group, "What do you think of it?");
        await workspace.SettledAsync();
        group.BotMessages.ShouldBeEmpty();

        (await workspace.DigestAsync(group)).Text.ShouldContain("2 stories");
        await workspace.SettledAsync();
        aziza.Dm.Messages.Concat(boris.Dm.Messages).ShouldBeEmpty();
        (await workspace.Site.CountAsync($"subscriptions where chat = '{AddressOf(group)}'")).ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }
}
