using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Pages;

namespace CoopBot.Sources.Feeds;

/// <summary>Takes the new and the edited items of a feed: RSS, Atom or JSON Feed.</summary>
internal sealed class FeedReader(WebLook web, ArticlePages pages, TimeProvider time) : ISourceReader
{
    internal const string KindName = "feed";

    internal const string Accept = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1";

    public string Kind => KindName;

    public async Task<Look> LookAsync(
        SourceRow source, Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, string>>> isKnown, CancellationToken cancel)
    {
        var before = source;
        (var fresh, source, var settled) = await web.AskAsync(source, Accept, cancel);
        if (settled is not null) return settled;
        var document = FeedParser.Parse(FeedDecoder.Decode(fresh!), fresh!.Final);
        if (document is not FeedDocument.Feed feed)
            return web.Failed(before, document is FeedDocument.NotAFeed not ? not.Why : "it is no feed");

        var named = ItemIdentity.Name(feed.Items);
        var known = named.Length == 0 ? ImmutableDictionary<string, string>.Empty : await isKnown([.. named.Select(one => one.Identity)]);
        var latest = time.GetUtcNow().AddDays(1);
        var news = OldestFirst(named
            .Select(one => Found(source, one.Identity, one.Item, feed.Language, latest))
            .Where(one => !one.IsIn(known)));
        var (found, more) = await pages.CompleteAsync(news, source.Options.FullText, cancel);

        // A document that broke off may have been cut on its way, so the whole of it is asked for again.
        source = (feed.Broken is null ? source : WebLook.Forgetful(source)) with { Title = source.Title ?? feed.Title, Language = source.Language ?? feed.Language };
        return web.Done(source, found, Wished(fresh.FreshFor, feed.Ttl), feed.Broken, more);
    }

    private static TimeSpan? Wished(TimeSpan? byServer, int? byFeed)
    {
        var minutes = byFeed is { } some ? TimeSpan.FromMinutes(some) : (TimeSpan?)null;
        return byServer > minutes || minutes is null ? byServer : minutes;
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
    private static List<Found> OldestFirst(IEnumerable<Found> found)
    {
        var turned = found.Reverse().ToList();
        return turned.TrueForAll(one => one.Published is not null) ? [.. turned.OrderBy(one => one.Published)] : turned;
    }
}
