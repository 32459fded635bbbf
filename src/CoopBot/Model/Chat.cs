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
    string? Suspended = null);
