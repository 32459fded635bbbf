using System.Net;
using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack.ByHand;
using CoopBot.Emulators.Slack.Delivery;
using CoopBot.Emulators.Slack.Methods;

namespace CoopBot.Emulators.Slack;

/// <summary>A strict stand-in for Slack on loopback: the Web API, Socket Mode or signed HTTP, and the workspace around the bot. It knows nothing of the bot's own code.</summary>
public sealed class SlackEmulator : IAsyncDisposable
{
    private readonly World world;
    private readonly WebApplication app;

    private SlackEmulator(World world, WebApplication app) => (this.world, this.app) = (world, app);

    /// <summary>Ends in /api/. A method's address is {BaseUrl}{method}.</summary>
    public string BaseUrl => $"{world.Root}/api/";

    public string BotToken => world.Options.BotToken;

    public string AppToken => world.Options.AppToken;

    public string SigningSecret => world.Options.SigningSecret;

    public SimulatedUser Bot => world.Bot;

    public string BotUserId => world.Bot.Id;

    public string BotId => world.Bot.BotId!;

    public string AppId => world.AppId;

    public string TeamId => world.TeamId;

    /// <summary>By method, "response_url" for posts to such an address, "*" for any.</summary>
    public FaultPlan<SlackFault, SimulatedChannel> Faults => world.Faults;

    /// <summary>Every request of the bot, in the order of arrival; posts to a response_url are called that.</summary>
    public IReadOnlyList<SlackCall> Calls => world.Look(() => world.Calls.ToList());

    /// <summary>What a correct bot never does, in readable lines: malformed calls and blocks, late or unknown acks, deliveries not answered.</summary>
    public IReadOnlyList<string> Problems => world.Look(() => world.Problems.ToList());

    /// <summary>Posts to addresses for responses that were never given, are used up or too old.</summary>
    public IReadOnlyList<string> UnknownResponses => world.Look(() => world.Responses.Unknown.ToList());

    /// <summary>What was never taken, however often it was sent.</summary>
    public IReadOnlyList<string> Lost => world.Look(() => world.Dispatcher.Lost.ToList());

    /// <summary>How many envelopes wait for a socket, an acknowledgement or their next attempt. Wait for none before moving a clock of your own: an acknowledgement may still be on its way, and would be late.</summary>
    public int PendingEnvelopes => world.Look(() => world.Dispatcher.Count);

    /// <summary>How many sockets are open and alive.</summary>
    public int Sockets => world.Look(() => world.Dispatcher.Sockets.Count);

    /// <summary>How many sockets were ever opened.</summary>
    public int SocketsOpened => world.Look(() => world.Dispatcher.Opened);

    /// <summary>How often the bot called before its Retry-After had passed.</summary>
    public int EarlyRetries => world.Look(() => world.Traffic.EarlyRetries);

    internal World World => world;

    public static async Task<SlackEmulator> StartAsync(SlackEmulatorOptions? options = null)
    {
        options ??= new();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        // Whoever still waits for an answer when it stops waits in vain, as with a real outage.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        var world = new World(options);
        var emulator = new SlackEmulator(world, builder.Build());
        if (options.HasPage) new Workspace(emulator).Map(emulator.app);
        emulator.Map();
        await emulator.app.StartAsync();
        world.Root = emulator.app.Urls.Single();
        if (options.HttpUrl is { } program) emulator.UseHttp(program);
        return emulator;
    }

    public SimulatedUser AddUser(string name, string locale = "en-US", string zone = "Europe/Warsaw", bool isAdmin = false) => world.Do(() => world.AddUser(name, locale, zone, isAdmin));

    /// <summary>Somebody else's bot.</summary>
    public SimulatedUser AddBot(string name) => world.Do(() => world.AddUser(name, "en-US", "Etc/UTC", isAdmin: false, botId: world.NextId("B")));

    /// <summary>A channel without the bot.</summary>
    public SimulatedChannel AddChannel(string name, bool isPrivate = false, bool isShared = false, SimulatedUser? creator = null) =>
        world.Do(() => world.AddChannel(name, isPrivate ? ChannelKind.Private : ChannelKind.Public, isShared, creator));

    /// <summary>A direct message of several, with the bot among them.</summary>
    public SimulatedChannel AddGroupDm(params IReadOnlyList<SimulatedUser> people) => world.Do(() =>
        world.AddChannel($"mpdm-{string.Join("--", people.Select(user => user.Name.ToLowerInvariant()))}-1", ChannelKind.GroupDirect, creator: people[0], people: people));

    public IReadOnlyList<SlackCall> CallsOf(string method) => Calls.Where(call => call.Method == method).ToList();

    /// <summary>The most accepted posts into a channel in any second.</summary>
    public int MostInAnySecond(SimulatedChannel channel) => world.Look(() => world.Traffic.MostIn(TimeSpan.FromSeconds(1), channel));

    /// <summary>Sends an event of which the emulator knows nothing else.</summary>
    public void SendEvent(JsonObject happened, SimulatedChannel? channel = null) => world.Do(() => world.Events.Send(happened, channel, null));

    /// <summary>The bot is told, and every call of its token is refused with account_inactive.</summary>
    public void UninstallApp() => world.Do(() =>
    {
        world.Events.Uninstalled();
        world.TokenError = "account_inactive";
    });

    /// <summary>The same token is good again.</summary>
    public void ReinstallApp() => world.Do(() => (world.IsInstalled, world.TokenError) = (true, null));

    public void RevokeToken() => world.Do(() =>
    {
        world.Events.TokenRevoked();
        world.TokenError = "token_revoked";
    });

    /// <summary>Announces to every socket that it will end.</summary>
    /// <param name="reason">warning, refresh_requested, link_disabled or too_many_websockets.</param>
    public void DisconnectSoon(string reason = "warning") => world.Do(() => Announce(world.Dispatcher.Sockets, reason));

    /// <summary>A refresh as Slack does it: a warning, then, as soon as another socket is open, the end of the old ones.</summary>
    /// <exception cref="TimeoutException">No other socket was opened; 30 s of real time unless told.</exception>
    public async Task RefreshAsync(TimeSpan? timeout = null)
    {
        var old = world.Do(() =>
        {
            var sockets = world.Dispatcher.Sockets;
            Announce(sockets, "warning");
            return sockets;
        });
        await UntilAsync(() => world.Dispatcher.Sockets.Except(old).Any(), "another socket before the old ones end", timeout);
        world.Do(() =>
        {
            Announce(old, "refresh_requested");
            foreach (var socket in old) socket.Close();
        });
    }

    /// <summary>Cuts all connections without a word.</summary>
    public void DropSockets()
    {
        foreach (var socket in world.Look(() => world.Dispatcher.AllSockets)) socket.Drop();
    }

    /// <summary>All open sockets die without closing: nothing is read, nothing is sent, no ping is answered.</summary>
    public void FreezeSockets() => world.Do(() =>
    {
        foreach (var socket in world.Dispatcher.Sockets) socket.Freeze();
    });

    /// <summary>Posts signed requests from now on, instead of sending by sockets.</summary>
    public void UseHttp(Uri programBase) => world.Do(() =>
    {
        world.Dispatcher.Courier?.Dispose();
        world.Dispatcher.Courier = new(world, programBase);
        world.Dispatcher.Route();
    });

    /// <summary>As when somebody enters the address of the events.</summary>
    /// <returns>Whether the challenge came back.</returns>
    public Task<bool> VerifyUrlAsync() => Courier.VerifyAsync();

    /// <summary>Posts a harmless event that is forged in this way.</summary>
    /// <returns>The HTTP status of the answer.</returns>
    public Task<int> SendForgedAsync(SlackForgery kind) => Courier.ForgeAsync(kind, world.Do(() => new JsonObject
    {
        ["type"] = "event_callback",
        ["team_id"] = world.TeamId,
        ["api_app_id"] = world.AppId,
        ["event_id"] = world.NextId("Ev"),
        ["event_time"] = world.Now.ToUnixTimeSeconds(),
        ["event"] = new JsonObject { ["type"] = "app_home_opened", ["user"] = world.Users[^1].Id, ["tab"] = "messages", ["event_ts"] = world.NextTs() },
    }));

    /// <summary>Looks again at everything that happens until the condition holds.</summary>
    /// <param name="timeout">Real time; 30 s unless told.</param>
    /// <exception cref="TimeoutException">It never held.</exception>
    public Task UntilAsync(Func<bool> condition, string what, TimeSpan? timeout = null) =>
        world.UntilAsync(() => condition() ? this : null, () => $"Waited in vain for: {what}. {world.LastCalls}", timeout);

    public async ValueTask DisposeAsync()
    {
        world.Do(() =>
        {
            world.Dispatcher.Clear();
            world.Dispatcher.Courier?.Dispose();
            foreach (var socket in world.Dispatcher.AllSockets) socket.Drop();
        });
        await app.DisposeAsync();
    }

    /// <summary>Ends with Ctrl+C.</summary>
    internal Task EndedAsync() => app.WaitForShutdownAsync();

    private SignedCourier Courier => world.Look(() => world.Dispatcher.Courier) ?? throw new InvalidOperationException("UseHttp first: there is no address to post to.");

    private void Map()
    {
        var api = new ApiDoor(world);
        app.Map("/api/{method}", (HttpContext http, string method) => api.ServeAsync(http, method));
        app.Map("/link", new SocketDoor(world).ServeAsync);
        app.MapPost($"{ResponseDesk.Path}{{**rest}}", new ResponseDoor(world).ServeAsync);
    }

    private static void Announce(IEnumerable<LinkSocket> sockets, string reason)
    {
        foreach (var socket in sockets) socket.Send(new JsonObject { ["type"] = "disconnect", ["reason"] = reason, ["debug_info"] = new JsonObject { ["host"] = socket.Host } });
    }
}
