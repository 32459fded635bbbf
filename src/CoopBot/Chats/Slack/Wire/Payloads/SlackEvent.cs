using System.Text.Json.Serialization;

namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>The events that the bot asks for, in one shape. https://docs.slack.dev/reference/events</summary>
/// <param name="Type">app_mention, message, app_home_opened, member_joined_channel, channel_left ...</param>
internal sealed record SlackEvent(string Type)
{
    public string? Subtype { get; init; }

    /// <summary>Whose doing it is; of member_joined_channel who joined.</summary>
    [JsonConverter(typeof(IdReader))]
    public string? User { get; init; }

    /// <summary>Set when a bot, perhaps this one, wrote it.</summary>
    public string? BotId { get; init; }

    /// <summary>Escaped, with mentions as <c>&lt;@U123&gt;</c>.</summary>
    public string? Text { get; init; }

    /// <summary>The channel's id; of channel_rename that of the object Slack gives there.</summary>
    [JsonConverter(typeof(IdReader))]
    public string? Channel { get; init; }

    /// <summary>channel, group, im or mpim.</summary>
    public string? ChannelType { get; init; }

    public string? Ts { get; init; }

    public string? ThreadTs { get; init; }

    /// <summary>Of member_joined_channel: who invited.</summary>
    public string? Inviter { get; init; }

    /// <summary>Of app_home_opened: home or messages.</summary>
    public string? Tab { get; init; }

    /// <summary>Of channel_id_changed.</summary>
    public string? OldChannelId { get; init; }

    /// <summary>Of channel_id_changed.</summary>
    public string? NewChannelId { get; init; }
}
