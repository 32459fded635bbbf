using CoopBot.Model;
using CoopBot.Sources;

namespace CoopBot.Intake;

/// <summary>Looks at the sources as they fall due and takes in what is new.</summary>
internal sealed class IntakeLoop(SourceDesk desk, IntakePipeline pipeline, TimeProvider clock, ILogger<IntakeLoop> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    /// <summary>A fresh clone's files are seconds old: the first question should find them all the same.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromSeconds(10);

    /// <summary>Looks at everything that is due now, and waits a little for files that have just been written.</summary>
    public async Task CatchUpAsync(CancellationToken cancel)
    {
        await desk.RegisterAsync(cancel);
        var waiting = new HashSet<string>();
        var end = clock.GetUtcNow() + LongestWait;
        do
        {
            // A source that holds more than one look may take is due again when its look is over.
            while (await pipeline.RunAsync(desk.DueAsync(cancel), taken => Note(taken, waiting), cancel) > 0) ;
            if (waiting.Count == 0) return;
            await Task.Delay(Pause, clock, cancel);
        }
        while (clock.GetUtcNow() < end);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var isRegistered = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!isRegistered) await desk.RegisterAsync(stoppingToken);
                isRegistered = true;
                await pipeline.RunAsync(DueAsync(stoppingToken), null, stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(error, "Could not look at the sources; the next try is in {Seconds} s.", (int)PauseAfterTrouble.TotalSeconds);
                await Task.Delay(PauseAfterTrouble, clock, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    /// <summary>The sources as they fall due, for ever.</summary>
    private async IAsyncEnumerable<SourceRow> DueAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            await foreach (var source in desk.DueAsync(cancel)) yield return source;
            await Task.Delay(Pause, clock, cancel);
        }
    }

    private static void Note(LookTaken taken, HashSet<string> waiting)
    {
        if (taken.Look.IsWaiting) waiting.Add(taken.Look.Source.Id);
        else waiting.Remove(taken.Look.Source.Id);
    }
}
