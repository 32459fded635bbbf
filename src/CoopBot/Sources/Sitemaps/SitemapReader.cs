using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Pages;

namespace CoopBot.Sources.Sitemaps;

/// <summary>Takes the fresh articles of a sitemap, a news sitemap or an index of sitemaps.</summary>
internal sealed class SitemapReader(HttpDoor door, ArticlePages articles, WebLook web, TimeProvider time) : ISourceReader
{
    internal const string KindName = "sitemap";

    /// <summary>A sitemap holds a site's whole past; news is what is no older than this.</summary>
    internal static readonly TimeSpan Fresh = TimeSpan.FromDays(7);

    /// <summary>Of a sitemap without dates nobody can tell what is new in it but what stands first.</summary>
    private const int MostUndated = 50;
    private const int MostParts = 5;
    private const string Accept = "application/xml, text/xml;q=0.9, */*;q=0.1";

    public string Kind => KindName;

    public async Task<Look> LookAsync(
        SourceRow source, Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, string>>> isKnown, CancellationToken cancel)
    {
        var before = source;
        (var fresh, source, var settled) = await web.AskAsync(source, Accept, cancel);
        if (settled is not null) return settled;
        var sitemap = Sitemap.Read(fresh!);
        if (sitemap.Wrong is { } wrong) return web.Failed(before, wrong);

        var (entries, undone) = await WithPartsAsync(sitemap, cancel);
        var news = News(source, entries);
        var known = await isKnown([.. news.Select(one => one.Identity)]);
        var (found, more) = await articles.CompleteAsync([.. news.Where(one => !one.IsIn(known))], FullText.Always, cancel);
        // An index does not change when a part of it does: its parts are asked for at each look.
        return web.Done(sitemap.Parts.Length > 0 ? WebLook.Forgetful(source) : source, found, fresh!.FreshFor, sitemap.Broken, more ?? undone);
    }

    /// <summary>The entries of the sitemap and of its newest parts.</summary>
    private async Task<(List<SitemapEntry> Entries, TimeSpan? Undone)> WithPartsAsync(Sitemap sitemap, CancellationToken cancel)
    {
        var entries = sitemap.Entries.ToList();
        var oldest = time.GetUtcNow() - Fresh;
        foreach (var part in sitemap.Parts.Where(part => part.Date is null || part.Date >= oldest).OrderByDescending(part => part.Date).Take(MostParts))
        {
            switch (await door.FetchAsync(new FetchRequest(part.Address, Accept: Accept), cancel))
            {
                case Fetched.Fresh fresh:
                    entries.AddRange(Sitemap.Read(fresh).Entries);
                    break;
                case Fetched.Later later:
                    return (entries, later.For);
            }
        }
        return (entries, null);
    }

    private List<Found> News(SourceRow source, List<SitemapEntry> entries)
    {
        var now = time.GetUtcNow();
        var dated = entries.Where(entry => entry.Date is not null).ToList();
        var fresh = dated.Count > 0
            ? dated.Where(entry => entry.Date >= now - Fresh && entry.Date <= now.AddDays(1)).OrderBy(entry => entry.Date).ToList()
            : entries.Take(MostUndated).Reverse().ToList();
        return
        [
            .. fresh.Select(entry => new Found(
                source.Id, ItemIdentity.OfLink(entry.Address), entry.Title, "", TextKind.Plain, entry.Address, entry.Published, entry.Language ?? source.Language))
                .DistinctBy(one => one.Identity),
        ];
    }
}
