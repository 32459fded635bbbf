namespace CoopBot.Facts;

internal static class FactsRegistration
{
    internal static IServiceCollection AddFacts(this IServiceCollection services) => services.AddSingleton<FactFinder>();
}
