namespace CoopBot.Chats.Slack.Wire;

/// <summary>What the codes of Slack mean that do not lie in the call.</summary>
/// <remarks>The errors of https://docs.slack.dev/reference/methods/chat.postMessage and the other methods</remarks>
internal static class SlackErrors
{
    public const string RateLimited = "ratelimited";

    public static SlackErrorKind KindOf(string code) => code switch
    {
        RateLimited or "rate_limited" => SlackErrorKind.TooMany,
        "invalid_auth" or "not_authed" or "account_inactive" or "token_revoked" or "token_expired" or "org_login_required"
            or "team_access_not_granted" or "not_allowed_token_type" or "two_factor_setup_required" => SlackErrorKind.Unauthorized,
        "fatal_error" or "internal_error" or "service_unavailable" or "service_timeout" or "team_added_to_org" or "request_timeout" => SlackErrorKind.Server,
        _ => SlackErrorKind.Refused,
    };
}
