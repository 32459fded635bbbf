using CoopBot.Model;

namespace CoopBot.Sources.Discovery;

/// <summary>What an address turned out to be.</summary>
internal abstract record Finding
{
    /// <param name="Items">How many articles it names.</param>
    /// <param name="Newest">The date of the newest; null when they have none.</param>
    /// <param name="NamedBy">The page that named it; null when it was asked for itself.</param>
    internal sealed record Source(SourceRow Row, int Items, DateTimeOffset? Newest, Uri? NamedBy = null) : Finding;

    /// <param name="Why">In whole sentences, with what to do.</param>
    internal sealed record Nothing(string Why) : Finding;
}
