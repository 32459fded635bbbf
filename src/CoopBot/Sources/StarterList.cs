using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Sources.Opml;
using Microsoft.Extensions.Logging;

namespace CoopBot.Sources;

/// <summary>The list of public feeds that comes with the program, in the home folder beside the seed articles.</summary>
internal sealed class StarterList(HomeFolder home, ILogger<StarterList> log)
{
    internal const string Place = "seeds/sources.opml";

    private readonly Lazy<ImmutableArray<SourceRow>> rows = new(() => Read(home.Resolve(Place), log));

    /// <summary>What it names; nothing when it is not there.</summary>
    internal ImmutableArray<SourceRow> Rows() => rows.Value;

    private static ImmutableArray<SourceRow> Read(string file, ILogger log)
    {
        try
        {
            if (!File.Exists(file)) return [];
            var list = OpmlReader.Read(File.ReadAllBytes(file));
            foreach (var problem in list.Problems) log.LogWarning("{File}: {Problem}", Place, problem);
            return list.Sources;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            log.LogWarning("{File} cannot be read: {Why}", Place, wrong.Message);
            return [];
        }
    }
}
