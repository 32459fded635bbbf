namespace CoopBot.Model;

/// <summary>A chat and how it wants to be told.</summary>
/// <param name="Language">ISO 639-1 code of the language it reads.</param>
/// <param name="Zone">IANA id of its time zone.</param>
/// <param name="LastSlot">The last slot of its schedule that was served, or the moment the schedule was set.</param>
/// <param name="Suspended">Why nothing is sent; null while the chat is there.</param>
internal sealed record Chat(
    ChatAddress Address,
    string Language,
    string Zone,
    Schedule Schedule,
    DateTimeOffset LastSlot,
    string? Suspended = null)
{
    /// <summary>What people call it; null when the platform names no chats.</summary>
    public string? Title { get; init; }

    /// <summary>True when its digests come without a sound.</summary>
    public bool IsSilent { get; init; }
}
