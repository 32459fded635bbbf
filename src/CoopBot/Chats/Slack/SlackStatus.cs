using System.Collections.Concurrent;
using CoopBot.Chats.Slack.Sockets;
using CoopBot.Chats.Slack.Wire;
using CoopBot.Model;

namespace CoopBot.Chats.Slack;

/// <summary>How the bot stands with Slack: what is wrong, and how long to leave it alone.</summary>
internal sealed class SlackStatus(TimeProvider clock, ILogger<SlackStatus> log)
{
    private const string Slack = "Slack";

    private static readonly Retreat Pauses = new(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

    /// <summary>Only people can make a refused token good; nobody gains by asking more often.</summary>
    private static readonly TimeSpan PauseOfARefusedToken = TimeSpan.FromMinutes(5);

    /// <summary>For what broke within Slack and nothing was said about when to come again.</summary>
    private static readonly TimeSpan PauseOfAFailure = TimeSpan.FromSeconds(5);

    private readonly Lock door = new();
    private readonly Trouble<SlackTrouble> way = new(Slack, "all is well again.", log);
    private readonly Trouble<SlackTrouble> socket = new(Slack, "events come in again.", log);
    private readonly ConcurrentDictionary<string, bool> scopes = new();
    private readonly TaskCompletionSource<BotIdentity> entry = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource trouble = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset closedUntil;

    /// <summary>The bot as Slack knows it; null until it has answered for the first time.</summary>
    public BotIdentity? Me { get; private set; }

    /// <summary>Ends when Slack has said who the bot is.</summary>
    public Task<BotIdentity> Entry => entry.Task;

    /// <summary>Ends when Slack is left alone because of something new. Take it before looking, and nothing is missed.</summary>
    public Task NextTrouble
    {
        get
        {
            lock (door) return trouble.Task;
        }
    }

    /// <summary>What is wrong, in a sentence for the operator; null while all is well.</summary>
    public string? Problem
    {
        get
        {
            lock (door) return way.Now ?? socket.Now ?? (Me is null ? "Slack has not answered yet." : null);
        }
    }

    /// <summary>How long nothing should be asked of Slack; zero while all is well.</summary>
    public TimeSpan Closed
    {
        get
        {
            lock (door) return closedUntil > clock.GetUtcNow() ? closedUntil - clock.GetUtcNow() : TimeSpan.Zero;
        }
    }

    public void Entered(BotIdentity me)
    {
        lock (door)
        {
            if (me.UserId != Me?.UserId) log.LogInformation("Slack: here as @{Bot} in {Team}.", me.User, me.Team);
            Me = me;
            Reached();
        }
        entry.TrySetResult(me);
    }

    /// <summary>Slack was reached and knows the token, whatever else it said.</summary>
    public void Reached()
    {
        lock (door)
        {
            way.Over();
            closedUntil = default;
        }
    }

    /// <summary>True for an error that concerns every call alike: then Slack is left alone for a while, see <see cref="Closed"/>.</summary>
    public bool IsClosedBy(SlackError error)
    {
        lock (door)
        {
            if (error.Kind is not (SlackErrorKind.Unauthorized or SlackErrorKind.Unreachable)) return false;
            // Several calls that break at the same moment are one trouble.
            if (closedUntil > clock.GetUtcNow()) return true;
            closedUntil = clock.GetUtcNow() + (error.Kind == SlackErrorKind.Unauthorized
                ? TokenRefused(error)
                : After(way.Met(SlackTrouble.Unreachable, $"it cannot be reached ({error.Code}); what is to be sent waits.")));
            trouble.TrySetResult();
            trouble = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return true;
        }
    }

    /// <summary>Takes in that a call failed which must be made again; returns how long to wait before that.</summary>
    public TimeSpan PauseAfter(SlackError error) => IsClosedBy(error) ? Closed : error.RetryAfter ?? PauseOfAFailure;

    /// <summary>Takes in that Slack does not say who the bot is; returns how long to wait before asking again.</summary>
    public TimeSpan Unanswered(SlackError error)
    {
        if (IsClosedBy(error)) return Closed;
        lock (door)
        {
            var pause = After(way.Met(SlackTrouble.Unanswered, $"it does not say who the bot is ({error})."));
            return error.RetryAfter is { } asked && asked > pause ? asked : pause;
        }
    }

    /// <summary>True when the app may not do what was asked: an administrator must add a scope. The log names each once.</summary>
    public bool LacksScope(SlackError error)
    {
        if (error.Code != "missing_scope") return false;
        var scope = error.Detail ?? "which Slack does not name";
        if (scopes.TryAdd(scope, true))
            log.LogWarning("Slack: the app lacks a scope ({Scope}). Add it under \"OAuth & Permissions\", or paste the manifest again, and reinstall the app.", scope);
        return true;
    }

    public void SocketUp()
    {
        lock (door) socket.Over();
    }

    /// <summary>Takes in that there is no socket, or no new one in the place of the last.</summary>
    public void SocketDown(SlackError error)
    {
        var (kind, problem) = error switch
        {
            { Code: FarewellReason.LinkDisabled } => (SlackTrouble.SocketRefused, "Socket Mode was switched off in the settings of the app. Switch it on again, or set Slack:SigningSecret instead of Slack:AppToken."),
            { Code: FarewellReason.TooManySockets } => (SlackTrouble.SocketRefused, "the app has as many sockets open as Slack allows: too many programs use its Slack:AppToken."),
            { Kind: SlackErrorKind.Unauthorized } or { Code: "missing_scope" } =>
                (SlackTrouble.SocketRefused, $"the app-level token is refused ({error}). Make one with the scope connections:write, set Slack:AppToken to it and start again."),
            _ => (SlackTrouble.SocketLost, $"the socket that events come through is down ({error}); it is opened again."),
        };
        lock (door) socket.Met(kind, problem);
    }

    private TimeSpan TokenRefused(SlackError error)
    {
        way.Met(SlackTrouble.TokenRefused, $"the token is refused ({error.Code}). Install the app in the workspace again, set Slack:BotToken to the token shown there and start again; what is to be sent waits.");
        return PauseOfARefusedToken;
    }

    private static TimeSpan After(int failures) => Pauses.After(failures, Random.Shared.NextDouble());
}
