using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Folders;

namespace CoopBot.Sources;

/// <summary>The sources that the settings and the starter list name, as rows.</summary>
/// <param name="starter">The list that comes with the program; none when null.</param>
internal sealed class SourceCatalog(SourcesSettings settings, StarterList? starter = null)
{
    /// <summary>Each source once: folders of the settings, their feeds, then what only the starter list names.</summary>
    internal ImmutableArray<SourceRow> Rows() =>
    [
        .. settings.FoldersOrDefault().Select(path => NewSource.Of(FolderReader.KindName, path))
            .Concat(settings.Feeds.Select(address => NewSource.Of(FeedReader.KindName, address)))
            .OfType<SourceRow>()
            .Concat(Starter())
            .DistinctBy(row => row.Id),
    ];

    private IEnumerable<SourceRow> Starter() =>
        (starter?.Rows() ?? []).Select(row => row with { Origin = SourceOrigin.Starter, Standing = settings.Starter ? SourceStanding.On : SourceStanding.Off });
}
