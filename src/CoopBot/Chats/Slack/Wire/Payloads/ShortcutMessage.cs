using System.Text.Json;

namespace CoopBot.Chats.Slack.Wire.Payloads;

/// <summary>The message a shortcut was chosen for.</summary>
internal sealed record ShortcutMessage(string Ts)
{
    public string? ThreadTs { get; init; }

    public string? User { get; init; }

    public string? BotId { get; init; }

    /// <summary>As Slack keeps them: of the bot's own messages what the bot sent.</summary>
    public JsonElement? Blocks { get; init; }
}
