using System.Net;
using CoopBot.Emulators.Telegram.ByHand;

namespace CoopBot.Emulators.Telegram;

/// <summary>A strict stand-in for the Bot API on loopback, and the people and chats around the bot. It knows nothing of the bot's own code.</summary>
public sealed class TelegramEmulator : IAsyncDisposable
{
    private readonly World world;
    private readonly WebApplication app;
    private readonly WebhookCourier courier;

    private TelegramEmulator(World world, WebApplication app)
    {
        (this.world, this.app) = (world, app);
        courier = new(world);
    }

    /// <summary>Without a slash at the end. A method's address is {BaseUrl}/bot{token}/{method}.</summary>
    public string BaseUrl { get; private set; } = "";

    public string Token => world.Options.Token;

    public SimulatedUser Bot => world.Bot;

    public FaultPlan<Fault, SimulatedChat> Faults => world.Faults;

    /// <summary>Hands every update out a second time after it was confirmed; to a webhook, twice in a row.</summary>
    public bool DuplicateUpdates
    {
        get => world.Look(() => world.Updates.HandsOutTwice);
        set => world.Do(() => { world.Updates.HandsOutTwice = value; });
    }

    /// <summary>Every request with a known address, in the order of arrival.</summary>
    public IReadOnlyList<TelegramCall> Calls => world.Look(() => world.Calls.ToList());

    /// <summary>Requests that a correct bot never makes, in readable lines.</summary>
    public IReadOnlyList<string> Problems => world.Look(() => world.Problems.ToList());

    /// <summary>Pressed buttons that were never answered.</summary>
    public IReadOnlyList<SimulatedPress> UnansweredCallbacks => world.Look(() => world.Queries.Unanswered);

    /// <summary>How often a chat was written to before its retry_after had passed.</summary>
    public int EarlyRetries => world.Look(() => world.Traffic.EarlyRetries);

    /// <summary>Updates the bot has not confirmed.</summary>
    public int PendingUpdates => world.Look(() => world.Updates.Count);

    /// <summary>Whether a getUpdates waits right now.</summary>
    public bool IsPolled => world.Look(() => world.Poll is not null);

    internal World World => world;

    public static async Task<TelegramEmulator> StartAsync(TelegramEmulatorOptions? options = null)
    {
        options ??= new();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, options.Port));
        // Whoever still waits for an answer when it stops waits in vain, as with a real outage.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        var world = new World(options);
        var emulator = new TelegramEmulator(world, builder.Build());
        if (options.HasPage) new Messenger(emulator).Map(emulator.app);
        emulator.app.Map("/{**path}", new BotDoor(world).ServeAsync);
        await emulator.app.StartAsync();
        emulator.BaseUrl = emulator.app.Urls.Single();
        emulator.courier.Start();
        return emulator;
    }

    public SimulatedUser AddUser(string name, string? language = null, string? username = null) => world.Do(() => world.AddUser(name, language, username));

    /// <summary>Somebody else's bot.</summary>
    public SimulatedUser AddBot(string name, string username) => world.Do(() => world.AddUser(name, null, username, isBot: true));

    /// <summary>A basic group with the bot in it.</summary>
    public SimulatedChat AddGroup(string title, SimulatedUser owner, bool hasBot = true) => world.Do(() => Found(ChatKind.Group, title, null, false, owner, hasBot));

    public SimulatedChat AddSupergroup(string title, SimulatedUser owner, bool hasBot = true) => world.Do(() => Found(ChatKind.Supergroup, title, null, false, owner, hasBot));

    /// <summary>A supergroup with topics.</summary>
    public SimulatedChat AddForum(string title, SimulatedUser owner, bool hasBot = true) => world.Do(() => Found(ChatKind.Supergroup, title, null, true, owner, hasBot));

    /// <param name="username">Without the @; null for a private channel.</param>
    /// <param name="canPost">Whether the bot, an administrator in any case, may post.</param>
    public SimulatedChat AddChannel(string title, string? username, SimulatedUser owner, bool canPost = true, bool hasBot = true) => world.Do(() =>
    {
        var channel = Found(ChatKind.Channel, title, username, false, owner, hasBot: false);
        if (hasBot) channel.Become(owner, world.Bot, new(MemberStatus.Administrator, CanPost: canPost));
        return channel;
    });

    public IReadOnlyList<TelegramCall> CallsOf(string method) => Calls.Where(call => call.Method.Equals(method, StringComparison.OrdinalIgnoreCase)).ToList();

    /// <param name="scope">"default", "all_private_chats", ..., "chat:ID", "chat_member:ID:USER".</param>
    /// <param name="language">Empty for the menu of all languages without their own.</param>
    public IReadOnlyList<SimulatedCommand> Commands(string scope = "default", string language = "") =>
        world.Look(() => world.Profile.Commands.GetValueOrDefault((scope, language)) ?? []);

    public string? Description(string language = "") => ProfileText("description", language);

    public string? ShortDescription(string language = "") => ProfileText("short_description", language);

    public string? Name(string language = "") => ProfileText("name", language);

    public void RevokeToken() => world.Do(() => { world.Token = null; });

    /// <summary>Takes the token back in, as a second look into the settings would.</summary>
    public void RestoreToken() => world.Do(() => { world.Token = Token; });

    /// <summary>The most accepted sends and edits in any second, over all or in one chat.</summary>
    public int MostInAnySecond(SimulatedChat? chat = null) => world.Look(() => world.Traffic.MostIn(TimeSpan.FromSeconds(1), chat));

    public int MostInAnyMinute(SimulatedChat chat) => world.Look(() => world.Traffic.MostIn(TimeSpan.FromMinutes(1), chat));

    /// <summary>Looks again at everything that happens until the condition holds.</summary>
    /// <param name="timeout">Real time; 30 s unless told.</param>
    /// <exception cref="TimeoutException">It never held.</exception>
    public Task UntilAsync(Func<bool> condition, string what, TimeSpan? timeout = null) =>
        world.UntilAsync(() => condition() ? this : null, () => $"Waited in vain for: {what}. {world.LastCalls}", timeout);

    /// <summary>Ends with Ctrl+C.</summary>
    internal Task EndedAsync() => app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await courier.DisposeAsync();
        await app.DisposeAsync();
    }

    private string? ProfileText(string field, string language) => world.Look(() => world.Profile.Texts.GetValueOrDefault((field, language)));

    private SimulatedChat Found(ChatKind kind, string title, string? username, bool isForum, SimulatedUser owner, bool hasBot)
    {
        var chat = world.AddChat(kind, title, username, isForum);
        chat.Admit(owner, new(MemberStatus.Creator, CanPost: true));
        if (hasBot) chat.Become(owner, world.Bot, new(MemberStatus.Member));
        return chat;
    }
}
