using System.Collections.Concurrent;
using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Sources.Folders;

/// <summary>Takes each text file of a folder once, as soon as it has stopped growing, and again when it was edited.</summary>
internal sealed class FolderReader(SourcesSettings settings, HomeFolder home, TimeProvider time) : ISourceReader
{
    internal const string KindName = "folder";

    private const int MostFiles = 200;
    private const long MostBytes = 32 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, FolderMemory> memories = new();

    public string Kind => KindName;

    public async Task<Look> LookAsync(
        SourceRow source, Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, string>>> isKnown, CancellationToken cancel)
    {
        var memory = memories.GetOrAdd(source.Id, _ => new FolderMemory(time));
        var root = home.Resolve(source.Address);
        var listing = FolderListing.Of(root);
        if (listing.Missing is { } missing)
            return Look.Failed(source, missing, settings.FolderInterval);

        memory.Forget(listing.Files);
        var open = listing.Files.Where(memory.IsOpen).ToList();
        if (open.Count > 0)
            memory.Learn(open, await isKnown(open.ConvertAll(file => file.Identity)));

        var settled = open.Where(memory.IsOpen).Where(memory.HasSettled)
            .OrderBy(file => file.Written).ThenBy(file => file.Identity, StringComparer.Ordinal).ToList();
        var batch = Batch(settled);
        var found = ImmutableArray.CreateBuilder<Found>();
        var problems = ImmutableArray.CreateBuilder<string>();
        problems.AddRange(memory.New(listing.Problems));
        foreach (var file in batch)
        {
            switch (await FolderText.ReadAsync(root, file, cancel))
            {
                case FolderText.Read read:
                    var one = new Found(source.Id, file.Identity, null, read.Text, TextKind.Plain);
                    if (memory.IsStored(file, one)) break;
                    memory.SetAside(file, hash: one.Hash);
                    found.Add(one);
                    break;
                case FolderText.Unreadable unreadable when memory.SetAside(file, unreadable.Problem):
                    problems.Add(unreadable.Problem);
                    break;
            }
        }
        return Look.Done(source, found.ToImmutable(), NextIn(batch.Count < settled.Count, memory)) with { Problems = problems.ToImmutable(), IsWaiting = memory.IsWaiting };
    }

    /// <summary>As much as one look may hold in memory; the rest is left to the next.</summary>
    private static List<FolderFile> Batch(List<FolderFile> settled)
    {
        var bytes = 0L;
        return [.. settled.Take(MostFiles).TakeWhile((file, place) => (bytes += Math.Min(file.Size, FolderText.MostBytes)) <= MostBytes || place == 0)];
    }

    private TimeSpan NextIn(bool thereIsMore, FolderMemory memory)
    {
        if (thereIsMore)
            return TimeSpan.Zero;
        return memory.IsWaiting && settings.FolderInterval > FolderMemory.Settling ? FolderMemory.Settling : settings.FolderInterval;
    }
}
