using System.Collections.Concurrent;
using System.Threading.Channels;
using CoopBot.Model;
using CoopBot.Sources;
using Channel = System.Threading.Channels.Channel;

namespace CoopBot.Intake;

/// <summary>
/// Looks at many sources at once and takes in what they hold: while the articles of some are read and stored, others are asked.
/// A source is given free only after its articles are stored, so that what is lost on the way is asked for again.
/// </summary>
internal sealed class IntakePipeline(SourceDesk desk, ArticleIntake intake, LookStore store, Announcer announcer, SourcesSettings settings, ILogger<IntakePipeline> log)
{
    // As many as one transaction stores well; what waits beyond it waits in the sources, which are smaller than articles that are read.
    private const int MostTogether = 200;
    private const int MostWaiting = 2;

    /// <summary>Works off the sources, which must have been claimed, until there are no more of them.</summary>
    /// <param name="progress">Hears of each look once its articles are stored.</param>
    /// <returns>How many sources were looked at.</returns>
    public async Task<int> RunAsync(IAsyncEnumerable<SourceRow> sources, Action<LookTaken>? progress, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var looks = Channel.CreateBounded<ReadLook>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });
        var held = new ConcurrentDictionary<string, bool>();
        var asking = AskAsync(sources, looks.Writer, held, stop.Token);
        try
        {
            return await TakeAsync(looks.Reader, held, progress, cancel);
        }
        finally
        {
            // Only when taking has ended early is anything still being asked, or held.
            await stop.CancelAsync();
            await asking;
            await desk.GiveBackAsync([.. held.Keys]);
        }
    }

    /// <summary>What goes wrong here goes through the channel to whoever takes.</summary>
    private async Task AskAsync(IAsyncEnumerable<SourceRow> sources, ChannelWriter<ReadLook> looks, ConcurrentDictionary<string, bool> held, CancellationToken cancel)
    {
        // More would take the processor from whoever stores, for whom all of them wait.
        using var reading = new SemaphoreSlim(Environment.ProcessorCount);
        try
        {
            await Parallel.ForEachAsync(sources, new ParallelOptions { MaxDegreeOfParallelism = settings.AtOnce, CancellationToken = cancel },
                async (source, token) =>
                {
                    held[source.Id] = true;
                    var look = await desk.LookAsync(source, token);
                    await reading.WaitAsync(token);
                    try
                    {
                        await looks.WriteAsync(intake.Read(look, token), token);
                    }
                    finally
                    {
                        reading.Release();
                    }
                });
            looks.Complete();
        }
        catch (Exception wrong)
        {
            looks.Complete(wrong);
        }
    }

    private async Task<int> TakeAsync(ChannelReader<ReadLook> looks, ConcurrentDictionary<string, bool> held, Action<LookTaken>? progress, CancellationToken cancel)
    {
        var count = 0;
        while (await looks.WaitToReadAsync(cancel))
        {
            var together = new List<ReadLook>();
            for (var articles = 0; articles < MostTogether && looks.TryRead(out var look); articles += look.Articles.Count) together.Add(look);
            foreach (var problem in together.SelectMany(one => one.Look.Problems)) log.LogWarning("{Problem}", problem);
            foreach (var taken in await store.StoreAsync(together, announcer.Announce, cancel))
            {
                held.TryRemove(taken.Look.Source.Id, out _);
                progress?.Invoke(taken);
            }
            count += together.Count;
        }
        return count;
    }
}
