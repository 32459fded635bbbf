using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;

namespace CoopBot.Sources.Pages;

/// <summary>Takes the articles that a web page lists: the selectors of its row say where they stand.</summary>
internal sealed class ListingReader(PageFetcher fetcher, ArticlePages articles, WebLook web, TimeProvider time) : ISourceReader
{
    internal const string KindName = "page";

    /// <summary>How far back the listing is followed while everything on it is new.</summary>
    private const int MostPages = 3;

    public string Kind => KindName;

    public async Task<Look> LookAsync(
        SourceRow source, Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, string>>> isKnown, CancellationToken cancel)
    {
        if (WebAddress.Parse(source.CurrentAddress) is not { } address) return web.Failed(source, WebLook.NoAddress);
        if (source.Options.Items is null) return web.Failed(source, "nothing says which part of the page is an article: it needs a selector of its items");
        var before = source;
        var news = new List<Found>();
        TimeSpan? wished = null;
        for (var page = 0; page < MostPages; page++)
        {
            var request = page == 0 ? new FetchRequest(address, source.ETag, source.LastModified) : new FetchRequest(address);
            var answer = await fetcher.FetchAsync(request, cancel);
            if (page == 0)
            {
                (_, source, var settled) = web.Settle(source, answer);
                if (settled is not null) return settled;
                wished = answer.FreshFor;
            }
            // What stood on the first page is good without the second.
            if (answer is not Fetched.Fresh read) break;
            var html = PageFetcher.Html(read);
            var listing = Listing.Read(html, read.Final, source.Options);
            if (listing.Wrong is { } wrong) return web.Failed(before, wrong);
            if (page == 0) source = source with { Title = source.Title ?? listing.Title };
            if (page == 0 && listing.Entries.Length == 0) return web.Failed(before, NoWebPage.Why(read.ContentType, html) ?? $"its selector '{source.Options.Items}' finds no article with a link");
            var known = await isKnown([.. listing.Entries.Select(entry => ItemIdentity.OfLink(entry.Link))]);
            var unknown = listing.Entries.Select(entry => Found(source, entry)).Where(one => !one.IsIn(known)).ToList();
            news.AddRange(unknown);
            if (unknown.Count < listing.Entries.Length || listing.Next is null || listing.Next == address) break;
            address = listing.Next;
        }
        // The listing is newest first by custom.
        news.Reverse();
        var (found, more) = await articles.CompleteAsync([.. news.DistinctBy(one => one.Identity)], FullText.Always, cancel);
        return web.Done(source, found, wished, more: more);
    }

    private Found Found(SourceRow source, ListingEntry entry) => new(
        source.Id, ItemIdentity.OfLink(entry.Link), entry.Title, "", TextKind.Plain, entry.Link,
        entry.Date <= time.GetUtcNow().AddDays(1) ? entry.Date : null, source.Language);
}
