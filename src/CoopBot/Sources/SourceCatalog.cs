using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CoopBot.Model;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Folders;

namespace CoopBot.Sources;

/// <summary>The sources that the settings name, as rows.</summary>
internal sealed class SourceCatalog(SourcesSettings settings)
{
    /// <summary>Each source once, in the order of the settings, folders first.</summary>
    internal ImmutableArray<SourceRow> Rows() =>
    [
        .. settings.FoldersOrDefault().Select(path => Row(FolderReader.KindName, Path.TrimEndingDirectorySeparator(path.Trim())))
            .Concat(settings.Feeds.Select(WebAddress.Parse).OfType<Uri>().Select(uri => Row(FeedReader.KindName, uri.AbsoluteUri)))
            .DistinctBy(row => row.Id),
    ];

    private static SourceRow Row(string kind, string address) =>
        new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{address}")).AsSpan(0, 16)), kind, address);
}
