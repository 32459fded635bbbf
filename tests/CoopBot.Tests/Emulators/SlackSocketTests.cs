using System.Net.WebSockets;
using CoopBot.Emulators.Slack;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Emulators;

public sealed class SlackSocketTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private SlackEmulator slack = null!;
    private SlackHands bot = null!;
    private SimulatedUser aziza = null!;

    public async Task InitializeAsync()
    {
        slack = await SlackEmulator.StartAsync(new() { Clock = clock });
        bot = new(slack);
        aziza = slack.AddUser("Aziza", locale: "ru-RU", zone: "Asia/Tashkent");
    }

    public async Task DisposeAsync()
    {
        bot.Dispose();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task ASocketSaysHelloAndBringsWhatHasWaited()
    {
        aziza.Say(aziza.Dm, "before");
        slack.PendingEnvelopes.ShouldBe(1);
        using var link = await OpenAsync();
        link.Hello["type"]!.ToString().ShouldBe("hello");
        link.Hello["num_connections"]!.GetValue<int>().ShouldBe(1);
        link.Hello["connection_info"]!["app_id"]!.ToString().ShouldBe(slack.AppId);

        var envelope = await link.NextAsync();
        envelope["type"]!.ToString().ShouldBe("events_api");
        envelope["accepts_response_payload"]!.GetValue<bool>().ShouldBeFalse();
        envelope["retry_attempt"]!.GetValue<int>().ShouldBe(0);
        envelope["payload"]!["event"]!["text"]!.ToString().ShouldBe("before");
        await link.AckAsync(envelope);
        await DrainedAsync();
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEventThatNobodyAcksComesAgainByTheClock()
    {
        using var link = await OpenAsync();
        aziza.Say(aziza.Dm, "hello");
        var ids = new List<string>();
        foreach (var (attempt, wait) in (TimeSpan[])[TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)] is var waits ? waits.Index() : [])
        {
            clock.Advance(wait);
            var envelope = await link.NextAsync();
            envelope["retry_attempt"]!.GetValue<int>().ShouldBe(attempt);
            ids.Add(envelope["payload"]!["event_id"]!.ToString());
            clock.Advance(TimeSpan.FromSeconds(3));
        }
        ids.Distinct().Count().ShouldBe(1);
        (ids.Count, slack.PendingEnvelopes, slack.Lost.Count).ShouldBe((4, 0, 1));
        slack.Problems.ShouldAllBe(problem => problem == "message: not acked within 3 s");
    }

    [Fact]
    public async Task ACommandThatNobodyAcksIsLost()
    {
        using var link = await OpenAsync();
        var reply = aziza.Slash(aziza.Dm, "/coop latest");
        await link.NextAsync();
        clock.Advance(TimeSpan.FromSeconds(3));
        (reply.IsLost, slack.PendingEnvelopes).ShouldBe((true, 0));
        slack.Lost.ShouldBe(["/coop: timeout"]);
    }

    [Fact]
    public async Task AcksOfNothingAndTwiceAreNamed()
    {
        using var link = await OpenAsync();
        await link.SayAsync("""{"envelope_id":"nonsense"}""");
        await link.SayAsync("thanks");
        aziza.Say(aziza.Dm, "hello");
        var envelope = await link.NextAsync();
        await link.AckAsync(envelope, new { text = "nobody reads this" });
        await link.AckAsync(envelope);
        await slack.UntilAsync(() => slack.Problems.Count == 4, "four problems");
        slack.Problems.ShouldBe(["ack of an unknown envelope nonsense", "no ack, but sent by a socket: thanks", "message: the ack bears a payload where none is read", "message: acked twice"]);
    }

    [Fact]
    public async Task EachEnvelopeGoesToOneSocket()
    {
        using var one = await OpenAsync();
        using var other = await OpenAsync();
        other.Hello["num_connections"]!.GetValue<int>().ShouldBe(2);
        aziza.Say(aziza.Dm, "first");
        aziza.Say(aziza.Dm, "second");
        var texts = new[] { await one.TakeAsync(), await other.TakeAsync() }.Select(payload => payload["event"]!["text"]!.ToString());
        texts.ShouldBe(["first", "second"], ignoreOrder: true);
        await DrainedAsync();
    }

    [Fact]
    public async Task WhatADroppedSocketCarriedComesByTheNext()
    {
        using var one = await OpenAsync();
        aziza.Say(aziza.Dm, "hello");
        var first = await one.NextAsync();
        slack.DropSockets();
        await Should.ThrowAsync<WebSocketException>(one.ReadAsync);
        await slack.UntilAsync(() => slack.Sockets == 0, "the socket to be gone");

        using var other = await OpenAsync();
        var second = await other.NextAsync();
        second["retry_attempt"]!.GetValue<int>().ShouldBe(1);
        second["payload"]!["event_id"]!.ToString().ShouldBe(first["payload"]!["event_id"]!.ToString());
        await other.AckAsync(second);
        await DrainedAsync();
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task AFrozenSocketStaysOpenAndSilent()
    {
        using var dead = await OpenAsync();
        slack.FreezeSockets();
        slack.Sockets.ShouldBe(0);
        aziza.Say(aziza.Dm, "into the void");
        var silence = dead.ReadAsync();

        using var alive = await OpenAsync();
        clock.Advance(TimeSpan.FromSeconds(3));
        (await alive.TakeAsync())["event"]!["text"]!.ToString().ShouldBe("into the void");
        await DrainedAsync();
        silence.IsCompleted.ShouldBeFalse();
        slack.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ARefreshWaitsForTheNextSocket()
    {
        using var old = await OpenAsync();
        var refresh = slack.RefreshAsync();
        (await old.NextAsync())["reason"]!.ToString().ShouldBe("warning");
        using var next = await OpenAsync();
        await refresh;
        (await old.NextAsync())["reason"]!.ToString().ShouldBe("refresh_requested");
        (await old.ReadAsync()).ShouldBeNull();
        slack.SocketsOpened.ShouldBe(2);
    }

    [Fact]
    public async Task AnAddressServesOnceAndSoon()
    {
        var url = (await bot.DoAsync("apps.connections.open", new { }, slack.AppToken))["url"]!.ToString();
        using (await SlackLink.OpenAsync(url)) await Should.ThrowAsync<WebSocketException>(() => SlackLink.OpenAsync(url));
        var old = (await bot.DoAsync("apps.connections.open", new { }, slack.AppToken))["url"]!.ToString();
        clock.Advance(TimeSpan.FromSeconds(31));
        await Should.ThrowAsync<WebSocketException>(() => SlackLink.OpenAsync(old));
        slack.Problems.Count.ShouldBe(2);
    }

    [Fact]
    public async Task TheEleventhSocketIsSentAway()
    {
        var links = new List<SlackLink>();
        for (var i = 0; i < 10; i++) links.Add(await OpenAsync());
        using var last = await OpenAsync();
        last.Hello["reason"]!.ToString().ShouldBe("too_many_websockets");
        slack.Problems.ShouldBe(["more than 10 sockets"]);
        links.ForEach(link => link.Dispose());
    }

    [Fact]
    public async Task OnlyTheAppTokenOpensSockets()
    {
        (await bot.RefusedAsync("apps.connections.open", new { })).ShouldBe("not_allowed_token_type");
        (await bot.RefusedAsync("auth.test", new { }, slack.AppToken)).ShouldBe("not_allowed_token_type");
        slack.Faults.Next("apps.connections.open", SlackFault.Error("internal_error"));
        (await bot.RefusedAsync("apps.connections.open", new { }, slack.AppToken)).ShouldBe("internal_error");
    }

    private Task<SlackLink> OpenAsync() => SlackLink.OpenAsync(slack, bot);

    private Task DrainedAsync() => slack.UntilAsync(() => slack.PendingEnvelopes == 0, "all envelopes to be taken");
}
