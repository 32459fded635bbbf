namespace CoopBot.Chats.Slack.Wire;

/// <summary>What a refusal of Slack means for whoever asked.</summary>
internal enum SlackErrorKind
{
    /// <summary>ok is false for a reason that lies in the call: see <see cref="SlackError.Code"/>.</summary>
    Refused,

    /// <summary>No call with this token will do: account_inactive, token_revoked, invalid_auth and the like.</summary>
    Unauthorized,

    /// <summary>429 or ratelimited: wait for <see cref="SlackError.RetryAfter"/>, which is always there.</summary>
    TooMany,

    /// <summary>5xx, fatal_error, internal_error and the like: said by Slack itself, trying again may help.</summary>
    Server,

    /// <summary>No connection, a reset, no answer in time, or an answer that is not of Slack's API, such as a gateway's page.</summary>
    Unreachable,
}
