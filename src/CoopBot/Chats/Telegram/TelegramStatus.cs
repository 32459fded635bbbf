using CoopBot.Chats.Telegram.Wire;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram;

/// <summary>How the bot stands with Telegram: what is wrong, and how long to leave it alone.</summary>
internal sealed class TelegramStatus(TimeProvider clock, ILogger<TelegramStatus> log)
{
    private static readonly Retreat Pauses = new(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));

    /// <summary>Only people can make a refused token good; nobody gains by asking more often.</summary>
    private static readonly TimeSpan PauseOfARefusedToken = TimeSpan.FromMinutes(5);

    /// <summary>Two programs on one bot shut each other out in turns: whoever has its turn is not yet alone.</summary>
    private static readonly TimeSpan AloneAfter = TimeSpan.FromMinutes(5);

    private readonly Lock door = new();
    private readonly Trouble<TelegramErrorKind> way = new("Telegram", "all is well again.", log);
    private readonly Trouble<TelegramErrorKind> inbox = new("Telegram", "updates come in again.", log);
    private DateTimeOffset closedUntil;
    private DateTimeOffset aloneAt;

    /// <summary>The bot as Telegram knows it; null until it has answered for the first time.</summary>
    public WireUser? Me { get; private set; }

    /// <summary>What is wrong, in a sentence for the operator; null while all is well.</summary>
    public string? Problem
    {
        get
        {
            lock (door) return way.Now ?? inbox.Now ?? (Me is null ? "Telegram has not answered yet." : null);
        }
    }

    /// <summary>How long nothing should be asked of Telegram; zero while all is well.</summary>
    public TimeSpan Closed
    {
        get
        {
            lock (door) return closedUntil > clock.GetUtcNow() ? closedUntil - clock.GetUtcNow() : TimeSpan.Zero;
        }
    }

    public void Entered(WireUser me)
    {
        lock (door) Me = me;
        log.LogInformation("Telegram: here as @{Bot}.", me.Username);
    }

    /// <summary>Telegram was reached and knows the token, whatever else it said.</summary>
    public void Reached()
    {
        lock (door)
        {
            way.Over();
            closedUntil = default;
        }
    }

    /// <summary>Telegram was reached, and updates came in or none were there.</summary>
    public void Heard()
    {
        lock (door)
        {
            Reached();
            if (aloneAt <= clock.GetUtcNow()) inbox.Over();
        }
    }

    /// <summary>True for an error that concerns every message alike: then Telegram is left alone for a while, see <see cref="Closed"/>.</summary>
    public bool IsClosedBy(TelegramError error)
    {
        lock (door)
        {
            // Several sends that break at the same moment are one trouble.
            if (error.Kind is TelegramErrorKind.Unauthorized or TelegramErrorKind.Unreachable && closedUntil > clock.GetUtcNow()) return true;
            TimeSpan? pause = error.Kind switch
            {
                TelegramErrorKind.Unauthorized => TokenRefused(),
                TelegramErrorKind.Unreachable => After(way.Met(error.Kind, $"it cannot be reached ({error.Description}); what is to be sent waits.")),
                _ => null,
            };
            if (pause is { } time) closedUntil = clock.GetUtcNow() + time;
            return pause is not null;
        }
    }

    /// <summary>Takes in that updates could not be fetched; returns how long to wait before asking again.</summary>
    public TimeSpan Deaf(TelegramError error)
    {
        // Some ways to Telegram cut the long wait for updates and let messages through: those need not wait for what fails here.
        if (error.Kind != TelegramErrorKind.Unreachable && IsClosedBy(error)) return Closed;
        lock (door)
        {
            if (error.Kind == TelegramErrorKind.Conflict) aloneAt = clock.GetUtcNow() + AloneAfter;
            var pause = After(inbox.Met(error.Kind, error.Kind == TelegramErrorKind.Conflict
                ? $"another program fetches the messages of this bot ({error.Description}). Stop that one, or give this one a bot of its own."
                : $"the messages to the bot cannot be fetched ({error.Description})."));
            return error.RetryAfter is { } asked && asked > pause ? asked : pause;
        }
    }

    private TimeSpan TokenRefused()
    {
        way.Met(TelegramErrorKind.Unauthorized, "the token is refused: it was mistyped or revoked. Ask @BotFather for the current one, set Telegram:Token and start again.");
        return PauseOfARefusedToken;
    }

    private static TimeSpan After(int failures) => Pauses.After(failures, Random.Shared.NextDouble());
}
