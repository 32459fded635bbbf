using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Sources.Door;

namespace CoopBot.Sources;

/// <summary>What came of looking at a source.</summary>
/// <param name="Found">What is new, oldest first.</param>
/// <param name="Source">The row as it is to be remembered: validators, failures, the last error.</param>
/// <param name="NextIn">When to look again.</param>
/// <param name="Problems">What could not be read, each in one sentence; a problem that stays is told once.</param>
internal sealed record Look(ImmutableArray<Found> Found, SourceRow Source, TimeSpan NextIn, ImmutableArray<string> Problems)
{
    /// <summary>True when something is there that is not ready yet, as a file that may still be growing.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>How the look ended.</summary>
    public LookEnd End { get; init; }

    /// <summary>The row as it was before the look; null where nobody asks.</summary>
    public SourceRow? Before { get; init; }

    /// <summary>A look that came to nothing.</summary>
    /// <param name="why">The reason, to stand after a colon: <c>the server answered 503</c>.</param>
    internal static Look Failed(SourceRow source, string why, TimeSpan nextIn) =>
        new([], source with { Failures = source.Failures + 1, LastError = why }, nextIn, Told(source, why)) { End = LookEnd.Failed };

    /// <summary>A look that went well, perhaps but for one thing.</summary>
    internal static Look Done(SourceRow source, ImmutableArray<Found> found, TimeSpan nextIn, string? but = null) =>
        new(found, source with { Failures = 0, LastError = but }, nextIn, but is null ? [] : Told(source, but));

    /// <summary>No look, because its server is asked too much already.</summary>
    internal static Look Postponed(SourceRow source, TimeSpan nextIn) => new([], source, nextIn, []) { End = LookEnd.Postponed };

    /// <summary>The last look: the source is gone for good.</summary>
    internal static Look Ended(SourceRow source, string why) =>
        new([], source with { Failures = source.Failures + 1, LastError = why, Standing = SourceStanding.Ended }, TimeSpan.Zero, Told(source, why)) { End = LookEnd.Failed };

    private static ImmutableArray<string> Told(SourceRow source, string why) =>
        why == source.LastError ? [] : [$"{WebAddress.WithoutSecrets(source.Address)}: {why}."];
}
