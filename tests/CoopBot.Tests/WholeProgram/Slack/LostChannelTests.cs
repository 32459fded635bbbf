using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>Channels that the bot may not write in any more, and how they come back.</summary>
public sealed class LostChannelTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AChannelThatPutsTheBotOutIsTakenUpAgainWhenItInvites(bool isPrivate)
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, channel) = await workspace.SubscribedAsync(isPrivate);

        aziza.Remove(channel);
        (await workspace.SuspendedAsync(channel)).ShouldBe("bot was removed from the channel");
        var tries = workspace.Slack.CallsOf("chat.postMessage").Count;
        await workspace.PassDigestAsync();
        workspace.Slack.CallsOf("chat.postMessage").Count.ShouldBe(tries);
        // People may still ask there; that is no invitation.
        (await SlashAsync(aziza, channel, "latest energy")).Text.ShouldContain("#1");
        (await SlashAsync(aziza, channel, "subscribe water")).Text.ShouldContain("I am not in this channel yet");
        (await workspace.SuspendedAsync(channel)).ShouldNotBeNull();

        aziza.Invite(channel);
        await workspace.ResumedAsync(channel);
        await workspace.Site.UntilAsync(() => channel.BotMessages.Any(message => message.Text.Contains("Your digest") && message.Text.Contains("#1")));
        (await MentionAsync(aziza, channel, "subscriptions")).Text.ShouldContain("water");
        await workspace.SettledAsync();
        (await workspace.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AnArchivedChannelWaitsUntilItIsOpenAgain(bool isPrivate)
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, channel) = await workspace.SubscribedAsync(isPrivate);

        aziza.Archive(channel);
        (await workspace.SuspendedAsync(channel)).ShouldBe("channel was archived");
        var tries = workspace.Slack.CallsOf("chat.postMessage").Count;
        await workspace.PassDigestAsync();
        workspace.Slack.CallsOf("chat.postMessage").Count.ShouldBe(tries);

        aziza.Unarchive(channel);
        await workspace.ResumedAsync(channel);
        await workspace.Site.UntilAsync(() => channel.BotMessages.Any(message => message.Text.Contains("Your digest")));
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ADeletedChannelIsSuspendedAndForgetsNothing()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var (_, channel) = await workspace.SubscribedAsync();

        workspace.Slack.SendEvent(new JsonObject { ["type"] = "channel_deleted", ["channel"] = channel.Id }, channel);

        (await workspace.SuspendedAsync(channel)).ShouldBe("channel was deleted");
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(1);
    }

    [Theory]
    [InlineData("not_in_channel", "bot is not in the channel")]
    [InlineData("is_archived", "channel was archived")]
    [InlineData("channel_not_found", "channel was deleted, or is private and the bot is not in it")]
    [InlineData("restricted_action_read_only_channel", "bot may not write in the channel")]
    public async Task WhatNobodyToldIsLearntFromTheErrorAndToldToWhoeverMadeTheChannel(string error, string why)
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, channel) = await workspace.SubscribedAsync();
        await TellAsync(aziza, "help");
        await workspace.SettledAsync();
        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.Error(error), chat: channel);
        var last = aziza.Dm.Messages[^1];

        await workspace.GoToDigestAsync();

        (await workspace.SuspendedAsync(channel)).ShouldBe(why);
        var letter = await aziza.Dm.NextBotMessageAsync(after: last);
        letter.Text.ShouldStartWith("I can no longer write to “#energy-desk”");
        letter.Text.ShouldContain(why);
        letter.Mentions.ShouldBeEmpty();
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(1);

        // Words from the channel show that the bot is there: it goes on, with what it could not tell.
        (await MentionAsync(aziza, channel, "subscriptions")).Text.ShouldContain("energy");
        await workspace.ResumedAsync(channel);
        await workspace.Site.UntilAsync(() => channel.BotMessages.Any(message => message.Text.Contains("Your digest")));
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnAppThatIsTakenOutOfTheWorkspaceGoesOnWhenItIsBack()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, channel) = await workspace.SubscribedAsync();
        await TellAsync(aziza, "subscribe energy");
        await workspace.SettledAsync();

        workspace.Slack.UninstallApp();
        (await workspace.SuspendedAsync(channel)).ShouldBe("app was uninstalled from the workspace");
        (await workspace.SuspendedAsync(AddressOf(aziza))).ShouldBe("app was uninstalled from the workspace");
        await workspace.PassDigestAsync();
        channel.BotMessages.ShouldAllBe(message => !message.Text.Contains("Your digest"));

        workspace.Slack.ReinstallApp();
        await workspace.PassUntilAsync(() => channel.BotMessages.Concat(aziza.Dm.BotMessages).Count(message => message.Text.Contains("Your digest")) == 2, seconds: 10);
        await workspace.ResumedAsync(channel);
        (await workspace.Site.CountAsync("outbox where state = 'dead'")).ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }
}
