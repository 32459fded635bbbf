using System.Collections.Concurrent;
using CoopBot.Chats;
using CoopBot.Chats.Slack.Sockets;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Model;
using CoopBot.Tests.Chats.Slack.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Chats.Slack.Sockets;

/// <summary>Socket Mode on this machine as the test says, and a bot that keeps connected with it.</summary>
internal sealed class SocketServer : IAsyncDisposable
{
    internal const string Ticket = "ticket-that-is-secret";

    /// <summary>In a hurry, except where a busy machine may take its time.</summary>
    internal static readonly SocketPatience Hurried = SocketPatience.Usual with
    {
        Hello = TimeSpan.FromSeconds(30),
        Pauses = new Retreat(TimeSpan.FromMilliseconds(10), TimeSpan.FromMilliseconds(20)),
        LongPause = TimeSpan.FromMilliseconds(30),
        Settled = TimeSpan.Zero,
    };

    private readonly WebApplication app;
    private readonly HttpClient http = PlatformHttp.Make();
    private readonly CancellationTokenSource stop = new();
    private int sockets;
    private int asked;
    private Task running = Task.CompletedTask;

    private SocketServer(WebApplication app) => this.app = app;

    /// <summary>What apps.connections.open answers to the nth call, from 1; false for a socket.</summary>
    internal Func<int, HttpContext, Task<bool>> Asked { get; init; } = (_, _) => Task.FromResult(false);

    /// <summary>What happens on the nth socket, from 1; when it is over the socket is cut off.</summary>
    internal required Func<int, ServerSocket, Task> Connected { get; init; }

    internal ConcurrentQueue<Envelope> Taken { get; } = [];

    internal Func<Envelope, bool> Keeps { get; init; } = _ => true;

    internal ConcurrentQueue<SlackError> Losses { get; } = [];

    internal int Connections { get; private set; }

    internal int Calls => asked;

    internal Uri Link { get; private set; } = null!;

    internal HttpClient Http => http;

    internal static async Task<SocketServer> StartAsync(
        Func<int, ServerSocket, Task> connected, Func<int, HttpContext, Task<bool>>? asked = null, Func<Envelope, bool>? keeps = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SocketServer(builder.Build()) { Connected = connected, Asked = asked ?? ((_, _) => Task.FromResult(false)), Keeps = keeps ?? (_ => true) };
        server.app.UseWebSockets();
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        server.Link = new Uri(server.app.Urls.Single().Replace("http:", "ws:", StringComparison.Ordinal) + $"/link/?ticket={Ticket}&app_id=1");
        return server;
    }

    /// <summary>Connects the bot until the test is over.</summary>
    internal void Run(SocketPatience? patience = null, TimeProvider? time = null)
    {
        var client = new SlackClient(http, new Uri(app.Urls.Single() + "/api/"), SlackServer.BotToken, SlackServer.AppToken, TimeProvider.System, MethodRates.None);
        var watch = new SocketWatch(() => Connections++, Losses.Enqueue);
        var mode = new SocketMode(client, http, patience ?? Hurried, watch, time ?? TimeProvider.System, NullLogger<SocketMode>.Instance);
        running = mode.RunAsync(Take, stop.Token);
    }

    internal async Task StopAsync()
    {
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running.WaitAsync(TimeSpan.FromSeconds(30)));
        running = Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (!running.IsCompleted) await StopAsync();
        await running;
        using var atOnce = new CancellationTokenSource();
        await atOnce.CancelAsync();
        await app.StopAsync(atOnce.Token);
        await app.DisposeAsync();
        http.Dispose();
        stop.Dispose();
    }

    private Task<bool> Take(Envelope envelope, CancellationToken cancel)
    {
        Taken.Enqueue(envelope);
        return Task.FromResult(Keeps(envelope));
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path == "/api/apps.connections.open")
        {
            if (!await Asked(Interlocked.Increment(ref asked), context)) await SlackServer.Say(context, $$"""{"ok":true,"url":"{{Link.AbsoluteUri}}"}""");
            return;
        }
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = 503;
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            await Connected(Interlocked.Increment(ref sockets), new ServerSocket(socket, context.RequestAborted));
        }
        catch (Exception wrong) when (wrong is OperationCanceledException or System.Net.WebSockets.WebSocketException or IOException)
        {
            // The bot is gone.
        }
    }
}
