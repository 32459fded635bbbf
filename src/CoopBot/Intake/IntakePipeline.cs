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
internal sealed class IntakePipeline(SourceDesk desk, ArticleIntake intake, Announcer announcer, SourceAlarm alarm, SourcesSettings settings, ILogger<IntakePipeline> log)
{
    // As many as one transaction stores well; what waits beyond it waits in the sources.
    private const int MostTogether = 400;

    /// <summary>Works off the sources, which must have been claimed, until there are no more of them.</summary>
    /// <param name="progress">Hears of each look once its articles are stored.</param>
    /// <returns>How many sources were looked at.</returns>
    public async Task<int> RunAsync(IAsyncEnumerable<SourceRow> sources, Action<LookTaken>? progress, CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var looks = Channel.CreateBounded<Look>(new BoundedChannelOptions(settings.AtOnce) { SingleReader = true });
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
    private async Task AskAsync(IAsyncEnumerable<SourceRow> sources, ChannelWriter<Look> looks, ConcurrentDictionary<string, bool> held, CancellationToken cancel)
    {
        try
        {
            await Parallel.ForEachAsync(sources, new ParallelOptions { MaxDegreeOfParallelism = settings.AtOnce, CancellationToken = cancel },
                async (source, token) =>
                {
                    held[source.Id] = true;
                    await looks.WriteAsync(await desk.LookAsync(source, token), token);
                });
            looks.Complete();
        }
        catch (Exception wrong)
        {
            looks.Complete(wrong);
        }
    }

    private async Task<int> TakeAsync(ChannelReader<Look> looks, ConcurrentDictionary<string, bool> held, Action<LookTaken>? progress, CancellationToken cancel)
    {
        var count = 0;
        while (await looks.WaitToReadAsync(cancel))
        {
            var together = new List<Look>();
            for (var articles = 0; articles < MostTogether && looks.TryRead(out var look); articles += look.Found.Length) together.Add(look);
            foreach (var taken in await StoreAsync(together, cancel))
            {
                held.TryRemove(taken.Look.Source.Id, out _);
                progress?.Invoke(taken);
            }
            count += together.Count;
        }
        return count;
    }

    private async Task<IReadOnlyList<LookTaken>> StoreAsync(List<Look> looks, CancellationToken cancel)
    {
        foreach (var problem in looks.SelectMany(look => look.Problems)) log.LogWarning("{Problem}", problem);
        var news = looks.ToDictionary(look => look.Source.Id, _ => 0);
        var failures = looks.ToDictionary(look => look.Source.Id, _ => 0);
        await foreach (var taken in intake.TakeAsync([.. looks.SelectMany(look => look.Found)], cancel))
        {
            if (taken is Taken.Stored stored)
            {
                announcer.Announce(stored);
                news[stored.Found.Source]++;
            }
            if (taken is not Taken.Failed failed) continue;
            failures[failed.Found.Source]++;
            log.LogError(failed.Why, "The article {Identity} could not be taken in; it is tried again at the next look.", failed.Found.Identity);
        }
        for (var at = 0; at < looks.Count; at++) looks[at] = await alarm.TellAsync(looks[at], cancel);
        await desk.ReleaseAsync([.. looks.Select(look => (look, failures[look.Source.Id] == 0))], cancel);
        return [.. looks.Select(look => new LookTaken(look, news[look.Source.Id], failures[look.Source.Id]))];
    }
}
