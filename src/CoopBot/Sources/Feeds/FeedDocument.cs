using System.Collections.Immutable;

namespace CoopBot.Sources.Feeds;

/// <summary>What an answer turned out to be.</summary>
internal abstract record FeedDocument
{
    /// <param name="Items">In the order of the document.</param>
    /// <param name="Language">ISO 639-1 code the feed claims for all its items.</param>
    /// <param name="Broken">Where it could not be read further, to stand after a colon; null when it is whole.</param>
    internal sealed record Feed(ImmutableArray<FeedItem> Items, string? Language, string? Broken) : FeedDocument;

    /// <param name="Why">What it is instead, to stand after a colon.</param>
    internal sealed record NotAFeed(string Why) : FeedDocument;
}
