using System.Net;
using CoopBot.Sources.Discovery;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Folders;
using CoopBot.Sources.Pages;
using CoopBot.Sources.Robots;
using CoopBot.Sources.Sitemaps;
using Microsoft.Extensions.DependencyInjection;

namespace CoopBot.Sources;

internal static class SourcesRegistration
{
    internal static IServiceCollection AddSources(this IServiceCollection services) => services
        .AddSingleton<StarterList>()
        .AddSingleton<SourceCatalog>()
        .AddSingleton<SourceDesk>()
        .AddSingleton(services => new AddressGuard(
            services.GetRequiredService<SourcesSettings>().AllowedNetworks.Select(network => IPNetwork.Parse(network))))
        .AddSingleton(new DoorLimits())
        .AddSingleton(services => new HostPace(services.GetRequiredService<SourcesSettings>().HostSpacing, services.GetRequiredService<TimeProvider>()))
        .AddSingleton<HttpDoor>()
        .AddSingleton<RobotsDesk>()
        .AddSingleton<PageFetcher>()
        .AddSingleton<ArticlePages>()
        .AddSingleton<Rhythm>()
        .AddSingleton<WebLook>()
        .AddSingleton<SourceFinder>()
        .AddSingleton<ISourceReader, FolderReader>()
        .AddSingleton<ISourceReader, FeedReader>()
        .AddSingleton<ISourceReader, ListingReader>()
        .AddSingleton<ISourceReader, SitemapReader>();
}
