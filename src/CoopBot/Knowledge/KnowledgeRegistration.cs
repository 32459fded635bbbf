using CoopBot.Model;

namespace CoopBot.Knowledge;

internal static class KnowledgeRegistration
{
    internal static IServiceCollection AddKnowledge(this IServiceCollection services) =>
        services.AddSingleton(provider =>
        {
            var folder = provider.GetRequiredService<KnowledgeSettings>().Overrides;
            return KnowledgeLoader.Load(KnowledgeFiles.Read(folder.Length == 0 ? null : provider.GetRequiredService<HomeFolder>().Resolve(folder)));
        });
}
