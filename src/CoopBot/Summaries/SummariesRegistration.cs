namespace CoopBot.Summaries;

internal static class SummariesRegistration
{
    internal static IServiceCollection AddSummaries(this IServiceCollection services) =>
        services.AddSingleton<Summarizer>().AddSingleton<StoryTeller>().AddSingleton<TimelineTeller>();
}
