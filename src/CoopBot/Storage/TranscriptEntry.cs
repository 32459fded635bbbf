using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>One turn of a web conversation.</summary>
internal sealed record TranscriptEntry(long Number, string? Typed, Message? Said, DateTimeOffset At);
