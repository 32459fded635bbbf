namespace CoopBot.Emulators.Slack;

public sealed record SlackEmulatorOptions
{
    /// <summary>Pretend tokens of the real shapes.</summary>
    public const string PretendBotToken = "xoxb-1000000001-1000000002-PretendTokenOfTheEmulator";

    public const string PretendAppToken = "xapp-1-A00000001-1000000003-0123456789abcdef0123456789abcdef";

    public const string PretendSigningSecret = "8f742231b10e8888abcd99yyyzzz85a5";

    /// <summary>What the app asks for, and no more.</summary>
    public static readonly IReadOnlyList<string> UsualScopes =
        ["commands", "app_mentions:read", "chat:write", "im:history", "channels:read", "groups:read", "im:read", "mpim:read", "users:read"];

    public string BotToken { get; init; } = PretendBotToken;

    public string AppToken { get; init; } = PretendAppToken;

    public string SigningSecret { get; init; } = PretendSigningSecret;

    public string BotName { get; init; } = "CoopBot";

    /// <summary>The only slash command there is.</summary>
    public string Command { get; init; } = "/coop";

    /// <summary>What the bot token may do.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = UsualScopes;

    /// <summary>The time that timestamps, rate limits, lives of triggers and addresses, acks and retries go by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public SlackLimits Limits { get; init; } = SlackLimits.Default;

    /// <summary>Zero takes a free port.</summary>
    public int Port { get; init; }

    /// <summary>The program's own web address; events are posted there, and Socket Mode is off. Null for Socket Mode.</summary>
    public Uri? HttpUrl { get; init; }

    /// <summary>How long an envelope or a post may stay unanswered.</summary>
    public TimeSpan AckWithin { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>The waits before an event that was not taken is sent again; after the last it is given up.</summary>
    public IReadOnlyList<TimeSpan> RetryWaits { get; init; } = [TimeSpan.Zero, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5)];

    /// <summary>How long a trigger_id opens a modal.</summary>
    public TimeSpan TriggerLife { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long an address for responses takes them.</summary>
    public TimeSpan ResponseLife { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long the address of a socket may wait for its caller.</summary>
    public TimeSpan TicketLife { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often an idle socket is pinged; real time.</summary>
    public TimeSpan PingEvery { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Send every event a second time, as Slack may.</summary>
    public bool DuplicateEvents { get; init; }

    /// <summary>Serve the page at "/" and its endpoints under "/emulator/".</summary>
    public bool HasPage { get; init; }
}
