using CoopBot.Chats.Slack;
using CoopBot.Emulators.Slack;
using CoopBot.Model;
using CoopBot.Tests.Storage;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>How fast messages go out, and what becomes of those that fail on the way.</summary>
public sealed class RatesTests
{
    /// <summary>Without this scope the bot is not told that it was invited: channels are there from the start.</summary>
    private static readonly IReadOnlyList<string> Scopes = [.. SlackEmulatorOptions.UsualScopes.Except(["channels:read"])];

    private static readonly SlackEmulatorOptions Unlimited = Workspace.Patient with { Scopes = Scopes };

    [Fact]
    public async Task AHundredChannelsAreToldAtOneHourAndOneTakesTwentyPostsAtThePaceThatSlackTakes()
    {
        const int all = 100;
        const int posts = 20;
        await using var workspace = await OpenAsync(options: Workspace.Patient with { Limits = SlackLimits.Default, Scopes = Scopes }, rates: SlackRates.Usual);
        var channels = Channels(workspace, all + 1);
        var busy = channels[all];
        channels.Remove(busy);
        await SubscribeAsync(workspace, channels);
        await workspace.ServeAndConnectAsync();
        await workspace.NewsAsync(first: 1, count: 1);

        workspace.Site.GoToEveOfDigest();
        for (var number = 0; number < posts; number++) await workspace.PostAsync(busy, $"post {number}");
        workspace.Site.Clock.Advance(TimeSpan.FromSeconds(4.9));
        await workspace.Slack.UntilAsync(() => channels.All(channel => channel.BotMessages.Count > 0) && busy.BotMessages.Count == posts, $"a digest in each of {all} channels, and {posts} posts", TimeSpan.FromMinutes(2));
        await UntilAsync(async () => await workspace.Site.CountAsync("outbox where state = 'sent'") == all + posts);

        channels.ShouldAllBe(channel => channel.BotMessages.Count == 1 && channel.BotMessages[0].Text.Contains("Your digest"));
        busy.BotMessages.Select(message => message.Text).ShouldBe(Enumerable.Range(0, posts).Select(number => $"post {number}"));
        workspace.Slack.MostInAnySecond(busy).ShouldBeLessThanOrEqualTo(2);
        workspace.Slack.CallsOf("chat.postMessage").ShouldAllBe(call => call.IsOk);
        workspace.Slack.EarlyRetries.ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
        (await workspace.Site.CountAsync("told")).ShouldBe(all);
    }

    [Fact]
    public async Task AChannelThatAsksForPatienceIsLeftAloneAndTheOthersAreServed()
    {
        await using var workspace = await OpenAsync(options: Unlimited);
        var channels = Channels(workspace, 6);
        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.TooMany(retryAfter: 5), chat: channels[0]);
        await PostAsync(workspace, channels, each: 3);
        await workspace.ServeAndConnectAsync();
        await AllArriveAsync(channels, each: 3);

        var refused = workspace.Slack.CallsOf("chat.postMessage").Single(call => call.Status == 429);
        foreach (var call in workspace.Slack.CallsOf("chat.postMessage").Where(call => call.IsOk))
            (call.At - refused.At >= TimeSpan.FromSeconds(5)).ShouldBe(call.Channel == channels[0], call.ToString());
        InOrder(channels, each: 3);
        workspace.Slack.EarlyRetries.ShouldBe(0);
        (await workspace.Site.CountAsync("chats where suspended is not null")).ShouldBe(0);
    }

    /// <summary>Slack is known to leave the header out.</summary>
    [Fact]
    public async Task AChannelThatDoesNotSayHowMuchPatienceGetsHalfAMinute()
    {
        await using var workspace = await OpenAsync(options: Unlimited);
        var channels = Channels(workspace, 3);
        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.TooMany(retryAfter: null), chat: channels[0]);
        await PostAsync(workspace, channels, each: 2);
        var half = TimeSpan.FromMinutes(0.5);
        var begun = workspace.Site.Clock.GetUtcNow();
        var putOff = $"turns where chat = '{AddressOf(channels[0])}' and not_before > {begun.AddSeconds(1).ToUnixTimeMilliseconds()}";
        await workspace.ServeAndConnectAsync();
        await AllArriveAsync(channels.Skip(1), each: 2);
        await UntilAsync(() => workspace.Slack.CallsOf("chat.postMessage").Any(call => call.Status == 429));
        await UntilAsync(async () => await workspace.Site.CountAsync(putOff) == 1);
        channels[0].BotMessages.ShouldBeEmpty();
        var until = DateTimeOffset.FromUnixTimeMilliseconds(await workspace.Site.AskAsync<long>($"select not_before from {putOff}"));
        until.ShouldBeInRange(begun + half, workspace.Site.Clock.GetUtcNow() + half);

        await workspace.PassUntilAsync(() => channels[0].BotMessages.Count == 2);
        workspace.Site.Clock.GetUtcNow().ShouldBeGreaterThanOrEqualTo(until);
        InOrder(channels, each: 2);
        workspace.Slack.CallsOf("chat.postMessage").Count(call => call.Channel == channels[0]).ShouldBe(3);
    }

    [Fact]
    public async Task AMethodThatAsksForPatienceRestsAloneWhileTheOthersGoOn()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var (aziza, bolat, chika) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Bolat"), workspace.Slack.AddUser("Chika"));
        await workspace.GreetAsync(aziza);
        await workspace.GreetAsync(chika);

        workspace.Slack.Faults.Next("users.info", SlackFault.TooMany(retryAfter: 8));
        workspace.Slack.Faults.Next("views.publish", SlackFault.TooMany(retryAfter: 8));
        var line = bolat.Say(bolat.Dm, "help");
        chika.OpenHome();
        await UntilAsync(() => workspace.Slack.Calls.Count(call => call.Status == 429) == 2);
        // Whoever is known already is answered, and what is to be sent is sent.
        await TellAsync(aziza, "help");
        await workspace.PostAsync(AddressOf(bolat), "sent all the same");
        (await bolat.Dm.NextBotMessageAsync(after: line)).Text.ShouldBe("sent all the same");
        chika.Home.ShouldBeNull();

        await chika.NextHomeAsync();
        await UntilAsync(() => bolat.Dm.BotMessages.Count == 2);
        foreach (var method in (string[])["users.info", "views.publish"])
        {
            var calls = workspace.Slack.CallsOf(method);
            var refused = calls.Single(call => call.Status == 429);
            calls.Where(call => call.At > refused.At).ShouldAllBe(call => call.IsOk && call.At - refused.At >= TimeSpan.FromSeconds(8));
        }
        workspace.Slack.EarlyRetries.ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatBreaksOnTheWayToOneChannelHoldsUpNoOther()
    {
        await using var workspace = await OpenAsync(options: Unlimited);
        var channels = Channels(workspace, 6);
        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.Error("internal_error"), times: 2, chat: channels[0]);
        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.ServerError, times: 2, chat: channels[1]);
        workspace.Slack.Faults.Next("chat.postMessage", SlackFault.Hang, chat: channels[2]);
        await PostAsync(workspace, channels, each: 3);
        await workspace.ServeAndConnectAsync();
        await AllArriveAsync(channels.Skip(3), each: 3);
        await workspace.PassUntilAsync(() => channels.Take(2).All(channel => channel.BotMessages.Count == 3));

        workspace.Slack.Faults.Hanging.ShouldBe(1);
        channels[2].BotMessages.ShouldBeEmpty();
        workspace.Slack.Faults.Release();
        await AllArriveAsync(channels, each: 3);
        await UntilAsync(async () => await workspace.Site.CountAsync("outbox where state = 'sent'") == 18);
        InOrder(channels, each: 3);
    }

    /// <summary>What is cut off on the way concerns all: everything waits, and nothing is lost.</summary>
    [Theory]
    [InlineData("hangs up")]
    [InlineData("shows a gateway's page")]
    [InlineData("is a hotel's wireless network")]
    public async Task WhenSlackIsOutOfReachEverythingWaitsAndComesInOrder(string server)
    {
        await using var workspace = await OpenAsync(options: Unlimited);
        var channels = Channels(workspace, 3);
        var program = await workspace.ServeAndConnectAsync();

        workspace.Slack.Faults.Next("*", server switch { "hangs up" => SlackFault.Reset, "shows a gateway's page" => SlackFault.HtmlErrorPage, _ => SlackFault.NotJson200 }, times: 100_000);
        await PostAsync(workspace, channels, each: 3);
        await UntilAsync(() => workspace.Said("Error Slack: it cannot be reached") == 1);
        (await HealthAsync(program)).ShouldContain("slack: Degraded: it cannot be reached");
        var calls = workspace.Slack.Calls.Count;
        var passed = await workspace.PassTriesAsync(20, () => workspace.Slack.CallsOf("auth.test").Count, seconds: 10);
        passed.ShouldBeGreaterThan(TimeSpan.FromMinutes(6));
        // The first pauses are short; after them comes a call for each channel, and one or two of the bot's own, in no less than three quarters of a minute.
        (workspace.Slack.Calls.Count - calls).ShouldBeLessThanOrEqualTo((int)(passed / TimeSpan.FromSeconds(45) + 10) * (channels.Count + 2));
        workspace.Said("Error Slack: it cannot be reached").ShouldBe(1);
        (await workspace.Site.CountAsync("outbox where state = 'waiting'")).ShouldBe(9);

        workspace.Slack.Faults.Clear();
        await workspace.PassUntilAsync(() => channels.All(channel => channel.BotMessages.Count == 3));
        InOrder(channels, each: 3);
        await workspace.SettledAsync();
        workspace.Said("Information Slack: all is well again.").ShouldBe(1);
        (await HealthAsync(program)).ShouldContain("slack: Healthy");
    }

    /// <summary>Channels with the bot in them, which it does not greet.</summary>
    private static List<SimulatedChannel> Channels(Workspace workspace, int count)
    {
        var owner = workspace.Slack.AddUser("Owner");
        var channels = Enumerable.Range(0, count).Select(number => workspace.Slack.AddChannel($"desk-{number}", creator: owner)).ToList();
        channels.ForEach(owner.Invite);
        return channels;
    }

    /// <summary>Puts messages in for all of the channels, so that they are due at once.</summary>
    private static async Task PostAsync(Workspace workspace, IReadOnlyList<SimulatedChannel> channels, int each)
    {
        for (var number = 0; number < each; number++)
        {
            foreach (var channel in channels) await workspace.PostAsync(channel, $"message {number}");
        }
    }

    private static Task AllArriveAsync(IEnumerable<SimulatedChannel> channels, int each) => UntilAsync(() => channels.All(channel => channel.BotMessages.Count >= each));

    private static void InOrder(IEnumerable<SimulatedChannel> channels, int each)
    {
        foreach (var channel in channels) channel.BotMessages.Select(message => message.Text).ShouldBe(Enumerable.Range(0, each).Select(number => $"message {number}"));
    }

    /// <summary>One subscription for each channel, written at once: they are not what is measured.</summary>
    private static async Task SubscribeAsync(Workspace workspace, IReadOnlyList<SimulatedChannel> channels)
    {
        var store = workspace.Site.Store;
        await store.Database.OpenAsync(default);
        foreach (var channel in channels)
        {
            await store.Chats.AddAsync(Samples.Chat("") with { Address = AddressOf(channel), LastSlot = workspace.Site.Clock.GetUtcNow() }, default);
            await store.Subscriptions.AddAsync(new Subscription(channel.Id, AddressOf(channel), Filter.Everything with { Topics = ["energy"] }, 0), default);
        }
    }
}
