using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Feeds;

/// <summary>Takes the new items of a feed: RSS, Atom or JSON Feed.</summary>
internal sealed class FeedReader(HttpDoor door, SourcesSettings settings, TimeProvider time) : ISourceReader
{
    internal const string KindName = "feed";

    internal const string Accept = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1";

    public string Kind => KindName;

    public async Task<Look> LookAsync(
        SourceRow source, Func<IReadOnlyCollection<string>, Task<IReadOnlySet<string>>> isKnown, CancellationToken cancel)
    {
        if (WebAddress.Parse(source.Address) is not { } address)
            return Failed(source, "the address is no http or https address");
        return await door.FetchAsync(new FetchRequest(address, source.ETag, source.LastModified, Accept), cancel) switch
        {
            Fetched.Fresh fresh => await ReadAsync(source, fresh, isKnown),
            Fetched.Failed failed => Failed(source, failed.Why, failed.RetryAfter),
            _ => Look.Done(source, [], settings.FeedInterval, source.Failures == 0 ? source.LastError : null),
        };
    }

    private async Task<Look> ReadAsync(
        SourceRow source, Fetched.Fresh fresh, Func<IReadOnlyCollection<string>, Task<IReadOnlySet<string>>> isKnown)
    {
        var document = FeedParser.Parse(FeedDecoder.Decode(fresh), fresh.Final);
        if (document is not FeedDocument.Feed feed)
            return Failed(source, document is FeedDocument.NotAFeed not ? not.Why : "it is no feed");
        var named = ItemIdentity.Name(feed.Items);
        var known = named.Length == 0 ? ImmutableHashSet<string>.Empty : await isKnown([.. named.Select(one => one.Identity)]);
        var latest = time.GetUtcNow().AddDays(1);
        var found = OldestFirst(named
            .Where(one => !known.Contains(one.Identity))
            .Select(one => Found(source, one.Identity, one.Item, feed.Language, latest)));

        // A document that broke off may have been cut on its way, so the whole of it is asked for again.
        var remembered = feed.Broken is null ? source with { ETag = fresh.ETag, LastModified = fresh.LastModified } : source with { ETag = null, LastModified = null };
        return Look.Done(remembered, [.. found], settings.FeedInterval, feed.Broken);
    }

    // A date in the future is an announced event's, or a mistake; the day it was first seen is nearer to the truth.
    private static Found Found(SourceRow source, string identity, FeedItem item, string? language, DateTimeOffset latest) => new(
        source.Id,
        identity,
        item.Title,
        item.Text,
        item.Kind,
        item.Link,
        item.When <= latest ? item.When : null,
        item.Language ?? language);

    /// <summary>By date where every item has one; else in the turned order of the document, which is newest first by custom.</summary>
    private static IEnumerable<Found> OldestFirst(IEnumerable<Found> found)
    {
        var turned = found.Reverse().ToList();
        return turned.TrueForAll(one => one.Published is not null) ? turned.OrderBy(one => one.Published) : turned;
    }

    private Look Failed(SourceRow source, string why, TimeSpan? asked = null) =>
        Look.Failed(source, why, Backoff.After(source.Failures + 1, settings.FeedInterval, asked));
}
