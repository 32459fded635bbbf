using CoopBot.Chats.Slack.Sockets;
using CoopBot.Commands;
using CoopBot.Emulators.Slack;
using CoopBot.Model;
using CoopBot.Tests.Emulators;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>Socket Mode: whatever becomes of a socket, what is said is answered, once.</summary>
public sealed class SocketTests
{
    private const string BadToken = "says that the token is no good";

    private const string Heard = "Information Slack: events come in again.";

    /// <summary>As the bot's own, but for the waiting between attempts. What a live Slack is waited for is long: a busy machine is no dead one.</summary>
    private static readonly SocketPatience Hurried = new(
        Hello: TimeSpan.FromSeconds(30),
        KeepAliveInterval: TimeSpan.FromMilliseconds(300),
        KeepAliveTimeout: TimeSpan.FromSeconds(30),
        Close: TimeSpan.FromMilliseconds(300),
        Pauses: new Retreat(TimeSpan.FromMilliseconds(20), TimeSpan.FromMilliseconds(300)),
        LongPause: TimeSpan.FromMilliseconds(500),
        Settled: TimeSpan.FromMilliseconds(100));

    /// <summary>What fails is sent again at once, as often as a test wants.</summary>
    private static readonly SlackEmulatorOptions Stubborn = Patient with { RetryWaits = [.. Enumerable.Repeat(TimeSpan.Zero, 50)] };

    private static readonly Dictionary<string, SlackFault> Deaths = new()
    {
        ["says ok:false"] = SlackFault.Error("internal_error"),
        [BadToken] = SlackFault.Error("invalid_auth"),
        ["says 503"] = SlackFault.ServerError,
        ["shows a gateway's page"] = SlackFault.HtmlErrorPage,
        ["is a hotel's wireless network"] = SlackFault.NotJson200,
        ["breaks off"] = SlackFault.Garbage,
        ["hangs up"] = SlackFault.Reset,
        ["asks for patience"] = SlackFault.TooMany(retryAfter: 1),
    };

    public static TheoryData<string> DeathNames => [.. Deaths.Keys];

    [Theory, MemberData(nameof(DeathNames))]
    public async Task ASlackThatOpensNoSocketIsAskedUntilItDoesAndTheLogSaysOnceThatItIsSo(string server)
    {
        await using var workspace = await OpenAsync(options: Stubborn);
        var program = await ConnectAsync(workspace);
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);

        workspace.Slack.Faults.Next("apps.connections.open", Deaths[server], times: 100_000);
        workspace.Slack.DropSockets();
        // That the socket is lost is one thing, that there will be none with this token another.
        var errors = server == BadToken ? 2 : 1;
        await UntilAsync(() => workspace.Said("Error Slack: ") == errors);
        (await HealthAsync(program)).ShouldContain("slack: Degraded: ");
        var asked = workspace.Slack.CallsOf("apps.connections.open").Count;
        await UntilAsync(() => workspace.Slack.CallsOf("apps.connections.open").Count > asked + 1);

        // What is sent goes its own way, and is no sign that events come in.
        await workspace.PostAsync(AddressOf(aziza), "sent all the same");
        await UntilAsync(() => aziza.Dm.BotMessages[^1].Text == "sent all the same");
        workspace.Said("Error Slack: ").ShouldBe(errors);
        workspace.Said(Heard).ShouldBe(0);

        var line = aziza.Say(aziza.Dm, "topics");
        workspace.Slack.Faults.Clear();
        await aziza.Dm.NextBotMessageAsync(after: line);
        await TellAsync(aziza, "help");
        workspace.Said(Heard).ShouldBe(1);
        (await HealthAsync(program)).ShouldContain("slack: Healthy");
        aziza.Dm.BotMessages.Count.ShouldBe(4);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task NothingIsLostOrTwiceThoughTheSocketIsCutAgainAndAgain()
    {
        const int lines = 30;
        await using var workspace = await OpenAsync(options: Stubborn);
        await ConnectAsync(workspace);
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);

        for (var number = 0; number < lines; number++)
        {
            aziza.Say(aziza.Dm, $"latest qwx{number:00}");
            if (number % 5 != 2) continue;
            await UntilAsync(() => workspace.Slack.SocketsOpened == number / 5 + 1);
            workspace.Slack.DropSockets();
        }
        await AnsweredOnceAsync(workspace, aziza, lines);
        workspace.Slack.SocketsOpened.ShouldBe(lines / 5 + 1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ASocketThatDiesWithoutAWordIsNoticedByItsSilence()
    {
        await using var workspace = await OpenAsync(options: Stubborn);
        await ConnectAsync(workspace, Hurried with { KeepAliveTimeout = TimeSpan.FromSeconds(2) });
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);

        workspace.Slack.FreezeSockets();
        var line = aziza.Say(aziza.Dm, "topics");
        await UntilAsync(() => workspace.Slack.Sockets > 0);
        await aziza.Dm.NextBotMessageAsync(after: line);
        await workspace.SettledAsync();
        aziza.Dm.BotMessages.Count.ShouldBe(2);
        // A machine that stands still for two seconds may cost another one.
        workspace.Slack.SocketsOpened.ShouldBeGreaterThan(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ARefreshLosesNothingAndBreaksNothing()
    {
        const int lines = 30;
        await using var workspace = await OpenAsync(options: Stubborn);
        var program = await ConnectAsync(workspace);
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);

        for (var number = 0; number < lines; number++)
        {
            aziza.Say(aziza.Dm, $"latest qwx{number:00}");
            if (number % 10 == 5) await workspace.Slack.RefreshAsync();
        }
        await AnsweredOnceAsync(workspace, aziza, lines);
        workspace.Slack.SocketsOpened.ShouldBe(4);
        workspace.Slack.Problems.ShouldBeEmpty();
        // It is no trouble, and nobody hears of it.
        workspace.Said("Error Slack").ShouldBe(0);
        (await HealthAsync(program)).ShouldContain("slack: Healthy");
        await UntilAsync(() => workspace.Slack.Sockets == 1);
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData("a reason that nobody knows yet")]
    public async Task WhenSlackTakesLeaveANewSocketIsOpenedBeforeTheOldOneIsLeft(string reason)
    {
        await using var workspace = await OpenAsync(options: Stubborn);
        await ConnectAsync(workspace);
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);

        workspace.Slack.Faults.Next("apps.connections.open", SlackFault.ServerError, times: 3);
        workspace.Slack.DisconnectSoon(reason);
        // The old one serves until there is another.
        await TellAsync(aziza, "topics");
        await UntilAsync(() => workspace.Slack.SocketsOpened == 2);
        await TellAsync(aziza, "help");
        workspace.Said("Error Slack").ShouldBe(0);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("link_disabled", "Socket Mode was switched off")]
    [InlineData("too_many_websockets", "too many programs use its Slack:AppToken")]
    public async Task WhatOnlyPeopleCanHelpIsSaidAndTriedAgainAfterALongerWhile(string reason, string words)
    {
        await using var workspace = await OpenAsync(options: Stubborn);
        var program = await ConnectAsync(workspace);
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);

        workspace.Slack.Faults.Next("apps.connections.open", SlackFault.Hang);
        workspace.Slack.DisconnectSoon(reason);
        await UntilAsync(() => workspace.Slack.Faults.Hanging == 1);
        (await HealthAsync(program)).ShouldContain("slack: Degraded: ");
        (await HealthAsync(program)).ShouldContain(words);
        workspace.Said("Error Slack").ShouldBe(1);

        workspace.Slack.Faults.Release();
        await TellAsync(aziza, "help");
        workspace.Said(Heard).ShouldBe(1);
        (await HealthAsync(program)).ShouldContain("slack: Healthy");
    }

    [Fact]
    public async Task AnEleventhSocketWaitsForItsPlace()
    {
        await using var workspace = await OpenAsync(options: Stubborn);
        using var hands = new SlackHands(workspace.Slack);
        var others = new List<SlackLink>();
        for (var number = 0; number < 10; number++) others.Add(await SlackLink.OpenAsync(workspace.Slack, hands));

        await workspace.ServeAsync(builder => builder.Services.AddSingleton(Hurried));
        await UntilAsync(() => workspace.Said("too many programs use its Slack:AppToken") == 1);
        others.ForEach(other => other.Dispose());
        await UntilAsync(() => workspace.Said(Heard) == 1);
        await TellAsync(workspace.Slack.AddUser("Aziza"), "help");
    }

    [Fact]
    public async Task AnEventThatComesTwiceIsAnsweredOnce()
    {
        const int lines = 20;
        await using var workspace = await OpenAsync(options: Stubborn with { DuplicateEvents = true });
        await ConnectAsync(workspace);
        var (aziza, bolat) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Bolat"));
        await workspace.GreetAsync(aziza);
        await workspace.GreetAsync(bolat);
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");

        var mentions = new List<SimulatedMessage>();
        for (var number = 0; number < lines; number++)
        {
            aziza.Say(aziza.Dm, $"latest qwx{number:00}");
            bolat.Say(bolat.Dm, $"latest qwx{number:00}");
            mentions.Add(bolat.Say(desk, $"@CoopBot latest qwx{number:00}"));
        }
        await AnsweredOnceAsync(workspace, aziza, lines);
        await AnsweredOnceAsync(workspace, bolat, lines);
        foreach (var mention in mentions) desk.ThreadOf(mention).ShouldHaveSingleItem();
        // In order, too.
        InOrder(aziza).ShouldBe(Enumerable.Range(0, lines));
        InOrder(bolat).ShouldBe(Enumerable.Range(0, lines));
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatTakesLongIsAcknowledgedBeforeAndHoldsUpNobodyElse()
    {
        await using var workspace = await OpenAsync();
        var slow = new SlowCommand();
        await workspace.ServeAndConnectAsync(builder => builder.Services.AddSingleton<ICommand>(slow));
        var (aziza, bolat) = (workspace.Slack.AddUser("Aziza"), workspace.Slack.AddUser("Bolat"));
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");

        var line = aziza.Say(aziza.Dm, "slow");
        var asked = await aziza.Slash(desk, "/coop slow").AckedAsync();
        await workspace.Slack.UntilAsync(() => workspace.Slack.PendingEnvelopes == 0, "all to be acknowledged");
        await TellAsync(bolat, "help");
        aziza.Dm.BotMessages.ShouldBeEmpty();
        asked.Ephemerals.ShouldBeEmpty();

        slow.End();
        (await aziza.Dm.NextBotMessageAsync(after: line)).Text.ShouldBe("At last");
        (await asked.NextAsync()).Text.ShouldStartWith("At last");
        await workspace.SettledAsync();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatCannotBeKeptIsNotAcknowledgedAndComesAgain()
    {
        await using var workspace = await OpenAsync(options: Stubborn with { AckWithin = TimeSpan.FromMilliseconds(500) });
        await ConnectAsync(workspace);
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);

        SimulatedMessage line;
        using (new Outage(workspace.Site.Store))
        {
            line = aziza.Say(aziza.Dm, "subscribe energy");
            await UntilAsync(() => workspace.Said("Slack: what it hands in cannot be kept and must come again") > 1);
            workspace.Slack.PendingEnvelopes.ShouldBe(1);
        }
        (await aziza.Dm.NextBotMessageAsync(after: line)).Text.ShouldContain("you are subscribed: energy");
        await workspace.SettledAsync();
        aziza.Dm.BotMessages.Count.ShouldBe(2);
        (await workspace.Site.CountAsync("subscriptions")).ShouldBe(1);
        workspace.Slack.Problems.ShouldAllBe(problem => problem == "message: not acked within 0.5 s");
    }

    /// <summary>What was kept when the database went away is worked on when it is back.</summary>
    [Fact]
    public async Task WhatIsKeptIsAnsweredThoughTheDatabaseIsAwayBeforeItsTurn()
    {
        await using var workspace = await OpenAsync();
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");

        workspace.Slack.Faults.Next("users.info", SlackFault.Hang);
        var line = aziza.Say(aziza.Dm, "subscribe energy");
        await UntilAsync(() => workspace.Slack.Faults.Hanging == 1);
        using (new Outage(workspace.Site.Store))
        {
            workspace.Slack.Faults.Release();
            await UntilAsync(() => workspace.Said("must wait: ") > 0);
        }
        await workspace.PassUntilAsync(() => aziza.Dm.BotMessages.Count > 0);
        (await aziza.Dm.NextBotMessageAsync(after: line)).Text.ShouldContain("you are subscribed: energy");
        await workspace.SettledAsync();
        aziza.Dm.BotMessages.Count.ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    private static Task<WebApplication> ConnectAsync(Workspace workspace, SocketPatience? patience = null) =>
        workspace.ServeAndConnectAsync(builder => builder.Services.AddSingleton(patience ?? Hurried));

    /// <summary>Every line "latest qwxNN" of the user is answered, and none twice.</summary>
    private static async Task AnsweredOnceAsync(Workspace workspace, SimulatedUser user, int lines)
    {
        await UntilAsync(() => InOrder(user).Distinct().Count() == lines);
        // What came twice would be answered no later than a line that is said now.
        await TellAsync(user, "help");
        await workspace.SettledAsync();
        InOrder(user).Order().ShouldBe(Enumerable.Range(0, lines));
    }

    /// <summary>The numbers of the lines that were answered.</summary>
    private static IEnumerable<int> InOrder(SimulatedUser user) =>
        from message in user.Dm.BotMessages
        let at = message.Text.IndexOf("“qwx", StringComparison.Ordinal)
        where at >= 0
        select int.Parse(message.Text.AsSpan(at + 4, 2));
}
