using System.Collections.Concurrent;
using CoopBot.Tests.Sources.Door;
using CoopBot.Tests.Storage;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.WholeProgram;

/// <summary>A feed is a source too: asked politely, each item once.</summary>
public sealed class FeedTests
{
    [SkippableTheory, EveryEngine]
    public async Task ItemsOfAFeedBecomeStoriesAndAnUnchangedFeedIsNotReadAgain(string engine)
    {
        await using var site = await Site.OnAsync(engine);
        var (items, asked) = (1, new ConcurrentQueue<string>());
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            var (tag, known) = ($"\"{Volatile.Read(ref items)}\"", context.Request.Headers.IfNoneMatch.ToString());
            var status = known == tag ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
            context.Response.StatusCode = status;
            context.Response.Headers.ETag = tag;
            asked.Enqueue($"{known} {status}".Trim());
            if (status == StatusCodes.Status304NotModified) return;
            context.Response.ContentType = "application/rss+xml; charset=utf-8";
            await context.Response.WriteAsync(Feed(Volatile.Read(ref items)));
        });
        await site.ServeAsync($"--Sources:Feeds={server.At("/feed.xml")}", "--Sources:AllowedNetworks=127.0.0.0/8");

        await site.UntilAsync(async () => await site.CountAsync("stories") == 1);
        await WrittenDownAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(15));
        await site.UntilAsync(() => asked.Count == 2);
        Volatile.Write(ref items, 2);
        await WrittenDownAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(15));
        await site.UntilAsync(async () => await site.CountAsync("stories") == 2);

        asked.ShouldBe(["200", "\"1\" 304", "\"1\" 200"]);
        (await site.AskAsync<string>("select link from articles where story = 1")).ShouldBe("https://news.example.org/0");
        (await site.CountAsync("stories where is_cooperation = 1")).ShouldBe(2);

        // The next look comes at its time after the answer is written down; an earlier one would be another's, the lease having run out.
        Task WrittenDownAsync() =>
            site.UntilAsync(async () => await site.AskAsync<long>("select max(next_check) from sources where kind = 'feed'") > site.Clock.GetUtcNow().ToUnixTimeMilliseconds());
    }

    private static string Feed(int count) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>News</title><language>en</language>{string.Concat(Enumerable.Range(0, count).Reverse().Select(Item))}</channel></rss>
        """;

    private static string Item(int number)
    {
        var lines = Articles.Number(number).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return $"<item><title>{lines[0]}</title><link>https://news.example.org/{number}</link><guid>{number}</guid>"
            + $"<pubDate>Fri, 13 Mar 2026 0{number}:00:00 GMT</pubDate><description>{string.Join(' ', lines[1..])}</description></item>";
    }
}
