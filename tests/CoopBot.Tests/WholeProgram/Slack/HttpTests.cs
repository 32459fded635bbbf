using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using CoopBot.Commands;
using CoopBot.Emulators.Slack;
using CoopBot.Emulators.Telegram;
using Microsoft.Extensions.DependencyInjection;
using static CoopBot.Tests.WholeProgram.Bench;
using static CoopBot.Tests.WholeProgram.Slack.Workspace;
using SimulatedMessage = CoopBot.Emulators.Slack.SimulatedMessage;

namespace CoopBot.Tests.WholeProgram.Slack;

/// <summary>Slack calls the program, and signs what it says.</summary>
public sealed class HttpTests
{
    [Fact]
    public async Task EverythingArrivesAtTheDoorsAndIsAnsweredOnce()
    {
        await using var workspace = await OpenOnOneClockAsync(isHttp: true, options: Patient with { DuplicateEvents = true });
        var program = await workspace.ServeAndConnectAsync();
        (await workspace.Slack.VerifyUrlAsync()).ShouldBeTrue();
        await workspace.NewsAsync(first: 1, count: 2);
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");

        for (var number = 0; number < 10; number++) aziza.Say(aziza.Dm, $"latest qwx{number}");
        await UntilAsync(() => aziza.Dm.BotMessages.Count >= 11);
        await workspace.SettledAsync();
        // Slack posts them all at once: which comes first is not for the bot to say.
        for (var number = 0; number < 10; number++) aziza.Dm.BotMessages.Count(message => message.Text.Contains($"qwx{number}”")).ShouldBe(1);
        aziza.Dm.BotMessages.Count.ShouldBe(11);

        (await MentionAsync(aziza, desk, "latest energy")).Text.ShouldContain("#2 ");
        var latest = await SlashAsync(aziza, desk, "latest energy");
        (await PressAsync(aziza, latest, "Why?")).Text.ShouldContain("Why story #2 reads as it does");
        await workspace.SettledAsync();
        (await HealthAsync(program)).ShouldContain("slack: Healthy");
        workspace.Slack.CallsOf("apps.connections.open").ShouldBeEmpty();
        workspace.Slack.Lost.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task NobodyButSlackIsLetIn()
    {
        await using var workspace = await OpenOnOneClockAsync(isHttp: true);
        var program = await workspace.ServeAndConnectAsync();
        workspace.Slack.AddUser("Aziza");

        foreach (var kind in (SlackForgery[])[SlackForgery.Unsigned, SlackForgery.WrongSecret, SlackForgery.Stale, SlackForgery.Changed])
            (await workspace.Slack.SendForgedAsync(kind)).ShouldBe(401, $"{kind}");
        // A replay is named in the log: the clock of this machine may be wrong.
        workspace.Said("look at the clock of this machine").ShouldBe(1);

        // Nothing is made of the words before it is known whose they are: not even a challenge is answered.
        using var http = new HttpClient { BaseAddress = new Uri(program.Urls.Single()) };
        foreach (var door in (string[])["slack/events", "slack/commands", "slack/interactions"])
        {
            foreach (var body in (string[])["", "not even JSON", """{"type":"url_verification","challenge":"abc"}""", "payload=%7B%7D", "command=%2Fcoop&text=help"])
            {
                using var answer = await http.PostAsync(door, new StringContent(body, Encoding.UTF8, "application/json"));
                answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, $"{door} {body}");
                (await answer.Content.ReadAsStringAsync()).ShouldNotContain("abc");
            }
            (await http.GetAsync(door)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        }
        (await workspace.Site.CountAsync("inbox")).ShouldBe(0);
        (await workspace.Site.CountAsync("handled")).ShouldBe(0);

        (await workspace.Slack.SendForgedAsync(SlackForgery.None)).ShouldBe(200);
        await UntilAsync(async () => await workspace.Site.CountAsync("handled") == 1);
        (await workspace.Slack.VerifyUrlAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task WhatIsNewOfSlacksIsTakenAndPassedOver()
    {
        await using var workspace = await OpenOnOneClockAsync(isHttp: true);
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");

        workspace.Slack.SendEvent(new JsonObject { ["type"] = "something_new", ["thing"] = new JsonObject { ["id"] = 1 } });
        workspace.Slack.SendEvent(new JsonObject { ["type"] = "message", ["channel"] = 17, ["user"] = new JsonObject() });
        workspace.Slack.SendEvent([]);
        await TellAsync(aziza, "help");
        await workspace.SettledAsync();
        workspace.Slack.Lost.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task WhatCannotBeKeptIsRefusedAndComesAgain()
    {
        await using var workspace = await OpenOnOneClockAsync(isHttp: true);
        await workspace.ServeAndConnectAsync();
        var aziza = workspace.Slack.AddUser("Aziza");
        await workspace.GreetAsync(aziza);

        SimulatedMessage line;
        using (new Outage(workspace.Site.Store))
        {
            line = aziza.Say(aziza.Dm, "subscribe energy");
            await UntilAsync(() => workspace.Said("Slack: what it hands in cannot be kept and must come again") == 2);
            workspace.Slack.PendingEnvelopes.ShouldBe(1);
        }
        await workspace.PassUntilAsync(() => aziza.Dm.BotMessages.Count > 1);
        (await aziza.Dm.NextBotMessageAsync(after: line)).Text.ShouldContain("you are subscribed: energy");
        await workspace.SettledAsync();
        aziza.Dm.BotMessages.Count.ShouldBe(2);
        workspace.Slack.Problems.ShouldAllBe(problem => problem == "message: answered 503");
    }

    [Fact]
    public async Task WhatTakesLongIsAcknowledgedBefore()
    {
        await using var workspace = await OpenOnOneClockAsync(isHttp: true);
        var slow = new SlowCommand();
        await workspace.ServeAndConnectAsync(builder => builder.Services.AddSingleton<ICommand>(slow));
        var aziza = workspace.Slack.AddUser("Aziza");
        var desk = await workspace.ChannelAsync(aziza, "energy-desk");

        var line = aziza.Say(aziza.Dm, "slow");
        var asked = await aziza.Slash(desk, "/coop slow").AckedAsync();
        await workspace.Slack.UntilAsync(() => workspace.Slack.PendingEnvelopes == 0, "all to be acknowledged");
        // Nothing is left for a retry.
        await workspace.PassAsync(TimeSpan.FromMinutes(6), seconds: 1);
        aziza.Dm.BotMessages.ShouldBeEmpty();
        slow.End();
        (await aziza.Dm.NextBotMessageAsync(after: line)).Text.ShouldBe("At last");
        (await asked.NextAsync()).Text.ShouldStartWith("At last");
        await workspace.SettledAsync();
        aziza.Dm.BotMessages.Count.ShouldBe(1);
        workspace.Slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task SlackAndTelegramCallAtOneAddress()
    {
        var site = $"http://127.0.0.1:{FreePort()}";
        await using var telegram = await TelegramEmulator.StartAsync(new() { Limits = SendLimits.None });
        await using var workspace = await OpenOnOneClockAsync(isHttp: true);
        var program = await workspace.ServeAndConnectAsync(
            $"--Web:Url={site}", $"--Telegram:Token={telegram.Token}", $"--Telegram:BaseUrl={telegram.BaseUrl}", "--Telegram:Mode=Webhook", $"--Telegram:WebhookUrl={site}/telegram/updates");
        await workspace.NewsAsync(first: 1, count: 1);

        var (aziza, bolat) = (workspace.Slack.AddUser("Aziza", zone: "Asia/Tashkent"), telegram.AddUser("Bolat", language: "en"));
        var start = bolat.Start();
        var hello = await start.Chat.NextBotMessageAsync(after: start);
        (await TellAsync(aziza, "start")).Text.Split('\n')[0].ShouldBe(hello.Text.Split('\n')[0]);
        (await TellAsync(aziza, "subscribe energy")).Text.ShouldContain("you are subscribed: energy");
        (await hello.Chat.NextBotMessageAsync(after: bolat.Say(hello.Chat, "/subscribe energy"))).Text.ShouldContain("you are subscribed: energy");
        await UntilAsync(() => telegram.PendingUpdates == 0);
        (await workspace.DigestAsync(aziza.Dm)).Text.ShouldContain("Your digest");
        await UntilAsync(() => hello.Chat.BotMessages[^1].Text.Contains("Your digest"));

        (await HealthAsync(program)).ShouldContain("slack: Healthy");
        (await HealthAsync(program)).ShouldContain("telegram: Healthy");
        telegram.CallsOf("getUpdates").ShouldBeEmpty();
        telegram.Problems.ShouldBeEmpty();
        workspace.Slack.Problems.ShouldBeEmpty();
        workspace.Said(telegram.Token[(telegram.Token.IndexOf(':') + 1)..]).ShouldBe(0);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
