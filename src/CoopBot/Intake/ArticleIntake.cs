using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using CoopBot.Facts;
using CoopBot.Model;
using CoopBot.Reading;

namespace CoopBot.Intake;

/// <summary>The way in, whole: what was found is read, its facts are found, its story is looked for, and all of it is stored.</summary>
internal sealed class ArticleIntake(PageReader reader, FactFinder facts, StoryKeeper keeper, TimeProvider clock)
{
    private const int AtOnce = 200;
    private const int WorthSharing = 50;

    /// <summary>Takes in all of it: read side by side, stored in batches. What fails stands alone for itself.</summary>
    public async IAsyncEnumerable<Taken> TakeAsync(IReadOnlyList<Found> found, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (read, failed) = await Task.Run(() => Read(found, cancel), cancel);
        foreach (var one in failed) yield return one;
        await foreach (var taken in StoreAsync(read, cancel)) yield return taken;
    }

    /// <summary>Reads all of it, in the order it was found.</summary>
    public (IReadOnlyList<(Found Found, Article Article)> Read, IReadOnlyList<Taken.Failed> Failed) Read(IReadOnlyList<Found> found, CancellationToken cancel)
    {
        var failed = new ConcurrentBag<Taken.Failed>();
        // One moment for all: they are read in any order, and stories go by the time they were found.
        var now = clock.GetUtcNow();
        var read = new Article?[found.Count];
        var side = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = found.Count < WorthSharing ? 1 : Environment.ProcessorCount };
        Parallel.For(0, found.Count, side, at =>
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
        return ([.. found.Zip(read).Where(one => one.Second is not null).Select(one => (one.First, one.Second!))], [.. failed]);
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

    private static string IdOf(Found found) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{found.Source}\n{found.Identity}")).AsSpan(0, 16));
}
