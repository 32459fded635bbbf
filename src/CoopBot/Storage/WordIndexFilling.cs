namespace CoopBot.Storage;

/// <summary>Brings articles that were stored before there was a search into its index, beside everything else the program does.</summary>
internal sealed class WordIndexFilling(WordBacklog backlog, TimeProvider clock, ILogger<WordIndexFilling> log) : BackgroundService
{
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FillAsync(stoppingToken);
                return;
            }
            catch (StorageException error) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(error, "Could not go on with the index of the search; the next try is in a minute.");
                await Task.Delay(AfterTrouble, clock, stoppingToken);
            }
        }
    }

    private async Task FillAsync(CancellationToken cancel)
    {
        var all = await backlog.CountAsync(cancel);
        if (all == 0) return;
        log.LogInformation("Indexing {Count} older articles for /search; what is not indexed yet is not found yet.", all);
        var told = clock.GetTimestamp();
        for (var left = all; left > 0;)
        {
            left = await backlog.TakeAsync(cancel);
            if (left == 0 || clock.GetElapsedTime(told) < BetweenReports) continue;
            log.LogInformation("Indexed for /search: {Done} of {All}.", all - left, all);
            told = clock.GetTimestamp();
        }
        log.LogInformation("All articles are indexed for /search.");
    }
}
