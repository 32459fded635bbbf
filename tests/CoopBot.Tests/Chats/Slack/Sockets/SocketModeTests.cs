using System.Collections.Concurrent;
using System.Net.WebSockets;
using CoopBot.Chats.Slack.Sockets;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Tests.Chats.Slack.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Chats.Slack.Sockets;

public sealed class SocketModeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task WhatIsKeptIsAcknowledgedAndNothingElseIs()
    {
        var heard = new TaskCompletionSource<string?>();
        await using var server = await SocketServer.StartAsync(
            async (_, socket) =>
            {
                await socket.HelloAsync();
                foreach (var id in new[] { "refused", "thrown", "kept" }) await socket.DeliverAsync(id);
                heard.TrySetResult(await socket.HearAsync());
                await socket.HearAsync();
            },
            keeps: envelope => envelope.EnvelopeId switch { "kept" => true, "refused" => false, _ => throw new InvalidOperationException("the disk is full") });

        server.Run();

        (await heard.Task.WaitAsync(Patience)).ShouldBe("""{"envelope_id":"kept"}""");
        server.Taken.Select(envelope => envelope.EnvelopeId).ShouldBe(["refused", "thrown", "kept"]);
        server.Losses.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("refresh_requested")]
    [InlineData("a reason of the future")]
    public async Task ARenewedSocketIsOpenBeforeTheOldOneCloses(string reason)
    {
        var renewed = new TaskCompletionSource();
        var heard = new ConcurrentQueue<string?>();
        await using var server = await SocketServer.StartAsync(async (number, socket) =>
        {
            await socket.HelloAsync();
            if (number == 1)
            {
                await socket.FarewellAsync(reason);
                await renewed.Task.WaitAsync(Patience);
                await socket.DeliverAsync("old");
                heard.Enqueue(await socket.HearAsync());
                await socket.CloseAsync();
            }
            else
            {
                renewed.TrySetResult();
                await socket.DeliverAsync("new");
                heard.Enqueue(await socket.HearAsync());
            }
            await socket.HearAsync();
        });

        server.Run();

        await Eventually.IsTrueAsync(() => heard.Count == 2);
        heard.ShouldBe(["""{"envelope_id":"old"}""", """{"envelope_id":"new"}"""], ignoreOrder: true);
        server.Losses.ShouldBeEmpty("nothing was lost");
        server.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task OfSocketsThatSlackDoesNotCloseNoMoreThanTwoAreOpen()
    {
        var open = 0;
        var most = 0;
        var last = new TaskCompletionSource();
        await using var server = await SocketServer.StartAsync(async (number, socket) =>
        {
            lock (last) most = Math.Max(most, ++open);
            await socket.HelloAsync();
            if (number < 6) await socket.FarewellAsync("refresh_requested");
            else last.TrySetResult();
            await socket.HearAsync();
            lock (last) open--;
            await socket.CloseAsync();
        });

        server.Run();

        await last.Task.WaitAsync(Patience);
        most.ShouldBe(2);
    }

    [Fact]
    public async Task NothingIsLostWhileTheOldSocketIsStillRead()
    {
        var renewed = new TaskCompletionSource();
        await using var server = await SocketServer.StartAsync(
            async (number, socket) =>
            {
                await socket.HelloAsync();
                if (number == 1) await socket.FarewellAsync("warning");
                else renewed.TrySetResult();
                await socket.HearAsync();
            },
            (call, context) => Refuse(call is 2 or 3, context, """{"ok":false,"error":"internal_error"}"""));

        server.Run();

        await renewed.Task.WaitAsync(Patience);
        server.Calls.ShouldBe(4);
        server.Losses.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"internal_error"}""", 200, nameof(SlackErrorKind.Server))]
    [InlineData("""{"ok":false,"error":"invalid_auth"}""", 200, nameof(SlackErrorKind.Unauthorized))]
    [InlineData("""{"ok":false,"error":"too_many_websockets"}""", 200, nameof(SlackErrorKind.Refused))]
    [InlineData("""{"ok":false,"error":"of_the_future"}""", 500, nameof(SlackErrorKind.Server))]
    [InlineData("""{"ok":true,"url":"ws://127.0.0.1:1/link/?ticket=ticket-that-is-secret"}""", 200, nameof(SlackErrorKind.Unreachable))]
    [InlineData("""{"ok":true,"url":"ftp://127.0.0.1/"}""", 200, nameof(SlackErrorKind.Unreachable))]
    [InlineData("""{"ok":true}""", 503, nameof(SlackErrorKind.Server))]
    [InlineData("<html>", 502, nameof(SlackErrorKind.Unreachable))]
    public async Task WhoeverGetsNoSocketAsksAgain(string json, int status, string kind)
    {
        await using var server = await SocketServer.StartAsync(Listen, (call, context) => Refuse(call <= 3, context, json, status));

        server.Run();

        await Eventually.IsTrueAsync(() => server.Connections == 1);
        server.Losses.Select(loss => loss.Kind.ToString()).ShouldBe([kind, kind, kind]);
        server.Losses.ShouldAllBe(loss => !loss.ToString().Contains(SocketServer.Ticket));
    }

    [Fact]
    public async Task SlackIsLeftAloneForAsLongAsItAsked()
    {
        await using var server = await SocketServer.StartAsync(Listen, (call, context) =>
        {
            context.Response.Headers.RetryAfter = "1";
            return Refuse(call == 1, context, """{"ok":false,"error":"ratelimited"}""", 429);
        });
        var begin = TimeProvider.System.GetTimestamp();

        server.Run();

        await Eventually.IsTrueAsync(() => server.Connections == 1);
        TimeProvider.System.GetElapsedTime(begin).ShouldBeGreaterThan(TimeSpan.FromSeconds(0.9));
        server.Calls.ShouldBe(2);
    }

    [Theory]
    [InlineData("abort")]
    [InlineData("close")]
    [InlineData("abort after hello")]
    [InlineData("close after hello")]
    [InlineData("link_disabled")]
    [InlineData("too_many_websockets")]
    [InlineData("link_disabled after hello")]
    [InlineData("too_many_websockets after hello")]
    [InlineData("no hello")]
    [InlineData("silence")]
    public async Task WhoeverLosesASocketOpensAnother(string how)
    {
        var third = new TaskCompletionSource();
        await using var server = await SocketServer.StartAsync(async (number, socket) =>
        {
            if (number > 2 || how.EndsWith(" after hello", StringComparison.Ordinal) || how == "silence") await socket.HelloAsync();
            if (number <= 2)
            {
                switch (how.Replace(" after hello", "", StringComparison.Ordinal))
                {
                    case "abort":
                        socket.Abort();
                        return;
                    case "close":
                        await socket.CloseAsync();
                        break;
                    case "silence" or "no hello":
                        await socket.SleepAsync();
                        break;
                    case var reason:
                        await socket.FarewellAsync(reason);
                        break;
                }
            }
            else
            {
                third.TrySetResult();
            }
            await socket.HearAsync();
        });
        server.Run(how switch
        {
            "no hello" => SocketServer.Hurried with { Hello = TimeSpan.FromSeconds(1) },
            "silence" => SocketServer.Hurried with { KeepAliveInterval = TimeSpan.FromMilliseconds(200), KeepAliveTimeout = TimeSpan.FromSeconds(1) },
            _ => SocketServer.Hurried,
        });

        await third.Task.WaitAsync(Patience);
        await Eventually.IsTrueAsync(() => server.Connections > 0);
        // A busy machine may lose one more where patience is short.
        server.Losses.Count.ShouldBeGreaterThanOrEqualTo(2);
        server.Losses.ShouldAllBe(loss => loss.Kind == (how.Contains('_') ? SlackErrorKind.Refused : SlackErrorKind.Unreachable));
        if (how.Contains('_')) server.Losses.ShouldAllBe(loss => how.StartsWith(loss.Code));
        server.Losses.ShouldAllBe(loss => !loss.ToString().Contains(SocketServer.Ticket));
    }

    [Theory]
    [InlineData("close", 0.75, 1.5, 3)]
    [InlineData("refresh_requested", 0.75, 1.5, 3)]
    [InlineData("link_disabled", 300, 300, 300)]
    public async Task ASocketThatIsTakenAwayRightAfterHelloIsAskedForEverMoreSeldom(string how, double first, double second, double third)
    {
        double[] seconds = [first, second, third];
        var time = new FakeTimeProvider();
        var asked = new ConcurrentQueue<DateTimeOffset>();
        await using var server = await SocketServer.StartAsync(
            async (_, socket) =>
            {
                await socket.HelloAsync();
                if (how == "close") await socket.CloseAsync();
                else await socket.FarewellAsync(how);
                await socket.HearAsync();
            },
            (_, _) =>
            {
                asked.Enqueue(time.GetUtcNow());
                return Task.FromResult(false);
            });

        server.Run(SocketPatience.Usual with { Hello = TimeSpan.FromDays(1), Settled = TimeSpan.FromDays(1), Close = TimeSpan.FromMilliseconds(1) }, time);

        var step = TimeSpan.FromSeconds(seconds[0] / 20);
        await Eventually.IsTrueAsync(() =>
        {
            if (asked.Count <= seconds.Length) time.Advance(step);
            return asked.Count > seconds.Length;
        });
        var pauses = asked.Zip(asked.Skip(1), (one, next) => (next - one).TotalSeconds).Take(seconds.Length);
        pauses.Zip(seconds).ShouldAllBe(pair => pair.First >= pair.Second);
    }

    [Fact]
    public async Task WhoeverStopsClosesTheSocket()
    {
        var closed = new TaskCompletionSource<WebSocketCloseStatus?>();
        await using var server = await SocketServer.StartAsync(async (_, socket) =>
        {
            await socket.HelloAsync();
            if (await socket.HearAsync() is null) closed.TrySetResult(socket.ClosedWith);
            await socket.CloseAsync();
        });
        server.Run();
        await Eventually.IsTrueAsync(() => server.Connections == 1);

        await server.StopAsync();

        (await closed.Task.WaitAsync(Patience)).ShouldBe(WebSocketCloseStatus.NormalClosure);
    }

    [Fact]
    public async Task WhoeverStopsDoesNotWaitForASocketThatDoesNotClose()
    {
        await using var server = await SocketServer.StartAsync(async (_, socket) =>
        {
            await socket.HelloAsync();
            await socket.SleepAsync();
        });
        server.Run(SocketServer.Hurried with { Close = TimeSpan.FromMilliseconds(100) });
        await Eventually.IsTrueAsync(() => server.Connections == 1);

        await server.StopAsync();
    }

    private static async Task Listen(int number, ServerSocket socket)
    {
        await socket.HelloAsync();
        await socket.HearAsync();
    }

    private static async Task<bool> Refuse(bool refuses, HttpContext context, string json, int status = 200)
    {
        if (refuses) await SlackServer.Say(context, json, status);
        return refuses;
    }
}
