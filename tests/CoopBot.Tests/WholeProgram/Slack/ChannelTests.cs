using CoopBot.Emulators.Slack;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

public sealed class ChannelTests
{
    private const string Away = "I am not in this channel yet, so nothing can come here by itself. Type /invite @CoopBot, and it will.";

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task AChannelOfAnyKindIsGreetedAndGetsItsDigest(bool isPrivate, bool isShared)
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent"), workspace.Slack.AddUser("Boris", locale: "ru-RU", zone: "Europe/Warsaw"));
        var channel = workspace.Slack.AddChannel("energy-desk", isPrivate, isShared, creator: aziza);

        // It begins with the language and the zone of whoever brings the bot.
        aziza.Invite(channel);
        var hello = await channel.NextBotMessageAsync();
        hello.Text.ShouldStartWith("Hello, everybody!");
        hello.Text.ShouldContain("Anyone here may ask me for news and set what comes by itself");
        hello.Labels.ShouldContain("🔔 Subscribe to energy");

        (await SlashAsync(boris, channel, "subscribe energy")).Text.ShouldContain("вы подписаны: энергетика");
        (await workspace.Site.AskAsync<string>($"select title from chats where address = '{AddressOf(channel)}'")).ShouldBe("#energy-desk");
        var digest = await workspace.DigestAsync(channel);
        digest.Text.ShouldContain("Your digest");
        digest.Text.ShouldContain("2 stories");
        digest.Unfurls.ShouldBeFalse();

        await workspace.SettledAsync();
        channel.BotMessages.ShouldBe([hello, digest]);
        aziza.Dm.Messages.Concat(boris.Dm.Messages).ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task WhatIsSetWhereTheBotIsNotBeginsWhenItIsInvited(bool isPrivate)
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 2);
        var aziza = workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent");
        var channel = workspace.Slack.AddChannel("energy-desk", isPrivate, creator: aziza);

        var done = await SlashAsync(aziza, channel, "subscribe energy");
        done.Text.ShouldContain("Done, you are subscribed: energy");
        done.Text.ShouldContain(Away);
        (await workspace.SuspendedAsync(channel)).ShouldBe("bot is not in the channel");
        // Reading neither wakes it nor says so again.
        (await SlashAsync(aziza, channel, "latest energy")).Text.ShouldNotContain(Away);
        await workspace.PassDigestAsync();
        workspace.Slack.CallsOf("chat.postMessage").ShouldBeEmpty();
        (await workspace.SuspendedAsync(channel)).ShouldBe("bot is not in the channel");

        aziza.Invite(channel);
        await workspace.ResumedAsync(channel);
        await UntilAsync(() => channel.BotMessages.Any(message => message.Text.StartsWith("Hello, everybody!")));
        // What it missed while it was away comes without waiting for the next day.
        await workspace.Site.UntilAsync(() => channel.BotMessages.Any(message => message.Text.Contains("2 stories")));
        (await SlashAsync(aziza, channel, "subscribe water")).Text.ShouldNotContain(Away);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhoeverBringsTheBotFirstAndAsksThenIsNotTakenForAway()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        var channel = workspace.Slack.AddChannel("energy-desk", creator: aziza);

        // What was learnt about the channel before is no longer so.
        await SlashAsync(aziza, channel, "latest energy");
        aziza.Invite(channel);
        (await SlashAsync(aziza, channel, "subscribe energy")).Text.ShouldNotContain(Away);
        await workspace.SettledAsync();
        (await workspace.Site.CountAsync("chats where suspended is not null")).ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AChannelThatIsGivenAnotherIdKeepsAllThatItSet()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, channel) = await workspace.SubscribedAsync();
        await workspace.SettledAsync();
        var old = AddressOf(channel);

        channel.ChangeId();
        await UntilAsync(async () => await workspace.Site.CountAsync($"chats where address = '{old}'") == 0);

        (await workspace.DigestAsync(channel)).Text.ShouldContain("Your digest");
        (await MentionAsync(aziza, channel, "subscriptions")).Text.ShouldContain("energy");
        // Whatever is still for the old id arrives.
        var last = channel.Messages[^1];
        await workspace.PostAsync(old, "For the old id");
        (await channel.NextBotMessageAsync(after: last)).Text.ShouldBe("For the old id");
        (await workspace.Site.CountAsync("chats")).ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AChannelIsCalledByItsPresentName()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var (aziza, channel) = await workspace.SubscribedAsync();

        aziza.Rename(channel, "power-desk");
        await workspace.SettledAsync();
        await MentionAsync(aziza, channel, "latest");

        (await workspace.Site.AskAsync<string>($"select title from chats where address = '{AddressOf(channel)}'")).ShouldBe("#power-desk");
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task SomebodyOfAnotherCompanyIsAnsweredInASharedChannel()
    {
        await using var workspace = await OpenAsync(settings: "--Slack:ChannelSettings=Admins");
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, guest) = (workspace.Slack.AddUser("Aziza", isAdmin: true), workspace.Slack.AddUser("Guest", locale: "ru-RU"));
        var channel = workspace.Slack.AddChannel("shared-desk", isShared: true, creator: aziza);
        aziza.Invite(channel);
        await channel.NextBotMessageAsync();

        // Slack does not say who they are: nobody, and so no admin.
        workspace.Slack.Faults.Next("users.info", SlackFault.Error("user_not_found"), times: 2);
        (await MentionAsync(guest, channel, "latest energy")).Text.ShouldContain("#1");
        (await MentionAsync(guest, channel, "subscribe energy")).Text.ShouldStartWith("In a group only its admins change my settings.");
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task OnlyAdminsOfTheWorkspaceSetAChannelWhenTheSettingsSaySo()
    {
        await using var workspace = await OpenAsync(settings: "--Slack:ChannelSettings=Admins");
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza", isAdmin: true), workspace.Slack.AddUser("Boris"));
        var channel = workspace.Slack.AddChannel("energy-desk", creator: boris);
        boris.Invite(channel);
        var hello = await channel.NextBotMessageAsync();
        hello.Text.ShouldContain("What comes by itself, and when, is up to the admins.");
        const string refusal = "In a group only its admins change my settings.";

        // A member reads, and hears one sentence when they want to set something: in words, by a command, by a button.
        (await MentionAsync(boris, channel, "latest energy")).Text.ShouldContain("#1");
        (await MentionAsync(boris, channel, "subscribe energy")).Text.ShouldStartWith(refusal);
        (await SlashAsync(boris, channel, "subscribe energy")).Text.ShouldStartWith(refusal);
        (await PressAsync(boris, hello, "🔔 Subscribe to energy")).Text.ShouldStartWith(refusal);
        var languages = await MentionAsync(boris, channel, "language");
        (await PressAsync(boris, languages, "Polski")).Text.ShouldStartWith(refusal);
        languages.EditedCount.ShouldBe(0);
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(0);

        // An admin sets; alone with the bot everybody does.
        (await PressAsync(aziza, hello, "🔔 Subscribe to energy")).Text.ShouldContain("Done, you are subscribed: energy");
        (await aziza.TurnAsync(languages, "Polski")).Text.ShouldNotContain("I speak English");
        (await TellAsync(boris, "subscribe energy")).Text.ShouldContain("Done, you are subscribed: energy");
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ASettingIsNotRefusedButWaitsWhenSlackCannotSayWhoIsAnAdmin()
    {
        await using var workspace = await OpenAsync(settings: "--Slack:ChannelSettings=Admins");
        await workspace.ServeAndConnectAsync();
        var (aziza, boris) = (workspace.Slack.AddUser("Aziza", isAdmin: true), workspace.Slack.AddUser("Boris"));
        var channel = workspace.Slack.AddChannel("energy-desk", creator: boris);
        boris.Invite(channel);
        await channel.NextBotMessageAsync();

        workspace.Slack.Faults.Next("users.info", SlackFault.ServerError);
        workspace.Slack.Faults.Next("users.info", SlackFault.TooMany(1));
        var said = aziza.Say(channel, "@CoopBot subscribe energy");

        await workspace.PassUntilAsync(() => channel.ThreadOf(said).Count > 0);
        channel.ThreadOf(said)[0].Text.ShouldContain("Done, you are subscribed: energy");
        await workspace.SettledAsync();
        channel.ThreadOf(said).Count.ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }
}
