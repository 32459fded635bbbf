using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CoopBot.Facts;
using CoopBot.Model;
using CoopBot.Reading;
using CoopBot.Sources;

namespace CoopBot.Intake;

/// <summary>The way in, whole: what was found is read, its facts are found, its story is looked for, and all of it is stored.</summary>
internal sealed class ArticleIntake(PageReader reader, FactFinder facts, StoryKeeper keeper, TimeProvider clock)
{
    private const int StoredTogether = 200;

    /// <summary>More would push each other out of the processor's cache.</summary>
    private const int ReadTogether = 10;
    private const int WorthSharing = 50;

    /// <summary>Reads what a look found, in that order. What fails stands alone for itself.</summary>
    public ReadLook Read(Look look, CancellationToken cancel)
    {
        var failed = new ConcurrentBag<Taken.Failed>();
        // One moment for all: they are read in any order, and stories go by the time they were found.
        var now = clock.GetUtcNow();
        var groups = look.Found.Chunk(ReadTogether).ToArray();
        var read = new IReadOnlyList<ReadArticle>[groups.Length];
        var side = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = look.Found.Length < WorthSharing ? 1 : Environment.ProcessorCount };
        Parallel.For(0, groups.Length, side, at => read[at] = ReadGroup(groups[at], now, failed));
        return new(look, [.. read.SelectMany(group => group)], [.. failed]);
    }

    /// <summary>Stores what was read, in batches.</summary>
    public async IAsyncEnumerable<Taken> StoreAsync(IReadOnlyList<ReadArticle> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var batch in read.Chunk(StoredTogether))
        {
            foreach (var taken in await StoreBatchAsync(batch, cancel)) yield return taken;
        }
    }

    /// <summary>A group that cannot be read is read one by one, so that an article that cannot harms no other.</summary>
    private IReadOnlyList<ReadArticle> ReadGroup(Found[] group, DateTimeOffset now, ConcurrentBag<Taken.Failed> failed)
    {
        try
        {
            var pages = Array.ConvertAll(group, found => reader.Read(found));
            return [.. group.Zip(pages, facts.Find(pages)).Select(one => keeper.Prepare(one.First, ArticleOf(one.First, one.Second, one.Third, now)))];
        }
        catch (Exception error) when (group.Length == 1)
        {
            failed.Add(new Taken.Failed(group[0], error));
            return [];
        }
        catch (Exception)
        {
            return [.. group.SelectMany(found => ReadGroup([found], now, failed))];
        }
    }

    private static Article ArticleOf(Found found, Page page, Findings findings, DateTimeOffset now) =>
        new(IdOf(found), found.Source, found.Identity, now, page, findings) { Hash = found.Hash };

    /// <summary>A batch that cannot be stored is stored one by one, so that what is wrong with one article harms no other.</summary>
    private async Task<IReadOnlyList<Taken>> StoreBatchAsync(ReadArticle[] read, CancellationToken cancel)
    {
        try
        {
            return await keeper.StoreAsync(read, cancel);
        }
        catch (Exception error) when (read.Length == 1 && !cancel.IsCancellationRequested)
        {
            return [new Taken.Failed(read[0].Found, error)];
        }
        catch (Exception) when (read.Length > 1 && !cancel.IsCancellationRequested)
        {
            var taken = new List<Taken>();
            foreach (var one in read) taken.AddRange(await StoreBatchAsync([one], cancel));
            return taken;
        }
    }

    private static string IdOf(Found found) => ShortHash.Of($"{found.Source}\n{found.Identity}");
}
