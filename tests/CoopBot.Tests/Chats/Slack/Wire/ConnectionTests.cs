using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CoopBot.Chats;
using CoopBot.Chats.Slack.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Chats.Slack.Wire;

public sealed class ConnectionTests
{
    private const string Posted = """{"ok":true,"channel":"C1","ts":"1.2"}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly PostMessage Hi = new("C1", "Hi");

    [Fact]
    public async Task NobodyThereIsAValue()
    {
        using var http = PlatformHttp.Make();
        var client = new SlackClient(http, new Uri($"http://127.0.0.1:{FreePort()}/api/"), SlackServer.BotToken, null, TimeProvider.System);

        var error = (await client.AuthTestAsync(CancellationToken.None)).Error.ShouldNotBeNull();

        error.Kind.ShouldBe(SlackErrorKind.Unreachable);
        error.Code.ShouldContain("127.0.0.1");
    }

    [Fact]
    public async Task AResetIsAValue()
    {
        await using var server = await SlackServer.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        (await server.Client.PostMessageAsync(Hi, CancellationToken.None)).Error!.Kind.ShouldBe(SlackErrorKind.Unreachable);
        server.Requests.Count.ShouldBe(1, "a message is not sent again behind our back");
    }

    [Fact]
    public async Task AResetWithinTheAnswerIsAValue()
    {
        await using var server = await SlackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("""{"ok":true,""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        (await server.Client.PostMessageAsync(Hi, CancellationToken.None)).Error!.Kind.ShouldBe(SlackErrorKind.Unreachable);
    }

    [Fact]
    public async Task ACompressedAnswerIsRead()
    {
        await using var server = await SlackServer.StartAsync(async context =>
        {
            context.Request.Headers.AcceptEncoding.ToString().ShouldContain("gzip");
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionMode.Compress);
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(Posted));
        });

        (await server.Client.PostMessageAsync(Hi, CancellationToken.None)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task NobodySendsTheTokenOnElsewhere()
    {
        await using var elsewhere = await SlackServer.AnsweringAsync(Posted);
        await using var server = await SlackServer.StartAsync(context =>
        {
            context.Response.Redirect(elsewhere.At("/api/chat.postMessage").AbsoluteUri, permanent: false, preserveMethod: true);
            return Task.CompletedTask;
        });

        (await server.Client.PostMessageAsync(Hi, CancellationToken.None)).Error!.Kind.ShouldBe(SlackErrorKind.Unreachable);

        elsewhere.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task ACallThatHangsEndsAtItsLimit()
    {
        var time = new FakeTimeProvider();
        var (server, arrived) = await HangingAsync(time);
        await using var _ = server;
        var call = server.Client.PostMessageAsync(Hi, CancellationToken.None);
        await arrived.WaitAsync(Patience);

        time.Advance(TimeSpan.FromSeconds(30) - TimeSpan.FromMilliseconds(1));
        call.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMilliseconds(1));

        (await call.WaitAsync(Patience)).Error.ShouldBe(new SlackError(SlackErrorKind.Unreachable, "no answer within 30 seconds"));
    }

    [Fact]
    public async Task OnlyTheCallersCancellationThrows()
    {
        var (server, arrived) = await HangingAsync(new FakeTimeProvider());
        await using var _ = server;
        using var stop = new CancellationTokenSource();
        var call = server.Client.RespondAsync(server.At("/commands/T1/2/abcdefgh"), new ResponseMessage("Hi", ResponseMessage.InChannel, false), stop.Token);
        await arrived.WaitAsync(Patience);

        await stop.CancelAsync();

        (await Should.ThrowAsync<OperationCanceledException>(call.WaitAsync(Patience))).CancellationToken.ShouldBe(stop.Token);
    }

    private static async Task<(SlackServer Server, Task Arrived)> HangingAsync(TimeProvider time)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = await SlackServer.StartAsync(
            async context =>
            {
                arrived.TrySetResult();
                var gone = new TaskCompletionSource();
                await using var _ = context.RequestAborted.Register(gone.SetResult);
                await gone.Task;
            },
            time);
        return (server, arrived.Task);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
