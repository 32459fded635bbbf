using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CoopBot.Chats;
using CoopBot.Chats.Telegram.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Chats.Telegram.Wire;

public sealed class ConnectionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task NobodyThereIsAValue()
    {
        using var http = PlatformHttp.Make();
        var client = new TelegramClient(http, new Uri($"http://127.0.0.1:{FreePort()}"), TelegramServer.Token, TimeProvider.System);

        var error = (await client.GetMeAsync(CancellationToken.None)).Error.ShouldNotBeNull();

        (error.Kind, error.Code).ShouldBe((TelegramErrorKind.Unreachable, 0));
        error.Description.ShouldContain("127.0.0.1");
    }

    [Fact]
    public async Task AResetIsAValue()
    {
        await using var server = await TelegramServer.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });

        (await server.Client.GetMeAsync(CancellationToken.None)).Error!.Kind.ShouldBe(TelegramErrorKind.Unreachable);
    }

    [Fact]
    public async Task AResetWithinTheAnswerIsAValue()
    {
        await using var server = await TelegramServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 100;
            await context.Response.WriteAsync("""{"ok":true,""");
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        (await server.Client.GetMeAsync(CancellationToken.None)).Error!.Kind.ShouldBe(TelegramErrorKind.Unreachable);
    }

    [Fact]
    public async Task BrokenCompressionIsAValue()
    {
        await using var server = await TelegramServer.StartAsync(context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return TelegramServer.Say(context, """{"ok":true,"result":true}""");
        });

        (await server.Client.DeleteWebhookAsync(CancellationToken.None)).Error!.Kind.ShouldBe(TelegramErrorKind.Unreachable);
    }

    [Fact]
    public async Task ACompressedAnswerIsRead()
    {
        await using var server = await TelegramServer.StartAsync(async context =>
        {
            context.Request.Headers.AcceptEncoding.ToString().ShouldContain("gzip");
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            await using var gzip = new GZipStream(context.Response.Body, CompressionMode.Compress);
            await gzip.WriteAsync(Encoding.UTF8.GetBytes("""{"ok":true,"result":true}"""));
        });

        (await server.Client.DeleteWebhookAsync(CancellationToken.None)).Result.ShouldBeTrue();
    }

    /// <summary>On a connection that was used before, the transport could try again by itself, and the message would go twice.</summary>
    [Fact]
    public async Task AMessageWhoseAnswerIsLostIsNotSentAgainBehindOurBack()
    {
        var count = 0;
        await using var server = await TelegramServer.StartAsync(context =>
        {
            if (Interlocked.Increment(ref count) == 1)
                return TelegramServer.Say(context, """{"ok":true,"result":{"message_id":1}}""");
            context.Abort();
            return Task.CompletedTask;
        });
        var message = new SendMessage(5, "Hi");

        (await server.Client.SendMessageAsync(message, CancellationToken.None)).IsOk.ShouldBeTrue();
        (await server.Client.SendMessageAsync(message, CancellationToken.None)).Error!.Kind.ShouldBe(TelegramErrorKind.Unreachable);

        server.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(null, 30)]
    [InlineData(50, 60)]
    [InlineData(0, 10)]
    public async Task ACallThatHangsEndsAtItsLimit(int? polling, int seconds)
    {
        var time = new FakeTimeProvider();
        var (server, arrived) = await HangingAsync(time);
        await using var _ = server;
        Task<TelegramError?> call = polling is { } wait
            ? ErrorOf(server.Client.GetUpdatesAsync(null, 100, wait, null, CancellationToken.None))
            : ErrorOf(server.Client.GetMeAsync(CancellationToken.None));
        await arrived.WaitAsync(Patience);

        time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
        call.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMilliseconds(1));

        (await call.WaitAsync(Patience)).ShouldBe(new TelegramError(TelegramErrorKind.Unreachable, 0, $"no answer within {seconds} seconds"));
    }

    [Fact]
    public async Task OnlyTheCallersCancellationThrows()
    {
        var (server, arrived) = await HangingAsync(new FakeTimeProvider());
        await using var _ = server;
        using var stop = new CancellationTokenSource();
        var call = server.Client.GetUpdatesAsync(null, 100, 50, null, stop.Token);
        await arrived.WaitAsync(Patience);

        await stop.CancelAsync();

        var cancelled = await Should.ThrowAsync<OperationCanceledException>(call.WaitAsync(Patience));
        cancelled.CancellationToken.ShouldBe(stop.Token);
        cancelled.ToString().ShouldNotContain(TelegramServer.Secret);
    }

    private static async Task<(TelegramServer Server, Task Arrived)> HangingAsync(TimeProvider time)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var server = await TelegramServer.StartAsync(
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

    private static async Task<TelegramError?> ErrorOf<T>(Task<Answer<T>> call) => (await call).Error;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
