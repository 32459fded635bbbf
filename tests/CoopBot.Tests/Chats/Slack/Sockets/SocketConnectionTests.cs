using CoopBot.Chats;
using CoopBot.Chats.Slack.Sockets;
using CoopBot.Chats.Slack.Wire;

namespace CoopBot.Tests.Chats.Slack.Sockets;

public sealed class SocketConnectionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(int.MaxValue)]
    public async Task AMessageIsReadWholeHoweverItIsCut(int frame)
    {
        await using var server = await SocketServer.StartAsync(async (_, socket) =>
        {
            await socket.HelloAsync();
            await socket.SayAsync("""{"envelope_id":"e1","type":"slash_commands","payload":{"text":"энергия 🔋"},"retry_attempt":2,"retry_reason":"timeout"}""", frame);
            await socket.HearAsync();
        });
        using var connection = (await OpenAsync(server)).Result.ShouldNotBeNull();

        (await connection.ReceiveAsync(CancellationToken.None)).ShouldBe(new Handed(new Envelope("e1", "slash_commands", """{"text":"энергия 🔋"}""", 2, "timeout")));
    }

    [Fact]
    public async Task ALongMessageIsReadAndATooLongOneIsTheEnd()
    {
        await using var server = await SocketServer.StartAsync(async (_, socket) =>
        {
            await socket.HelloAsync();
            await socket.SayAsync($$"""{"envelope_id":"e1","type":"events_api","payload":"{{new string('x', 3_000_000)}}"}""", 100_000);
            await socket.SayAsync($$"""{"envelope_id":"e2","type":"events_api","payload":"{{new string('x', 5_000_000)}}"}""", 100_000);
            await socket.HearAsync();
        });
        using var connection = (await OpenAsync(server)).Result.ShouldNotBeNull();

        (await connection.ReceiveAsync(CancellationToken.None)).ShouldBeOfType<Handed>().Envelope.Payload.Length.ShouldBe(3_000_002);
        (await connection.ReceiveAsync(CancellationToken.None)).ShouldBe(new Gone("a message was longer than any of Slack's"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"type":"events_api","payload":{}}""")]
    [InlineData("""{"type":"events_api","envelope_id":"e1"}""")]
    [InlineData("""{"type":7,"envelope_id":"e1","payload":{}}""")]
    [InlineData("""{"type":"of the future"}""")]
    [InlineData("""{"type":"\ud83d"}""")]
    public async Task WhatCannotBeReadIsPassedOver(string broken)
    {
        await using var server = await SocketServer.StartAsync(async (_, socket) =>
        {
            await socket.SayAsync(broken);
            await socket.HelloAsync();
            await socket.SayAsync(broken);
            await socket.DeliverAsync("e2");
            await socket.HearAsync();
        });
        using var connection = (await OpenAsync(server)).Result.ShouldNotBeNull();

        (await connection.ReceiveAsync(CancellationToken.None)).ShouldBe(new Handed(new Envelope("e2", "events_api", """{"event_id":"Eve2"}""")));
    }

    [Fact]
    public async Task AcknowledgementsGoOneByOneAndSayNothingElse()
    {
        var heard = new TaskCompletionSource<List<string?>>();
        await using var server = await SocketServer.StartAsync(async (_, socket) =>
        {
            await socket.HelloAsync();
            var all = new List<string?>();
            while (all.Count < 20) all.Add(await socket.HearAsync());
            heard.SetResult(all);
            await socket.HearAsync();
        });
        using var connection = (await OpenAsync(server)).Result.ShouldNotBeNull();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => connection.AcknowledgeAsync($"e\"{number}", CancellationToken.None)));

        (await heard.Task.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe(Enumerable.Range(0, 20).Select(number => $$"""{"envelope_id":"e\u0022{{number}}"}"""), ignoreOrder: true);
    }

    [Fact]
    public async Task WhatSlackClosesIsGoneAndSaysWhy()
    {
        await using var server = await SocketServer.StartAsync(async (_, socket) =>
        {
            await socket.HelloAsync();
            await socket.CloseAsync();
            await socket.HearAsync();
        });
        using var connection = (await OpenAsync(server)).Result.ShouldNotBeNull();

        (await connection.ReceiveAsync(CancellationToken.None)).ShouldBe(new Gone("closed by Slack: 1000 bye"));
        (await connection.ReceiveAsync(CancellationToken.None)).ShouldBeOfType<Gone>("nothing comes after it");
        await connection.AcknowledgeAsync("e1", CancellationToken.None);
    }

    [Fact]
    public async Task OnlyTheCallersCancellationThrows()
    {
        await using var server = await SocketServer.StartAsync(async (_, socket) =>
        {
            await socket.HelloAsync();
            await socket.HearAsync();
        });
        using var connection = (await OpenAsync(server)).Result.ShouldNotBeNull();
        using var stop = new CancellationTokenSource();
        var waiting = connection.ReceiveAsync(stop.Token);

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(waiting);
    }

    [Fact]
    public async Task NobodyThereIsAValueWithoutTheTicket()
    {
        using var http = PlatformHttp.Make();

        var error = (await SocketConnection.OpenAsync(http, new Uri($"ws://{SocketServer.Ticket}.invalid/link/?ticket={SocketServer.Ticket}"), SocketServer.Hurried, TimeProvider.System, CancellationToken.None))
            .Error.ShouldNotBeNull();

        error.Kind.ShouldBe(SlackErrorKind.Unreachable);
        error.Code.ShouldNotContain(SocketServer.Ticket);
    }

    private static Task<Answer<SocketConnection>> OpenAsync(SocketServer server) =>
        SocketConnection.OpenAsync(server.Http, server.Link, SocketServer.Hurried, TimeProvider.System, CancellationToken.None);
}
