using System.Text.Json.Serialization;

namespace CoopBot.Chats.Telegram.Wire;

/// <summary>Somebody's standing and rights in a chat.</summary>
/// <remarks>https://core.telegram.org/bots/api#chatmember</remarks>
/// <param name="Status">"creator", "administrator", "member", "restricted", "left" or "kicked"; "kicked" in a private chat is "blocked".</param>
internal sealed record ChatMember(string Status, WireUser User)
{
    /// <summary>One of those who look after the chat.</summary>
    [JsonIgnore]
    public bool IsAdmin => Status is "creator" or "administrator";

    /// <summary>Administrators of channels only.</summary>
    public bool? CanPostMessages { get; init; }

    /// <summary>The restricted only: still in the chat.</summary>
    public bool? IsMember { get; init; }

    /// <summary>The restricted only.</summary>
    public bool? CanSendMessages { get; init; }

    /// <summary>Creators and administrators only.</summary>
    public bool? IsAnonymous { get; init; }
}
