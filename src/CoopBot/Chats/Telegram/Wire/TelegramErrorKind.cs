namespace CoopBot.Chats.Telegram.Wire;

/// <summary>What a refusal of Telegram means for whoever asked.</summary>
/// <remarks>https://core.telegram.org/bots/api#making-requests</remarks>
internal enum TelegramErrorKind
{
    /// <summary>400 and the rest of 4xx: this call will never do.</summary>
    BadRequest,

    /// <summary>401, or the bare 404 "Not Found": Telegram knows no bot with this token.</summary>
    Unauthorized,

    /// <summary>403: blocked, kicked, deactivated, or never spoken to.</summary>
    Forbidden,

    /// <summary>409: another poller on the same token, or a webhook is set.</summary>
    Conflict,

    /// <summary>429: wait for <see cref="TelegramError.RetryAfter"/>, which is always there.</summary>
    TooMany,

    /// <summary>5xx, said by Telegram itself.</summary>
    Server,

    /// <summary>No connection, a reset, no answer in time, or an answer that is not of the Bot API, such as a gateway's page.</summary>
    Unreachable,
}
