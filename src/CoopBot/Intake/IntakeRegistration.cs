using CoopBot.Stories;

namespace CoopBot.Intake;

internal static class IntakeRegistration
{
    internal static IServiceCollection AddIntake(this IServiceCollection services) => services
        .AddSingleton<TraitReader>()
        .AddSingleton<StoryKeeper>()
        .AddSingleton<ArticleIntake>()
        .AddSingleton<Announcer>()
        .AddSingleton<SourceAlarm>()
        .AddSingleton<SourceCheck>()
        .AddSingleton<LookStore>()
        .AddSingleton<IntakePipeline>()
        .AddSingleton<IntakeLoop>()
        .AddHostedService(provider => provider.GetRequiredService<IntakeLoop>());
}
