using CoopBot.Model;
using CoopBot.Sources.Decoding;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Folders;
using CoopBot.Sources.Pages;
using CoopBot.Sources.Robots;
using CoopBot.Sources.Sitemaps;

namespace CoopBot.Sources.Discovery;

/// <summary>Finds out what an address that the operator gives is: a feed, a page that names one or lists articles, a sitemap, a folder.</summary>
internal sealed class SourceFinder(HttpDoor door, RobotsDesk robots, HomeFolder home, TimeProvider time)
{
    /// <summary>What the page names comes first, then where feeds often are; each is a request.</summary>
    private const int MostTried = 8;

    private const int MostSitemaps = 3;

    private const string Accept = "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.1";

    /// <param name="kind">Null to find it out.</param>
    /// <param name="options">With a selector of items a web page is read as a list of articles.</param>
    internal async Task<Finding> FindAsync(string named, string? kind, SourceOptions options, CancellationToken cancel)
    {
        if (kind is null or FolderReader.KindName && FolderOf(named) is { } folder) return Of(folder);
        if (kind == FolderReader.KindName) return new Finding.Nothing($"There is no folder {named}.");
        if (Address(named) is not { } address) return new Finding.Nothing($"{named} is neither a web address, such as https://example.org/feed.xml, nor a folder that is there.");
        if (kind == ListingReader.KindName && options.Items is null) return new Finding.Nothing($"A page needs to know what on it is an article: add --items with a CSS selector, such as --items \"article\".");
        var (fresh, why) = await FetchAsync(address, cancel);
        if (fresh is null && !named.Contains("://", StringComparison.Ordinal) && await FetchAsync(Unsecured(address), cancel) is { Fresh: { } plain })
            (fresh, address) = (plain, Unsecured(address));
        if (fresh is null) return new Finding.Nothing($"{Shown(address)}: {why}.");
        var place = fresh.MovedTo is { } moved && address.UserInfo.Length == 0 ? moved : address;
        return kind switch
        {
            FeedReader.KindName => Feed(fresh, place, out var wrong) ?? new Finding.Nothing($"{Shown(address)}: {wrong}."),
            SitemapReader.KindName => Map(fresh, place, out var wrong) ?? new Finding.Nothing($"{Shown(address)}: {wrong}."),
            ListingReader.KindName => Page(fresh, place, options),
            _ => options.Items is not null ? Page(fresh, place, options) : Feed(fresh, place, out _) ?? Map(fresh, place, out _) ?? await NamedAsync(fresh, place, cancel),
        };
    }

    private async Task<Finding> NamedAsync(Fetched.Fresh fresh, Uri place, CancellationToken cancel)
    {
        var html = Text(fresh);
        if (NoWebPage.Why(fresh.ContentType, html) is not null) return new Finding.Nothing($"{Shown(place)} is neither a feed nor a sitemap nor a web page.");
        foreach (var link in FeedLinks.Of(html, fresh.Final).Take(MostTried))
        {
            if ((await FetchAsync(link.Address, cancel)).Fresh is { } answer && Feed(answer, answer.MovedTo ?? link.Address, out _) is Finding.Source found)
                return found with { NamedBy = link.Kind };
        }
        if (await MapOfSiteAsync(place, cancel) is { } map) return map;
        return new Finding.Nothing($"{Shown(place)} is a web page, and neither a feed nor a sitemap of it is found. If it lists articles, say what on it is one, and it is read as a page: add --items with a CSS selector, such as --items \"article\" or --items \"h2 a\".");
    }

    /// <summary>The sitemap that the site's robots.txt names, one of news before others.</summary>
    private async Task<Finding?> MapOfSiteAsync(Uri place, CancellationToken cancel)
    {
        var named = (await robots.RulesAsync(place, cancel))?.Sitemaps ?? [];
        foreach (var address in named.Select(one => WebAddress.Resolve(place, one)).OfType<Uri>().OrderByDescending(one => one.AbsolutePath.Contains("news", StringComparison.OrdinalIgnoreCase)).Take(MostSitemaps))
        {
            if ((await FetchAsync(address, cancel)).Fresh is { } answer && Map(answer, answer.MovedTo ?? address, out _) is Finding.Source { Items: > 0 } found)
                return found with { NamedBy = FeedLinkKind.Guessed };
        }
        return null;
    }

    private static Finding? Feed(Fetched.Fresh fresh, Uri place, out string why) =>
        FeedGlance.Of(fresh, out why) is { } feed && NewSource.Of(FeedReader.KindName, place.AbsoluteUri) is { } row
            ? new Finding.Source(row with { Title = feed.Title, Language = feed.Language }, feed.Items, feed.Newest, feed.Broken)
            : null;

    private static Finding? Map(Fetched.Fresh fresh, Uri place, out string why)
    {
        var map = Sitemap.Read(fresh);
        why = map.Wrong ?? "";
        return map.Wrong is null && NewSource.Of(SitemapReader.KindName, place.AbsoluteUri) is { } row
            ? new Finding.Source(row with { Language = map.Entries.Select(entry => entry.Language).FirstOrDefault(language => language is not null) },
                map.Entries.Length + map.Parts.Length, map.Entries.Concat(map.Parts).Max(entry => entry.Date), map.Broken)
            : null;
    }

    private static Finding Page(Fetched.Fresh fresh, Uri place, SourceOptions options)
    {
        var listing = Listing.Read(Text(fresh), fresh.Final, options);
        if (listing.Wrong is { } wrong) return new Finding.Nothing($"{Shown(place)}: {wrong}.");
        if (listing.Entries.Length == 0) return new Finding.Nothing($"On {Shown(place)} the selector \"{options.Items}\" finds no article with a link; look into the source of the page for what its entries are.");
        return new Finding.Source(NewSource.Of(ListingReader.KindName, place.AbsoluteUri)! with { Title = listing.Title }, listing.Entries.Length, listing.Entries.Max(entry => entry.Date));
    }

    private Finding.Source Of(string folder)
    {
        var within = Path.GetRelativePath(home.Path, folder);
        // As the settings would name it, so that it is the same source.
        var row = NewSource.Of(FolderReader.KindName, within.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(within) ? folder : within.Replace('\\', '/'))!;
        var listing = FolderListing.Of(folder);
        return new(row, listing.Files.Count, listing.Files.Count == 0 ? null : listing.Files.Max(file => file.Written));
    }

    private string? FolderOf(string named) =>
        named.Contains("://", StringComparison.Ordinal) || named.Contains('\0') ? null : new[] { Path.GetFullPath(named), home.Resolve(named) }.FirstOrDefault(Directory.Exists);

    /// <summary>A host may be named without its scheme.</summary>
    private static Uri? Address(string named) =>
        WebAddress.Parse(named) ?? (named.Contains("://", StringComparison.Ordinal) || named.Contains(' ') || !named.Split('/')[0].Contains('.') || named[0] is '.' or '/' ? null : WebAddress.Parse("https://" + named));

    private static Uri Unsecured(Uri address) => new UriBuilder(address) { Scheme = Uri.UriSchemeHttp, Port = address.IsDefaultPort ? -1 : address.Port }.Uri;

    private async Task<(Fetched.Fresh? Fresh, string Why)> FetchAsync(Uri address, CancellationToken cancel)
    {
        var answer = await door.FetchAsync(new FetchRequest(address, Accept: Accept), cancel);
        if (answer is Fetched.Later { For: var wait } && wait <= HostPace.LongestWait * 2)
        {
            await Task.Delay(wait, time, cancel);
            answer = await door.FetchAsync(new FetchRequest(address, Accept: Accept), cancel);
        }
        return answer switch
        {
            Fetched.Fresh fresh => (fresh, ""),
            Fetched.Failed failed => (null, failed.Why),
            _ => (null, "its server asks to be left alone for now; try again in some minutes"),
        };
    }

    private static string Text(Fetched.Fresh fresh) => TextDecoder.Decode(fresh.Body.Span, fresh.Charset, HtmlCharset.Of(fresh.Body.Span));

    private static string Shown(Uri address) => WebAddress.WithoutSecrets(address);
}
