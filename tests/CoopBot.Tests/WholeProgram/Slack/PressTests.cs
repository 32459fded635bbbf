using CoopBot.Emulators.Slack;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

public sealed class PressTests
{
    [Fact]
    public async Task AloneWithTheBotAMenuTurnsInPlaceAndAnAnswerIsANewMessage()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 7);
        var aziza = workspace.Slack.AddUser("Aziza");
        var latest = await TellAsync(aziza, "latest energy");

        (await aziza.TurnAsync(latest, "older ›")).Text.ShouldContain("#2 ");
        (await aziza.TurnAsync(latest, "‹ newer")).Text.ShouldContain("#7");
        (await aziza.PressInDmAsync(latest, latest.Saying("/why 7"))).Text.ShouldContain("Why story #7 reads as it does");
        (await aziza.PressInDmAsync(latest, "🔔 Subscribe")).Text.ShouldContain("Done, you are subscribed: energy");

        var settings = await TellAsync(aziza, "settings");
        (await aziza.TurnAsync(settings, "Language")).Labels.ShouldContain("Polski");
        (await aziza.TurnAsync(settings, "Polski")).Text.ShouldNotContain("I speak English");
        latest.EditedCount.ShouldBe(2);
        aziza.Ephemerals.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task InAThreadOfTheConversationTheAnswerStaysThere()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var aziza = workspace.Slack.AddUser("Aziza");
        var talk = await TellAsync(aziza, "latest energy");
        var story = await aziza.SayInThreadAsync(talk, "story 1");

        aziza.Press(story, "Why?");

        (await aziza.Dm.NextBotMessageAsync(after: story, thread: talk)).Text.ShouldContain("Why story #1 reads as it does");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task InAChannelAMenuTurnsForAllAndAnAnswerIsForWhoeverPressed()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 7);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Boris"));
        var channel = workspace.Slack.AddChannel("desk", creator: aziza);
        aziza.Invite(channel);
        var hello = await channel.NextBotMessageAsync();
        var latest = await MentionAsync(aziza, channel, "latest energy");

        (await boris.TurnAsync(latest, "older ›")).Text.ShouldContain("#2 ");
        var why = await PressAsync(boris, latest, latest.Saying("/why 2"));
        why.Text.ShouldContain("Why story #2 reads as it does");
        why.ThreadTs.ShouldBe(latest.ThreadTs);
        (await PressAsync(boris, hello, "🔔 Subscribe to energy")).Text.ShouldContain("Done, you are subscribed: energy");
        aziza.Ephemerals.ShouldBeEmpty();

        // Shown to all, an answer of the thread stays in it.
        boris.Press(why, "Show to everybody here");
        var shown = await channel.NextBotMessageAsync(after: latest, thread: latest);
        shown.Text.ShouldStartWith("Boris asked: why 2");
        shown.IsEphemeral.ShouldBeFalse();

        // What he pressed there is the channel's, not his own.
        (await workspace.Site.CountAsync($"subscriptions where chat = '{AddressOf(channel)}'")).ShouldBe(1);
        (await TellAsync(boris, "subscriptions")).Text.ShouldStartWith("You have no subscriptions yet.");
        await workspace.SettledAsync();
        channel.BotMessages.ShouldBe([hello]);
        hello.EditedCount.ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatOnlyOnePersonSeesTurnsInPlaceAndCanStillBeShownToAll()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 7);
        var aziza = workspace.Slack.AddUser("Aziza");
        var channel = workspace.Slack.AddChannel("desk", creator: aziza);
        var latest = await SlashAsync(aziza, channel, "latest energy");

        (await aziza.TurnAsync(latest, "older ›")).Text.ShouldContain("#2 ");
        (await aziza.TurnAsync(latest, "‹ newer")).Text.ShouldContain("#7");
        (await aziza.TurnAsync(latest, "Show 10")).Text.ShouldContain("#1 ");
        (await PressAsync(aziza, latest, latest.Saying("/story 4"))).Text.ShouldStartWith("#4");
        aziza.Ephemerals.Count.ShouldBe(2);
        channel.Messages.ShouldBeEmpty();

        // A hundred turns are no more than one: each press brings an address of its own.
        aziza.Press(latest, "Show to everybody here");
        var shown = await channel.NextBotMessageAsync();
        shown.Text.ShouldContain("#7");
        shown.Text.ShouldContain("#1 ");
        latest.EditedCount.ShouldBe(3);
        workspace.Slack.Problems.ShouldBeEmpty();
        workspace.Slack.UnknownResponses.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatOnlyOnePersonSeesSetsTheChannelToo()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var (aziza, channel) = await workspace.SubscribedAsync();

        var ended = await SlashAsync(aziza, channel, "unsubscribe energy");
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(0);
        (await aziza.TurnAsync(ended, "Undo")).Text.ShouldContain("Done, you are subscribed: energy");
        (await workspace.Site.CountAsync($"subscriptions where chat = '{AddressOf(channel)}'")).ShouldBe(1);

        var settings = await SlashAsync(aziza, channel, "settings");
        await aziza.TurnAsync(settings, "Schedule");
        (await aziza.TurnAsync(settings, "on Mondays at 10:00")).Text.ShouldContain("Mondays");
        (await SlashAsync(aziza, channel, "schedule")).Text.ShouldContain("on Mondays at 10:00");
        (await TellAsync(aziza, "schedule")).Text.ShouldContain("every day at 09:00");
        workspace.Slack.Problems.ShouldBeEmpty();
        workspace.Slack.UnknownResponses.ShouldBeEmpty();
    }

    [Fact]
    public async Task TheButtonsOfADigestAnswerEverybodyAlone()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 3);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent"), workspace.Slack.AddUser("Boris", locale: "ru-RU"));
        var channel = workspace.Slack.AddChannel("desk", creator: aziza);
        aziza.Invite(channel);
        await channel.NextBotMessageAsync();
        await MentionAsync(aziza, channel, "subscribe energy");
        var digest = await workspace.DigestAsync(channel);

        (await PressAsync(aziza, digest, digest.Saying("/why 3"))).Text.ShouldContain("Why story #3 reads as it does");
        (await PressAsync(aziza, digest, digest.Saying("/why 3"))).Text.ShouldContain("Why story #3 reads as it does");
        // What he alone sees of the English digest is in his own language.
        (await PressAsync(boris, digest, digest.Saying("/story 1"))).Text.ShouldContain("Казахстан");
        (await PressAsync(boris, digest, "Settings")).Text.ShouldContain("энергетика");

        await workspace.SettledAsync();
        aziza.Ephemerals.Count.ShouldBe(2);
        boris.Ephemerals.Count.ShouldBe(2);
        channel.BotMessages[^1].ShouldBe(digest);
        digest.EditedCount.ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AButtonIsAnsweredEvenWhereTheBotIsNoMore()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 7);
        var aziza = workspace.Slack.AddUser("Aziza");
        var channel = workspace.Slack.AddChannel("desk", creator: aziza);
        aziza.Invite(channel);
        await channel.NextBotMessageAsync();
        var latest = await MentionAsync(aziza, channel, "latest energy");
        aziza.Remove(channel);
        await workspace.SuspendedAsync(channel);

        (await PressAsync(aziza, latest, "older ›")).Text.ShouldContain("#2 ");
        (await PressAsync(aziza, latest, latest.Saying("/why 7"))).Text.ShouldContain("Why story #7 reads as it does");

        latest.EditedCount.ShouldBe(0);
        (await workspace.SuspendedAsync(channel)).ShouldBe("bot was removed from the channel");
        workspace.Slack.Problems.ShouldBeEmpty();
    }
}
