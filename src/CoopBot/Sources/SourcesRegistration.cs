using System.Net;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Folders;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Sources;

internal static class SourcesRegistration
{
    internal static IServiceCollection AddSources(this IServiceCollection services) => services
        .AddSingleton<SourceCatalog>()
        .AddSingleton<SourceDesk>()
        .AddSingleton(services => new AddressGuard(
            services.GetRequiredService<SourcesSettings>().AllowedNetworks.Select(network => IPNetwork.Parse(network))))
        .AddSingleton(new DoorLimits())
        .AddSingleton<HttpDoor>()
        .AddSingleton<ISourceReader, FolderReader>()
        .AddSingleton<ISourceReader, FeedReader>();
}
