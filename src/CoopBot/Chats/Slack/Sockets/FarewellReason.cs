namespace CoopBot.Chats.Slack.Sockets;

/// <summary>Why Slack takes leave of a socket. Its own reasons that are not here, warning and refresh_requested, ask for a new one to be opened meanwhile.</summary>
/// <remarks>https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect</remarks>
internal static class FarewellReason
{
    /// <summary>Socket Mode was switched off in the settings of the app.</summary>
    public const string LinkDisabled = "link_disabled";

    /// <summary>The app has ten sockets open already.</summary>
    public const string TooManySockets = "too_many_websockets";

    /// <summary>True when only people can help: whoever goes on at once is turned away again.</summary>
    public static bool IsLasting(string code) => code is LinkDisabled or TooManySockets;
}
