using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Folders;
using CoopBot.Sources.Pages;
using CoopBot.Sources.Sitemaps;

namespace CoopBot.Sources;

/// <summary>The sources that the settings and the starter list name, as rows.</summary>
/// <param name="starter">The list that comes with the program; none when null.</param>
internal sealed class SourceCatalog(SourcesSettings settings, StarterList? starter = null)
{
    /// <summary>Each source once: folders of the settings, their feeds, pages and sitemaps, then what only the starter list names.</summary>
    internal ImmutableArray<SourceRow> Rows() => [.. Unsaid().Concat(Named()).DistinctBy(row => row.Id)];

    /// <summary>Without what is there only because the settings say nothing.</summary>
    internal ImmutableArray<SourceRow> Named() =>
    [
        .. Folders(settings.Folders ?? [])
            .Concat(Of(FeedReader.KindName, settings.Feeds)).Concat(Of(ListingReader.KindName, settings.Pages)).Concat(Of(SitemapReader.KindName, settings.Sitemaps))
            .Concat(Starter())
            .DistinctBy(row => row.Id),
    ];

    /// <summary>What is there because the settings say nothing: the folder of the seed articles.</summary>
    internal ImmutableArray<SourceRow> Unsaid() => settings.Folders is null ? [.. Folders(settings.FoldersOrDefault())] : [];

    private static IEnumerable<SourceRow> Folders(IEnumerable<string> paths) => paths.Select(path => NewSource.Of(FolderReader.KindName, path)).OfType<SourceRow>();

    private static IEnumerable<SourceRow> Of(string kind, IEnumerable<NamedSource> named) => named.Select(one => one.ToRow(kind)).OfType<SourceRow>();

    private IEnumerable<SourceRow> Starter() =>
        (starter?.Rows() ?? []).Select(row => row with { Origin = SourceOrigin.Starter, Standing = settings.Starter ? SourceStanding.On : SourceStanding.Off });
}
