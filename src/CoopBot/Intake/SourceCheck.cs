using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Storage;

namespace CoopBot.Intake;

/// <summary>Looks at sources now, whatever their time is, and takes in what is new, as the service would.</summary>
internal sealed class SourceCheck(
    SourceList list, SourceDesk desk, ArticleIntake intake, LookStore store, SourcesSettings settings, TimeProvider clock)
{
    // What is left of a long feed is fetched in several looks; files that have just been written are taken when they have settled.
    private const int MostLooks = 20;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1.2);

    /// <param name="wanted">Sources that are on.</param>
    /// <param name="progress">Told of each as it is done.</param>
    public async Task<IReadOnlyList<CheckedSource>> RunAsync(IReadOnlyList<SourceRow> wanted, IProgress<CheckedSource> progress, CancellationToken cancel)
    {
        var done = new CheckedSource[wanted.Count];
        await Parallel.ForEachAsync(Enumerable.Range(0, wanted.Count), new ParallelOptions { MaxDegreeOfParallelism = settings.AtOnce, CancellationToken = cancel }, async (at, each) =>
        {
            done[at] = await CheckAsync(wanted[at], each);
            progress.Report(done[at]);
        });
        return done;
    }

    private async Task<CheckedSource> CheckAsync(SourceRow wanted, CancellationToken cancel)
    {
        var begun = clock.GetTimestamp();
        var taken = 0;
        for (var looks = 1; ; looks++)
        {
            if (await desk.ClaimAsync(wanted.Id, cancel) is not { } source)
                return new(wanted, looks > 1 ? CheckEnd.Done : await WhyNotAsync(wanted, cancel), taken, clock.GetElapsedTime(begun));
            var (look, count) = await LookAsync(source, cancel);
            taken += count;
            var isUnfinished = look.IsWaiting || (look.End == LookEnd.Done && look.Found.Length > 0 && look.NextIn == TimeSpan.Zero);
            if (isUnfinished && looks < MostLooks)
            {
                if (look.IsWaiting) await Task.Delay(Settling, clock, cancel);
                continue;
            }
            return Told(look, taken, clock.GetElapsedTime(begun));
        }
    }

    private static CheckedSource Told(Look look, int taken, TimeSpan took) => look.End switch
    {
        LookEnd.Failed => new(look.Source, CheckEnd.Failed, taken, took, look.Source.LastError),
        LookEnd.Postponed => new(look.Source, CheckEnd.Postponed, taken, took),
        _ => new(look.Source, CheckEnd.Done, taken, took, look.Source.LastError),
    };

    private async Task<(Look Look, int Taken)> LookAsync(SourceRow source, CancellationToken cancel)
    {
        try
        {
            var look = await desk.LookAsync(source, cancel);
            return (look, (await store.StoreAsync([intake.Read(look, cancel)], null, cancel))[0].New);
        }
        catch (OperationCanceledException)
        {
            // Otherwise the service would wait for the lease to run out.
            await desk.GiveBackAsync([source.Id]);
            throw;
        }
    }

    private async Task<CheckEnd> WhyNotAsync(SourceRow wanted, CancellationToken cancel) =>
        (await list.AllAsync(cancel)).Any(source => source.Id == wanted.Id && source.Standing == SourceStanding.On) ? CheckEnd.Busy : CheckEnd.Off;
}
