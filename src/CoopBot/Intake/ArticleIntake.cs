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
    private const int AtOnce = 200;
    private const int WorthSharing = 50;

    /// <summary>Reads what a look found, in that order. What fails stands alone for itself.</summary>
    public ReadLook Read(Look look, CancellationToken cancel)
    {
        var found = look.Found;
        var failed = new ConcurrentBag<Taken.Failed>();
        // One moment for all: they are read in any order, and stories go by the time they were found.
        var now = clock.GetUtcNow();
        var read = new Article?[found.Length];
        var side = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = found.Length < WorthSharing ? 1 : Environment.ProcessorCount };
        Parallel.For(0, found.Length, side, at =>
        {
            try
            {
                read[at] = Read(found[at], now);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failed.Add(new Taken.Failed(found[at], error));
            }
        });
        return new(look, [.. found.Zip(read).Where(one => one.Second is not null).Select(one => (one.First, one.Second!))], [.. failed]);
    }

    /// <summary>Stores what was read, in batches.</summary>
    public async IAsyncEnumerable<Taken> StoreAsync(IReadOnlyList<(Found Found, Article Article)> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var batch in read.Chunk(AtOnce))
        {
            foreach (var taken in await StoreBatchAsync(batch, cancel)) yield return taken;
        }
    }

    private Article Read(Found found, DateTimeOffset now)
    {
        var page = reader.Read(found);
        return new Article(IdOf(found), found.Source, found.Identity, now, page, facts.Find(page)) { Hash = found.Hash };
    }

    /// <summary>A batch that cannot be stored is stored one by one, so that what is wrong with one article harms no other.</summary>
    private async Task<IReadOnlyList<Taken>> StoreBatchAsync((Found Found, Article Article)[] read, CancellationToken cancel)
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
