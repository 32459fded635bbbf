using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Storage;

namespace CoopBot.Intake;

/// <summary>Looks at sources now, whatever their time is, and takes in what is new, as the service would.</summary>
internal sealed class SourceCheck(SourceTable sources, SourceDesk desk, IntakePipeline pipeline, TimeProvider clock)
{
    // What is left of a long feed is fetched in several looks; files that have just been written are taken when they have settled.
    private const int MostLooks = 20;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1.2);

    /// <param name="wanted">Sources that are on.</param>
    /// <param name="progress">Told of each as it is done.</param>
    public async Task<IReadOnlyList<CheckedSource>> RunAsync(IReadOnlyList<SourceRow> wanted, IProgress<CheckedSource> progress, CancellationToken cancel)
    {
        var begun = new ConcurrentDictionary<string, long>();
        var all = new ConcurrentDictionary<string, CheckedSource>(wanted.Select(source => KeyValuePair.Create(source.Id, new CheckedSource(source, CheckEnd.Done, 0, 0, TimeSpan.Zero))));
        var left = wanted;
        for (var looks = 1; left.Count > 0; looks++)
        {
            var unfinished = new List<Look>();
            await pipeline.RunAsync(ClaimedAsync(left, cancel), taken =>
            {
                all[taken.Look.Source.Id] = Told(taken, all[taken.Look.Source.Id]);
                if (IsUnfinished(taken.Look) && looks < MostLooks) unfinished.Add(taken.Look);
                else Finish(taken.Look.Source);
            }, cancel);
            if (unfinished.Exists(look => look.IsWaiting)) await Task.Delay(Settling, clock, cancel);
            left = unfinished.ConvertAll(look => look.Source);
        }
        return [.. wanted.Select(source => all[source.Id])];

        async IAsyncEnumerable<SourceRow> ClaimedAsync(IReadOnlyList<SourceRow> next, [EnumeratorCancellation] CancellationToken stop)
        {
            foreach (var one in next)
            {
                if (await desk.ClaimAsync(one.Id, stop) is { } source)
                {
                    begun.TryAdd(source.Id, clock.GetTimestamp());
                    yield return source;
                }
                else
                {
                    // Who has been looked at once is told so, though somebody else goes on with it.
                    if (!begun.ContainsKey(one.Id)) all[one.Id] = all[one.Id] with { End = await sources.IsOnAsync(one.Id, stop) ? CheckEnd.Busy : CheckEnd.Off };
                    Finish(one);
                }
            }
        }

        void Finish(SourceRow source) =>
            progress.Report(all[source.Id] = all[source.Id] with { Took = begun.TryGetValue(source.Id, out var at) ? clock.GetElapsedTime(at) : TimeSpan.Zero });
    }

    private static bool IsUnfinished(Look look) => look.IsWaiting || (look.End == LookEnd.Done && look.Found.Length > 0 && look.NextIn == TimeSpan.Zero);

    private static CheckedSource Told(LookTaken taken, CheckedSource before) => before with
    {
        Source = taken.Look.Source,
        End = taken.Look.End switch { LookEnd.Failed => CheckEnd.Failed, LookEnd.Postponed => CheckEnd.Postponed, _ => CheckEnd.Done },
        New = before.New + taken.New,
        Known = before.Known + taken.Known,
        Why = taken.Look.End == LookEnd.Postponed ? null : taken.Look.Source.LastError,
    };
}
