using CoopBot.Storage;

namespace CoopBot.Delivery;

/// <summary>Forgets every hour what is over for good, so that the tables of the way out do not grow for ever.</summary>
internal sealed class DeliveryHousekeeping(OutboxTable outbox, TimeProvider clock, ILogger<DeliveryHousekeeping> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    /// <summary>Platforms hand an event out again for a day at most.</summary>
    private static readonly TimeSpan HandledFor = TimeSpan.FromDays(3);

    private static readonly TimeSpan SentFor = TimeSpan.FromDays(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(Interval, clock);
        do
        {
            try
            {
                var now = clock.GetUtcNow();
                await outbox.ForgetHandledAsync(now - HandledFor, stoppingToken);
                await outbox.ForgetSentAsync(now - SentFor, stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(error, "The outbox could not be tidied; the next try is in {Interval}.", Interval);
            }
        }
        while (await hours.WaitForNextTickAsync(stoppingToken));
    }
}
