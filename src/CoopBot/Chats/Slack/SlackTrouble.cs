namespace CoopBot.Chats.Slack;

/// <summary>What can be wrong between the bot and Slack.</summary>
internal enum SlackTrouble
{
    /// <summary>No call with this token will do.</summary>
    TokenRefused,

    /// <summary>There is no way to Slack.</summary>
    Unreachable,

    /// <summary>Slack answers, but does not say who the bot is.</summary>
    Unanswered,

    /// <summary>The socket that events come through is down.</summary>
    SocketLost,

    /// <summary>Slack will not have a socket until somebody changes the app, its token or the programs that use it.</summary>
    SocketRefused,
}
