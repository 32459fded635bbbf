namespace CoopBot.Sources.Door;

/// <summary>How much the door takes from the world.</summary>
internal sealed record DoorLimits
{
    /// <summary>Bytes of an answer after decompression.</summary>
    internal int MaxBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Time from the first connection to the last byte, redirects included.</summary>
    internal TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(30);

    internal int MaxRedirects { get; init; } = 5;
}
