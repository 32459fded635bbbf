using System.Globalization;
using CoopBot.Emulators.Slack.Delivery;

namespace CoopBot.Emulators.Slack;

/// <summary>Everything there is around the bot: the workspace, what it sends to the bot and what the bot asked.</summary>
internal sealed class World : Stage
{
    private readonly List<SimulatedUser> users = [];
    private readonly List<SimulatedChannel> channels = [];
    private int lastId;
    private long lastTs;

    public World(SlackEmulatorOptions options)
    {
        Options = options;
        Bot = AddUser(options.BotName, "en-US", "Etc/UTC", isAdmin: false, botId: "B00000001", id: "UBOT00001");
        Posting = new(this);
        Events = new(this);
        Interactions = new(this);
        Views = new(this);
        Triggers = new(this);
        Responses = new(this);
        Traffic = new(this);
        Dispatcher = new(this);
        Tickets = new(this);
        Faults = new(Pulse);
    }

    public SlackEmulatorOptions Options { get; }

    public string TeamId => "T00000001";

    public string AppId => "A00000001";

    /// <summary>The old verification token that every payload still bears.</summary>
    public string VerificationToken => "PretendVerificationToken";

    /// <summary>Why the bot token is good for nothing; null while it is good.</summary>
    public string? TokenError { get; set; }

    public bool IsInstalled { get; set; } = true;

    public SimulatedUser Bot { get; }

    /// <summary>The address under which it is reached, without a slash at the end.</summary>
    public string Root { get; set; } = "";

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    public Posting Posting { get; }

    public EventDesk Events { get; }

    public InteractionDesk Interactions { get; }

    public ViewDesk Views { get; }

    public TriggerDesk Triggers { get; }

    public ResponseDesk Responses { get; }

    public Traffic Traffic { get; }

    public Dispatcher Dispatcher { get; }

    public TicketDesk Tickets { get; }

    public FaultPlan<SlackFault, SimulatedChannel> Faults { get; }

    public List<SlackCall> Calls { get; } = [];

    public List<string> Problems { get; } = [];

    public IReadOnlyList<SimulatedUser> Users => users;

    public IReadOnlyList<SimulatedChannel> Channels => channels;

    /// <summary>The end of the log, for the text of a wait that ended in vain.</summary>
    public string LastCalls => Look(() =>
        $"The bot's last calls:{string.Concat(Calls.TakeLast(10).Select(call => $"\n  {call}"))}{string.Concat(Problems.TakeLast(5).Select(problem => $"\n  problem: {problem}"))}");

    /// <summary>An id such as Slack makes, never given twice.</summary>
    public string NextId(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}{++lastId:D8}");

    /// <summary>Seconds of now with six digits behind the point; grows with every call.</summary>
    public string NextTs()
    {
        lastTs = Math.Max(lastTs + 1, (Now - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond * 1000);
        return string.Create(CultureInfo.InvariantCulture, $"{lastTs / 1_000_000}.{lastTs % 1_000_000:D6}");
    }

    public SimulatedUser AddUser(string name, string locale, string zone, bool isAdmin, string? botId = null, string? id = null)
    {
        var user = new SimulatedUser(this, id ?? NextId("U"), name, locale, zone, isAdmin, botId);
        users.Add(user);
        return user;
    }

    public SimulatedUser? User(string id) => users.Find(user => user.Id == id);

    public SimulatedChannel AddChannel(string name, ChannelKind kind, bool isShared = false, SimulatedUser? creator = null, IReadOnlyList<SimulatedUser>? people = null)
    {
        var prefix = kind switch { ChannelKind.Direct => "D", ChannelKind.GroupDirect => "G", _ => "C" };
        var channel = new SimulatedChannel(this, NextId(prefix), name, kind, isShared, creator, people ?? []);
        channels.Add(channel);
        return channel;
    }

    public SimulatedChannel? Channel(string id) => channels.Find(channel => channel.Id == id);

    public SimulatedChannel DmOf(SimulatedUser user) =>
        channels.Find(channel => channel.Kind == ChannelKind.Direct && channel.People[0] == user) ?? AddChannel(user.Name, ChannelKind.Direct, creator: user, people: [user]);
}
