namespace CoopBot.Chats;

/// <summary>Keeps every platform listening. One that breaks is started again and leaves the others alone.</summary>
internal sealed class Listeners(IEnumerable<IChatPlatform> platforms, TimeProvider clock, ILogger<Listeners> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(platforms.Select(platform => Task.Run(() => KeepAsync(platform, stoppingToken), CancellationToken.None)));

    private async Task KeepAsync(IChatPlatform platform, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await platform.ListenAsync(cancel);
                return;
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                log.LogError(error, "{Platform} stopped listening; it is started again in {Pause}.", platform.Name, Pause);
            }
            await Task.Delay(Pause, clock, cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
