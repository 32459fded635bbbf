using CoopBot.Model;

namespace CoopBot.Sources;

/// <summary>Reads one kind of source. One instance serves all sources of its kind, and several at once.</summary>
internal interface ISourceReader
{
    /// <summary>The kind, as it stands in the source's row.</summary>
    string Kind { get; }

    /// <summary>
    /// Looks at the source once. What the world does wrong comes back in the look; only cancellation throws.
    /// </summary>
    /// <param name="isKnown">Tells which identities are stored already and the hash of each, so that what is unchanged need not be read again.</param>
    Task<Look> LookAsync(SourceRow source, Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, string>>> isKnown, CancellationToken cancel);
}
