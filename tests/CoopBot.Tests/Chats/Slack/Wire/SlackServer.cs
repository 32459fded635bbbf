using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CoopBot.Chats;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Tests.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Chats.Slack.Wire;

/// <summary>A client and a server on this machine that keeps what it was sent and answers as the test says.</summary>
internal sealed class SlackServer : IAsyncDisposable
{
    internal const string BotToken = "xoxb-1111111111-2222222222-abcdefghijklmnop";

    internal const string AppToken = "xapp-1-A0000000-3333333333-fedcba9876543210";

    private readonly LoopbackServer server;

    private readonly HttpClient http = PlatformHttp.Make();

    private SlackServer(LoopbackServer server, TimeProvider time, string path, MethodRates rates)
    {
        this.server = server;
        Client = new SlackClient(http, server.At(path), BotToken, AppToken, time, rates);
    }

    internal SlackClient Client { get; }

    internal Uri Address => server.Address;

    internal ConcurrentQueue<Sent> Requests { get; private init; } = [];

    internal Sent Request => Requests.Single();

    internal static Task<SlackServer> AnsweringAsync(string json, int status = 200) => StartAsync(context => Say(context, json, status));

    internal static async Task<SlackServer> StartAsync(Func<HttpContext, Task> answer, TimeProvider? time = null, string path = "/api/", MethodRates? rates = null)
    {
        var requests = new ConcurrentQueue<Sent>();
        var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var request = context.Request;
            requests.Enqueue(new Sent(
                request.Method, request.Path, request.ContentType, request.Headers.Authorization.ToString(), request.Headers.UserAgent.ToString(), await reader.ReadToEndAsync()));
            await answer(context);
        });
        return new SlackServer(server, time ?? TimeProvider.System, path, rates ?? MethodRates.None) { Requests = requests };
    }

    internal static Task Say(HttpContext context, string text, int status = 200, string type = "application/json; charset=utf-8")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    }

    internal Uri At(string path) => server.At(path);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
    }

    internal sealed record Sent(string Method, string Path, string? ContentType, string Authorization, string UserAgent, string Body)
    {
        internal JsonNode Json => JsonNode.Parse(Body)!;
    }
}
