using Quartz;

namespace CoopBot.Digests;

internal static class DigestsRegistration
{
    internal static IServiceCollection AddDigests(this IServiceCollection services)
    {
        services.AddQuartz(quartz => quartz.AddJob<DigestJob>(job => job.WithIdentity(DigestJob.Key).StoreDurably()));
        services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
        return services
            .AddSingleton<DigestWriter>()
            .AddSingleton<WishReader>()
            .AddSingleton<DigestBuilder>()
            .AddSingleton<AlertWriter>()
            .AddSingleton<AlertRound>()
            .AddSingleton<DigestRound>()
            .AddSingleton<DigestSchedule>()
            .AddHostedService<DigestSweep>()
            .AddHostedService<AlertLoop>();
    }
}
