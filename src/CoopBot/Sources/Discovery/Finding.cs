using CoopBot.Model;
using CoopBot.Sources.Feeds;

namespace CoopBot.Sources.Discovery;

/// <summary>What an address turned out to be.</summary>
internal abstract record Finding
{
    /// <param name="Items">How many articles it names.</param>
    /// <param name="Newest">The date of the newest; null when they have none.</param>
    /// <param name="Broken">Where it could not be read further, to stand after a colon; null when it is whole.</param>
    internal sealed record Source(SourceRow Row, int Items, DateTimeOffset? Newest, string? Broken = null) : Finding
    {
        /// <summary>Whether the page that was asked for, or else its site, led to it.</summary>
        public FeedLinkKind? NamedBy { get; init; }
    }

    /// <param name="Why">In whole sentences, with what to do.</param>
    internal sealed record Nothing(string Why) : Finding;
}
