using CoopBot.Model;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CoopBot.Knowledge;

internal static class KnowledgeRegistration
{
    /// <summary>Reads the data, unless somebody has them read already.</summary>
    internal static IServiceCollection AddKnowledge(this IServiceCollection services)
    {
        services.TryAddSingleton(provider =>
        {
            var folder = provider.GetRequiredService<KnowledgeSettings>().Overrides;
            var knowledge = KnowledgeLoader.Load(KnowledgeFiles.Read(folder.Length == 0 ? null : provider.GetRequiredService<HomeFolder>().Resolve(folder)));
            // The parsed files are five times what is kept of them: without this the program would hold that room for good.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            return knowledge;
        });
        return services;
    }
}
