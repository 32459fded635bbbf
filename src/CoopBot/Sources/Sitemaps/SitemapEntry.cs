namespace CoopBot.Sources.Sitemaps;

/// <summary>A page, or a part of a site, that a sitemap names.</summary>
/// <param name="Published">When a news sitemap says that it was published.</param>
/// <param name="Changed">When it was last changed.</param>
internal sealed record SitemapEntry(Uri Address, string? Title, DateTimeOffset? Published, DateTimeOffset? Changed, string? Language)
{
    internal DateTimeOffset? Date => Published ?? Changed;
}
