namespace CoopBot.Emulators.Telegram;

/// <summary>Everything there is around the bot: its people and chats, its updates and what it asked.</summary>
internal sealed class World : Stage
{
    private readonly Dictionary<long, SimulatedUser> users = [];
    private readonly Dictionary<long, SimulatedChat> chats = [];
    private long lastUserId = 6_000_000_000;
    private long lastGroupId = -4_000_000_000;
    private long lastSupergroupId = -1_002_000_000_000;

    public World(TelegramEmulatorOptions options)
    {
        Options = options;
        Token = options.Token;
        Bot = new(this, long.Parse(options.Token.Split(':')[0]), options.BotName, null, options.BotUsername, isBot: true);
        Anonymous = new(this, 1087968824, "Group", null, "GroupAnonymousBot", isBot: true);
        users[Bot.Id] = Bot;
        Updates = new(this);
        Posting = new(this);
        Queries = new(this);
        Traffic = new(this);
        Faults = new(Pulse);
    }

    public TelegramEmulatorOptions Options { get; }

    /// <summary>Null after it was revoked.</summary>
    public string? Token { get; set; }

    public SimulatedUser Bot { get; }

    /// <summary>The account in whose name anonymous admins write.</summary>
    public SimulatedUser Anonymous { get; }

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    public UpdateQueue Updates { get; }

    public Posting Posting { get; }

    public QueryDesk Queries { get; }

    public Traffic Traffic { get; }

    public FaultPlan<Fault, SimulatedChat> Faults { get; }

    public Profile Profile { get; } = new();

    public Webhook? Webhook { get; set; }

    /// <summary>The getUpdates that waits now; the result ends it.</summary>
    public TaskCompletionSource<Refusal>? Poll { get; set; }

    public List<TelegramCall> Calls { get; } = [];

    public List<string> Problems { get; } = [];

    public IEnumerable<SimulatedUser> Users => users.Values;

    public IEnumerable<SimulatedChat> Chats => chats.Values;

    /// <summary>The end of the log, for the text of a wait that ended in vain.</summary>
    public string LastCalls => Look(() =>
        $"The bot's last calls:{string.Concat(Calls.TakeLast(10).Select(call => $"\n  {call}"))}{string.Concat(Problems.TakeLast(5).Select(problem => $"\n  problem: {problem}"))}");

    public SimulatedUser AddUser(string name, string? language, string? username, bool isBot = false)
    {
        var user = new SimulatedUser(this, ++lastUserId, name, language, username, isBot);
        return users[user.Id] = user;
    }

    public SimulatedUser? User(long id) => users.GetValueOrDefault(id);

    public SimulatedChat AddChat(ChatKind kind, string title, string? username = null, bool isForum = false)
    {
        var id = kind == ChatKind.Group ? --lastGroupId : --lastSupergroupId;
        return chats[id] = new(this, id, kind, title, username, isForum);
    }

    public SimulatedChat PrivateOf(SimulatedUser user) =>
        chats.TryGetValue(user.Id, out var chat) ? chat : chats[user.Id] = new(this, user.Id, ChatKind.Private, user.Name, user.Username);

    public SimulatedChat? Chat(long id) => chats.GetValueOrDefault(id) ?? (users.TryGetValue(id, out var user) && !user.IsBot ? PrivateOf(user) : null);

    /// <param name="name">Without the @.</param>
    public SimulatedChat? Chat(string name) =>
        chats.Values.FirstOrDefault(chat => chat.Kind != ChatKind.Private && string.Equals(chat.Username, name, StringComparison.OrdinalIgnoreCase));
}
