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
    public static readonly DateTimeOffset UntilResumed = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    /// <summary>What people call it; null when the platform names no chats.</summary>
    public string? Title { get; init; }

    /// <summary>True when its digests come without a sound.</summary>
    public bool IsSilent { get; init; }

    /// <summary>When nothing comes by itself; null when it may come at any hour.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>Nothing comes by itself before this moment, which may lie in the past; <see cref="UntilResumed"/> when somebody must say so.</summary>
    public DateTimeOffset? PausedUntil { get; init; }

    /// <summary>How many stories a digest tells in full, 1 to 50; null for as many as the operator has set.</summary>
    public int? Limit { get; init; }

    /// <summary>True when it wants to hear that there is nothing new; otherwise it hears nothing.</summary>
    public bool TellsNothing { get; init; }

    /// <summary>True when the first digest of a week looks back on the week before.</summary>
    public bool LooksBack { get; init; } = true;

    public bool IsPaused(DateTimeOffset now) => PausedUntil > now;

    /// <summary>Whether the moment lies in its quiet hours.</summary>
    public bool IsQuiet(DateTimeOffset now) =>
        Quiet is { } quiet && quiet.Contains(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(Zone)).DateTime));
}
