using System.Net.WebSockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;

namespace CoopBot.Emulators.Slack.Delivery;

/// <summary>Lets sockets in. It shakes hands itself: only so can a connection be made to die without closing.</summary>
internal sealed class SocketDoor(World world)
{
    private const int MostSockets = 10;

    private const string Salt = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private int last;

    public async Task ServeAsync(HttpContext http)
    {
        var key = http.Request.Headers.SecWebSocketKey.ToString();
        if (key.Length == 0 || http.Features.Get<IHttpUpgradeFeature>() is not { IsUpgradableRequest: true } upgrade)
        {
            http.Response.StatusCode = 400;
            return;
        }
        if (!world.Do(() => world.Tickets.Take(http.Request.Query["ticket"].ToString())))
        {
            world.Do(() => world.Problems.Add("a socket with a ticket that is unknown, used or too old"));
            http.Response.StatusCode = 401;
            return;
        }

        http.Response.Headers.Upgrade = "websocket";
        http.Response.Headers.SecWebSocketAccept = Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + Salt)));
        await using var stream = new FreezableStream(await upgrade.UpgradeAsync());
        using var web = WebSocket.CreateFromStream(stream, new WebSocketCreationOptions { IsServer = true, KeepAliveInterval = world.Options.PingEvery, KeepAliveTimeout = 3 * world.Options.PingEvery });
        var socket = new LinkSocket(world, http, stream, web, $"applink-{Interlocked.Increment(ref last)}");
        world.Do(() => Open(socket));
        try
        {
            await socket.RunAsync();
        }
        finally
        {
            world.Do(() => world.Dispatcher.Close(socket));
        }
    }

    private void Open(LinkSocket socket)
    {
        if (world.Dispatcher.Sockets.Count < MostSockets)
        {
            world.Dispatcher.Open(socket);
            return;
        }
        world.Problems.Add($"more than {MostSockets} sockets");
        socket.Send(new JsonObject { ["type"] = "disconnect", ["reason"] = "too_many_websockets", ["debug_info"] = new JsonObject { ["host"] = socket.Host } });
        socket.Close();
    }
}
