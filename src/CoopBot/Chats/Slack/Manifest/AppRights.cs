namespace CoopBot.Chats.Slack.Manifest;

/// <summary>What the app asks a workspace for: no more than the bot uses.</summary>
internal static class AppRights
{
    /// <summary>Of the bot's token.</summary>
    public static readonly IReadOnlyList<string> Scopes =
    [
        "app_mentions:read", "channels:read", "chat:write", "commands", "groups:read", "im:history", "im:read", "mpim:read", "users:read",
    ];

    /// <summary>The events that the bot is told of.</summary>
    public static readonly IReadOnlyList<string> Events =
    [
        "app_home_opened", "app_mention", "app_uninstalled", "channel_archive", "channel_deleted", "channel_id_changed", "channel_left", "channel_unarchive",
        "group_archive", "group_deleted", "group_left", "group_unarchive", "member_joined_channel", "message.im", "tokens_revoked",
    ];
}
