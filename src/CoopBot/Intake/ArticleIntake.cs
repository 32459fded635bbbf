using System.Collections.Concurrent;
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

    /// <summary>Takes in all of it: read side by side, stored in batches. What fails stands alone for itself.</summary>
    public async IAsyncEnumerable<Taken> TakeAsync(IReadOnlyList<Found> found, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        Task<(List<(Found, Article)> Read, List<Taken> Failed)>? next = null;
        var batches = found.Chunk(AtOnce).ToList();
        for (var at = 0; at < batches.Count; at++)
        {
            var (read, failed) = await (next ?? Task.Run(() => Read(batches[0], cancel), cancel));
            // While one batch is stored the next one is read.
            var following = at + 1;
            next = following < batches.Count ? Task.Run(() => Read(batches[following], cancel), cancel) : null;
            foreach (var taken in failed.Concat(await StoreAsync(read, cancel))) yield return taken;
        }
    }

    private (List<(Found, Article)> Read, List<Taken> Failed) Read(Found[] found, CancellationToken cancel)
    {
        var failed = new ConcurrentBag<Taken>();
        var read = new Article?[found.Length];
        Parallel.For(0, found.Length, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, at =>
        {
            try
            {
                read[at] = Read(found[at]);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failed.Add(new Taken.Failed(found[at], error));
            }
        });
        return ([.. found.Zip(read).Where(one => one.Second is not null).Select(one => (one.First, one.Second!))], [.. failed]);
    }

    private Article Read(Found found)
    {
        var page = reader.Read(found);
        return new Article(IdOf(found), found.Source, found.Identity, clock.GetUtcNow(), page, facts.Find(page)) { Hash = found.Hash };
    }

    /// <summary>A batch that cannot be stored is stored one by one, so that what is wrong with one article harms no other.</summary>
    private async Task<IReadOnlyList<Taken>> StoreAsync(List<(Found Found, Article Article)> read, CancellationToken cancel)
    {
        try
        {
            return read.Count == 0 ? [] : await keeper.StoreAsync(read, cancel);
        }
        catch (Exception error) when (read.Count == 1 && !cancel.IsCancellationRequested)
        {
            return [new Taken.Failed(read[0].Found, error)];
        }
        catch (Exception) when (read.Count > 1 && !cancel.IsCancellationRequested)
        {
            var taken = new List<Taken>();
            foreach (var one in read) taken.AddRange(await StoreAsync([one], cancel));
            return taken;
        }
    }

    private static string IdOf(Found found) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{found.Source}\n{found.Identity}")).AsSpan(0, 16));
}
