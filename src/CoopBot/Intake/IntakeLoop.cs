using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Sources;

namespace CoopBot.Intake;

/// <summary>Looks at the sources as they fall due and takes in what is new, one article at a time.</summary>
internal sealed class IntakeLoop(SourceDesk desk, ArticleIntake intake, Announcer announcer, TimeProvider clock, ILogger<IntakeLoop> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Looks at everything that is due now, once more at what was written only just now (as a fresh clone is),
    /// and returns how many articles were new.
    /// </summary>
    public async Task<int> CatchUpAsync(CancellationToken cancel)
    {
        await desk.RegisterAsync(cancel);
        var (taken, wait) = await TakeDueAsync(cancel);
        if (wait is not { } untilSettled) return taken;
        await Task.Delay(untilSettled + Pause, clock, cancel);
        return taken + (await TakeDueAsync(cancel)).Taken;
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
                if (await desk.NextAsync(stoppingToken) is { } look) await TakeAsync(look, stoppingToken);
                else await Task.Delay(Pause, clock, stoppingToken);
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

    private async Task<(int Taken, TimeSpan? Wait)> TakeDueAsync(CancellationToken cancel)
    {
        var (taken, wait) = (0, (TimeSpan?)null);
        while (await desk.NextAsync(cancel) is { } look)
        {
            taken += await TakeAsync(look, cancel);
            if (look.IsWaiting) wait = look.NextIn;
        }
        return (taken, wait);
    }

    private async Task<int> TakeAsync(Look look, CancellationToken cancel)
    {
        foreach (var problem in look.Problems) log.LogWarning("{Problem}", problem);
        var (taken, allTaken) = (0, true);
        foreach (var found in look.Found)
        {
            try
            {
                var (story, isNew) = await intake.TakeAsync(found, cancel);
                if (!isNew) continue;
                taken++;
                announcer.Announce(story, found);
            }
            catch (Exception error) when (!cancel.IsCancellationRequested)
            {
                allTaken = false;
                log.LogError(error, "The article {Identity} could not be taken in; it is tried again at the next look.", found.Identity);
            }
        }
        await desk.ReleaseAsync(look, allTaken, cancel);
        return taken;
    }
}
