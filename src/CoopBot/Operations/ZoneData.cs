namespace CoopBot.Operations;

/// <summary>Whether this machine knows the time zones as they are now.</summary>
internal static class ZoneData
{
    /// <summary>Kazakhstan moved to UTC+5 on 1 March 2024: data that do not know it are older than release 2024a.</summary>
    private const string Witness = "Asia/Almaty";

    private static readonly DateTimeOffset AfterTheMove = new(2024, 3, 2, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Offset = TimeSpan.FromHours(5);

    /// <summary>One sentence that says what to do; null when the data are there and new enough.</summary>
    public static string? Problem() => Problem(TimeZoneInfo.TryFindSystemTimeZoneById(Witness, out var zone) ? zone : null);

    /// <param name="witness">The zone of Almaty as the machine has it; null when it has none.</param>
    internal static string? Problem(TimeZoneInfo? witness) =>
        witness is null
            ? "This machine has no time-zone data, so digests cannot keep to anybody's hour: install the package tzdata."
        : witness.GetUtcOffset(AfterTheMove) != Offset
            ? "The time-zone data of this machine are older than 2024, so digests may come an hour off: update the package tzdata."
        : null;
}
