namespace CoopBot.Emulators.Telegram;

public sealed record TelegramEmulatorOptions
{
    /// <summary>A pretend token of the real shape: the bot's id, a colon, 35 characters.</summary>
    public const string PretendToken = "123456789:AAPretendTokenOfTheLoopbackEmulator";

    public string Token { get; init; } = PretendToken;

    /// <summary>The time that dates, rate limits, lives of queries, long polls and webhook retries go by.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public SendLimits Limits { get; init; } = SendLimits.Default;

    public string BotUsername { get; init; } = "coop_bot";

    public string BotName { get; init; } = "CoopBot";

    public bool SupportsInline { get; init; } = true;

    /// <summary>Privacy mode switched off: the bot gets every message of its groups.</summary>
    public bool CanReadAllGroupMessages { get; init; }

    /// <summary>Zero takes a free port.</summary>
    public int Port { get; init; }

    /// <summary>How long a callback or an inline query may be answered.</summary>
    public TimeSpan QueryLife { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The wait before a refused webhook delivery is tried again; it doubles up to a minute.</summary>
    public TimeSpan WebhookFirstRetry { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Serve the messenger page at "/" and its endpoints under "/emulator/".</summary>
    public bool HasPage { get; init; }
}
