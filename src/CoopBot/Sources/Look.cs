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
    /// <summary>True when something is there that was only just written and may still grow.</summary>
    internal bool IsWaiting { get; init; }

    /// <summary>A look that came to nothing.</summary>
    /// <param name="why">The reason, to stand after a colon: <c>the server answered 503</c>.</param>
    internal static Look Failed(SourceRow source, string why, TimeSpan nextIn) =>
        new([], source with { Failures = source.Failures + 1, LastError = why }, nextIn, Told(source, why));

    /// <summary>A look that went well, perhaps but for one thing.</summary>
    internal static Look Done(SourceRow source, ImmutableArray<Found> found, TimeSpan nextIn, string? but = null) =>
        new(found, source with { Failures = 0, LastError = but }, nextIn, but is null ? [] : Told(source, but));

    private static ImmutableArray<string> Told(SourceRow source, string why) =>
        why == source.LastError ? [] : [$"{WebAddress.WithoutSecrets(source.Address)}: {why}."];
}
