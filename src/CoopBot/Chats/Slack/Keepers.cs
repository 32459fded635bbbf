namespace CoopBot.Chats.Slack;

/// <summary>Who changes what a channel is told.</summary>
internal enum Keepers
{
    /// <summary>Everybody who writes in it.</summary>
    Members,

    /// <summary>Admins and owners of the workspace.</summary>
    Admins,
}
