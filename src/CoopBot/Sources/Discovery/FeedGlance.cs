using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;

namespace CoopBot.Sources.Discovery;

/// <summary>What a feed tells of itself at first sight.</summary>
internal sealed record FeedGlance(string? Title, string? Language, int Items, DateTimeOffset? Newest, string? Broken)
{
    /// <summary>Null when the answer is no feed; <paramref name="why"/> then says what it is, to stand after a colon.</summary>
    internal static FeedGlance? Of(Fetched.Fresh answer, out string why)
    {
        var document = FeedParser.Parse(FeedDecoder.Decode(answer), answer.Final);
        why = document is FeedDocument.NotAFeed not ? not.Why : "";
        return document is FeedDocument.Feed feed ? new(feed.Title, feed.Language, feed.Items.Length, feed.Items.Max(item => item.When), feed.Broken) : null;
    }
}
