using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CoopBot.Chats;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Tests.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Chats.Telegram.Wire;

/// <summary>A client and a server on this machine that keeps what it was sent and answers as the test says.</summary>
internal sealed class TelegramServer : IAsyncDisposable
{
    internal const string Secret = "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

    internal const string Token = $"110201543:{Secret}";

    private readonly LoopbackServer server;

    private readonly HttpClient http = PlatformHttp.Make();

    private TelegramServer(LoopbackServer server, TimeProvider time, string path, string token)
    {
        this.server = server;
        Client = new TelegramClient(http, server.At(path), token, time);
    }

    internal TelegramClient Client { get; }

    internal Uri Address => server.Address;

    internal ConcurrentQueue<Sent> Requests { get; private init; } = [];

    internal Sent Request => Requests.Single();

    internal static Task<TelegramServer> AnsweringAsync(string json, int status = 200) => StartAsync(context => Say(context, json, status));

    internal static async Task<TelegramServer> StartAsync(Func<HttpContext, Task> answer, TimeProvider? time = null, string path = "/", string token = Token)
    {
        var requests = new ConcurrentQueue<Sent>();
        var server = await LoopbackServer.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var request = context.Request;
            requests.Enqueue(new Sent(request.Method, request.Path, request.ContentType, request.Headers.UserAgent.ToString(), await reader.ReadToEndAsync()));
            await answer(context);
        });
        return new TelegramServer(server, time ?? TimeProvider.System, path, token) { Requests = requests };
    }

    internal static Task Say(HttpContext context, string text, int status = 200, string type = "application/json")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
    }

    internal sealed record Sent(string Method, string Path, string? ContentType, string UserAgent, string Body)
    {
        internal JsonNode Json => JsonNode.Parse(Body)!;
    }
}
