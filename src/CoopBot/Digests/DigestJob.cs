using Quartz;

namespace CoopBot.Digests;

/// <summary>What Quartz wakes. Which slot is due is not the trigger's business: a firing may come late, or twice.</summary>
internal sealed class DigestJob(DigestRound round) : IJob
{
    public static readonly JobKey Key = new("digests");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await round.ServeAsync(context.Trigger.Key.Name, cancellationToken);
}
