using CoopBot.Storage;
using Quartz;

namespace CoopBot.Digests;

/// <summary>Keeps one Quartz trigger for each wake that some chat uses.</summary>
internal sealed class DigestSchedule(ChatTable chats, IScheduler scheduler, TimeProvider clock, ILogger<DigestSchedule> log) : IDisposable
{
    private const string Group = "digests";

    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Brings the triggers in step with the chats. Call it when a chat changed its schedule or its zone, or began to subscribe.</summary>
    public async Task RefreshAsync(CancellationToken cancel = default)
    {
        await oneAtATime.WaitAsync(cancel);
        try
        {
            var inUse = await chats.SchedulesInUseAsync(cancel);
            var wakes = inUse.SelectMany(use => Wake.Of(use.Schedule, use.Zone)).DistinctBy(wake => wake.Name).ToDictionary(wake => wake.Name);
            var set = await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.GroupEquals(Group), cancel);

            foreach (var key in set.Where(key => !wakes.ContainsKey(key.Name)))
                await scheduler.UnscheduleJob(key, cancel);
            foreach (var wake in wakes.Values.ExceptBy(set.Select(key => key.Name), wake => wake.Name))
                await AddAsync(wake, cancel);
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task AddAsync(Wake wake, CancellationToken cancel)
    {
        // An expression that parses may still never fire: ask for its next time before trusting it.
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(wake.Zone, out var zone)
            || CronExpression.Parse(wake.Cron).WithTimeZone(zone).GetNextValidTimeAfter(clock.GetUtcNow()) is null)
        {
            log.LogWarning("No trigger for '{Wake}' ({Cron}): it has no next time on this machine.", wake.Name, wake.Cron);
            return;
        }

        var trigger = TriggerBuilder.Create(clock)
            .WithIdentity(wake.Name, Group)
            .ForJob(DigestJob.Key)
            .WithCronSchedule(wake.Cron, schedule => schedule.InTimeZone(zone))
            .Build();
        await scheduler.ScheduleTrigger(trigger, TriggerConflict.Keep, cancel);
    }
}
