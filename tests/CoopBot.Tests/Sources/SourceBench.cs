using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;
using CoopBot.Sources.Pages;
using CoopBot.Sources.Robots;
using CoopBot.Sources.Sitemaps;
using CoopBot.Tests.Sources.Door;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Sources;

/// <summary>The readers of the web, on a clock that the test moves.</summary>
internal sealed class SourceBench
{
    private readonly DoorBench bench = new();

    internal FakeTimeProvider Time => bench.Time;

    internal SourcesSettings Settings { get; } = new();

    internal Task<Look> LookAsync(SourceRow source, IReadOnlySet<string>? stored = null, TimeSpan? spacing = null) =>
        WithAsync(readers => readers.Single(reader => reader.Kind == source.Kind).LookAsync(source, Known(stored), default), spacing);

    internal async Task<T> WithAsync<T>(Func<ISourceReader[], Task<T>> work, TimeSpan? spacing = null)
    {
        var pace = new HostPace(spacing ?? TimeSpan.Zero, Time);
        using var door = bench.Door(pace: pace);
        var fetcher = new PageFetcher(door, new RobotsDesk(door, pace, Time));
        var articles = new ArticlePages(fetcher, Time);
        var web = new WebLook(door, new Rhythm(Settings), Settings);
        return await work([new FeedReader(web, articles, Time), new ListingReader(fetcher, articles, web, Time), new SitemapReader(door, articles, web, Time)]);
    }

    internal static Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, string>>> Known(IReadOnlySet<string>? stored) =>
        identities => Task.FromResult<IReadOnlyDictionary<string, string>>(identities.Where(one => stored?.Contains(one) == true).ToDictionary(one => one, _ => ""));
}
