using CoopBot.Chats.Slack.Wire;

namespace CoopBot.Chats.Slack.HomeTab;

/// <summary>How long the page waits for a Slack that does not take it now.</summary>
internal static class HomeWait
{
    private static readonly TimeSpan Away = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan ShutOut = TimeSpan.FromMinutes(1);

    /// <summary>Null when trying again would not help.</summary>
    public static TimeSpan? After(SlackError error) => error.Kind switch
    {
        SlackErrorKind.Refused => null,
        SlackErrorKind.Unauthorized => ShutOut,
        _ => error.RetryAfter ?? Away,
    };
}
