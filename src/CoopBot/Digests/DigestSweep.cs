namespace CoopBot.Digests;

/// <summary>
/// Every minute, and once at the start: catches up what was missed while the program or the machine slept,
/// and follows schedules that another process changed.
/// </summary>
internal sealed class DigestSweep(DigestSchedule schedule, DigestRound round, TimeProvider clock, ILogger<DigestSweep> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        do
        {
            await TryAsync("follow the schedules of the chats", schedule.RefreshAsync, stoppingToken);
            await TryAsync("look for digests that are due", round.ServeAllAsync, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task TryAsync(string what, Func<CancellationToken, Task> run, CancellationToken cancel)
    {
        try
        {
            await run(cancel);
        }
        catch (Exception error) when (!cancel.IsCancellationRequested)
        {
            log.LogError(error, "Could not {What}; the next try is in a minute.", what);
        }
    }
}
