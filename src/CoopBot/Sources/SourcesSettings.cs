using System.Globalization;
using System.Net;
using CoopBot.Model;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Pages;
using CoopBot.Sources.Sitemaps;

namespace CoopBot.Sources;

internal sealed class SourcesSettings : ISettings
{
    public static string Section => "Sources";

    private static readonly string[] DefaultFolders = ["seeds/articles"];

    /// <summary>
    /// Folders whose .txt, .md, .html and .json files are articles; relative ones are counted from the home folder.
    /// Null means the seed articles; an empty list means no folder. Read them with <see cref="FoldersOrDefault"/>.
    /// </summary>
    // Not the default itself: binding adds to an array that is there, and nobody could replace the default.
    public string[]? Folders { get; set; }

    /// <summary>Addresses of feeds: RSS, Atom or JSON Feed.</summary>
    public NamedSource[] Feeds { get; set; } = [];

    /// <summary>Pages that list articles: each needs a selector of its items.</summary>
    public NamedSource[] Pages { get; set; } = [];

    /// <summary>Addresses of sitemaps, news sitemaps and indexes of sitemaps.</summary>
    public NamedSource[] Sitemaps { get; set; } = [];

    /// <summary>Whether the feeds of the starter list are read; a feed that the operator switched on or off stays so.</summary>
    public bool Starter { get; set; }

    /// <summary>Private networks that sources may reach, in CIDR form. None by default.</summary>
    public string[] AllowedNetworks { get; set; } = [];

    /// <summary>How long between two looks at a folder: 100 milliseconds to 1 day.</summary>
    public TimeSpan FolderInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The shortest time between two looks at a feed, page or sitemap, which is that of one with much news: 1 minute to 1 day.</summary>
    public TimeSpan FeedInterval { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>The longest time between two looks, which is that of one without news: 1 minute to 7 days, and never below <see cref="FeedInterval"/>.</summary>
    public TimeSpan LongestFeedInterval { get; set; } = TimeSpan.FromHours(3);

    /// <summary>The time between the beginnings of two requests to one host: 0 to 1 minute.</summary>
    public TimeSpan HostSpacing { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many sources are looked at at once: 1 to 100.</summary>
    public int AtOnce { get; set; } = 16;

    public IReadOnlyList<string> FoldersOrDefault() => Folders ?? DefaultFolders;

    public IEnumerable<SettingProblem> Problems()
    {
        foreach (var one in FoldersOrDefault().Where(one => string.IsNullOrWhiteSpace(one) || one.Contains('\0')))
            yield return new(nameof(Folders), one, "the path of a folder, such as seeds/articles");
        foreach (var problem in Problems(nameof(Feeds), FeedReader.KindName, Feeds).Concat(Problems(nameof(Pages), ListingReader.KindName, Pages)).Concat(Problems(nameof(Sitemaps), SitemapReader.KindName, Sitemaps)))
            yield return problem;
        foreach (var one in AllowedNetworks.Where(one => !IPNetwork.TryParse(one, out _)))
            yield return new(nameof(AllowedNetworks), one, "a network in CIDR form, such as 192.168.1.0/24 or fd00::/8");
        if (FolderInterval < TimeSpan.FromMilliseconds(100) || FolderInterval > TimeSpan.FromDays(1))
            yield return new(nameof(FolderInterval), FolderInterval.ToString(), "a time from 00:00:00.1 to 1.00:00:00, such as 00:00:02");
        if (FeedInterval < TimeSpan.FromMinutes(1) || FeedInterval > TimeSpan.FromDays(1))
            yield return new(nameof(FeedInterval), FeedInterval.ToString(), "a time from 00:01:00 to 1.00:00:00, such as 00:15:00");
        if (LongestFeedInterval < TimeSpan.FromMinutes(1) || LongestFeedInterval > TimeSpan.FromDays(7))
            yield return new(nameof(LongestFeedInterval), LongestFeedInterval.ToString(), "a time from 00:01:00 to 7.00:00:00, such as 03:00:00");
        if (HostSpacing < TimeSpan.Zero || HostSpacing > TimeSpan.FromMinutes(1))
            yield return new(nameof(HostSpacing), HostSpacing.ToString(), "a time from 00:00:00 to 00:01:00, such as 00:00:01");
        if (AtOnce is < 1 or > 100)
            yield return new(nameof(AtOnce), AtOnce.ToString(CultureInfo.InvariantCulture), "a number from 1 to 100, such as 16");
    }

    private static IEnumerable<SettingProblem> Problems(string key, string kind, NamedSource[] named) => named.SelectMany((one, at) => one.Problems($"{key}:{at}", kind));
}
