using CoopBot.Storage;

namespace CoopBot.Digests;

/// <summary>Looks for stories to tell at once whenever some were stored, and every minute for what other instances stored and for chats that wake.</summary>
internal sealed class AlertLoop(AlertRound round, StoryBell bell, TimeProvider clock, ILogger<AlertLoop> log) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var ring = bell.NextRing;
            try
            {
                await round.ServeAsync(stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(error, "Could not look for stories to tell at once; the next try is in a minute.");
                ring = Task.Delay(Longest, clock, stoppingToken);
            }
            await Task.WhenAny(ring, Task.Delay(Longest, clock, stoppingToken));
        }
    }
}
