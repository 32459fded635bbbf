using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Sources;

namespace CoopBot.Intake;

/// <summary>Looks at the sources as they fall due and takes in what is new.</summary>
internal sealed class IntakeLoop(SourceDesk desk, ArticleIntake intake, Announcer announcer, SourceAlarm alarm, TimeProvider clock, ILogger<IntakeLoop> log) : BackgroundService
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
            while (await desk.NextAsync(cancel) is { } look)
            {
                await TakeAsync(look, cancel);
                if (look.IsWaiting) waiting.Add(look.Source.Id);
                else waiting.Remove(look.Source.Id);
            }
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

    private async Task TakeAsync(Look look, CancellationToken cancel)
    {
        foreach (var problem in look.Problems) log.LogWarning("{Problem}", problem);
        var allTaken = true;
        await foreach (var taken in intake.TakeAsync(look.Found, cancel))
        {
            if (taken is Taken.Stored stored) announcer.Announce(stored);
            if (taken is not Taken.Failed failed) continue;
            allTaken = false;
            log.LogError(failed.Why, "The article {Identity} could not be taken in; it is tried again at the next look.", failed.Found.Identity);
        }
        await desk.ReleaseAsync(await alarm.TellAsync(look, cancel), allTaken, cancel);
    }
}
