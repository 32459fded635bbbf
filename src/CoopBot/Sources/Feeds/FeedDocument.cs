using System.Collections.Immutable;

namespace CoopBot.Sources.Feeds;

/// <summary>What an answer turned out to be.</summary>
internal abstract record FeedDocument
{
    /// <summary>Far beyond what a feed of news holds: nobody shall fill the memory with items of a few bytes.</summary>
    internal const int MostItems = 20_000;

    /// <param name="Format">rss 0.90, rss 0.91 and so on to rss 2.0; rdf's is rss 1.0; atom 0.3, atom 1.0; json feed 1.0, json feed 1.1.</param>
    /// <param name="Items">In the order of the document.</param>
    /// <param name="Language">ISO 639-1 code the feed claims for all its items.</param>
    internal sealed record Feed(string Format, ImmutableArray<FeedItem> Items, string? Language) : FeedDocument
    {
        /// <summary>Plain text.</summary>
        public string? Title { get; init; }

        /// <summary>The page that the feed belongs to.</summary>
        public Uri? Link { get; init; }

        /// <summary>For how many minutes the publisher says that nothing new will come.</summary>
        public int? Ttl { get; init; }

        /// <summary>Where changes can be subscribed to.</summary>
        public Uri? Hub { get; init; }

        /// <summary>The feed's own address, as it gives it.</summary>
        public Uri? Self { get; init; }

        /// <summary>Where older items follow.</summary>
        public Uri? Next { get; init; }

        /// <summary>Where it could not be read further, to stand after a colon; null when it is whole.</summary>
        public string? Broken { get; init; }

        /// <summary>What was wrong with it, each in one sentence.</summary>
        public ImmutableArray<string> Problems { get; init; } = [];
    }

    /// <param name="Why">What it is instead, to stand after a colon.</param>
    internal sealed record NotAFeed(string Why) : FeedDocument
    {
        public bool IsWebPage { get; init; }
    }
}
