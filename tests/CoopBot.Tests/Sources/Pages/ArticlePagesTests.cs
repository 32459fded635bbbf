using CoopBot.Model;
using CoopBot.Sources.Pages;
using CoopBot.Tests.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Sources.Pages;

public sealed class ArticlePagesTests
{
    private readonly SourceBench bench = new();
    private readonly List<string> asked = [];

    [Theory]
    [InlineData("WhenShort", 100, true)]
    [InlineData("WhenShort", 700, false)]
    [InlineData("Always", 700, true)]
    [InlineData("Never", 100, false)]
    public async Task ThePageOfAnArticleIsFetchedWhenItsTextIsWanted(string wanted, int length, bool isFetched)
    {
        await using var server = await ServeAsync(Feed(new string('a', length)));

        var found = (await LookAsync(server, Enum.Parse<FullText>(wanted))).Found.Single();

        found.WebPage.ShouldBe(isFetched ? "<html><p>the article of /news/1</p></html>" : null);
        found.Text.Length.ShouldBe(length, "what the feed says is kept in any case");
    }

    [Fact]
    public async Task RobotsTxtIsAskedOnceAndObeyed()
    {
        await using var server = await ServeAsync(Feed("a", "b"), robots: "User-agent: *\nDisallow: /news/1");

        var found = (await LookAsync(server)).Found;

        found.Select(one => one.WebPage is null).ShouldBe([false, true]);
        asked.ShouldBe(["/feed.xml", "/robots.txt", "/news/2"]);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(403)]
    public async Task WithoutARobotsTxtAllIsAllowed(int status)
    {
        await using var server = await ServeAsync(Feed("a"), robotsStatus: status);

        (await LookAsync(server)).Found.Single().WebPage.ShouldNotBeNull();
    }

    [Fact]
    public async Task WhileTheRobotsTxtCannotBeReadTheArticleIsWhatTheFeedSays()
    {
        await using var server = await ServeAsync(Feed("a"), robotsStatus: 500);

        (await LookAsync(server)).Found.Single().WebPage.ShouldBeNull();
        asked.ShouldBe(["/feed.xml", "/robots.txt"]);
    }

    [Theory]
    [InlineData("application/pdf", 200)]
    [InlineData("text/html", 404)]
    [InlineData("text/html", 503)]
    public async Task AnArticleWhosePageCannotBeHadIsWhatTheFeedSays(string type, int status)
    {
        await using var server = await ServeAsync(Feed("teaser"), type: type, status: status);

        var found = (await LookAsync(server)).Found.Single();

        (found.Text, found.WebPage).ShouldBe(("teaser", null));
    }

    [Fact]
    public async Task WhatIsTooMuchForOneLookIsLeftToTheNext()
    {
        await using var server = await ServeAsync(Feed([.. Enumerable.Range(0, 30).Select(_ => "a")]));

        var first = await LookAsync(server);
        first.Found.Length.ShouldBe(ArticlePages.MostAtOnce);
        (first.NextIn, first.Source.ETag, first.Source.Fingerprint).ShouldBe((TimeSpan.Zero, null, null));

        var stored = first.Found.Select(found => found.Identity).ToHashSet();
        var second = await bench.LookAsync(first.Source with { Options = new() }, stored);
        second.Found.Length.ShouldBe(5);
        second.Found.ShouldAllBe(found => !stored.Contains(found.Identity));
        second.NextIn.ShouldBeGreaterThan(TimeSpan.Zero);
    }

    [Fact]
    public async Task AHostThatIsAskedTooMuchGetsTheRestOfTheArticlesLater()
    {
        await using var server = await ServeAsync(Feed("a", "b", "c"));

        var look = await bench.LookAsync(Row(server), spacing: TimeSpan.FromMinutes(1));

        look.Found.ShouldBeEmpty();
        look.NextIn.ShouldBe(TimeSpan.FromSeconds(5));
        (look.Source.Failures, look.Source.Fingerprint).ShouldBe((0, null));
    }

    private Task<CoopBot.Sources.Look> LookAsync(LoopbackServer server, FullText wanted = FullText.WhenShort) =>
        bench.LookAsync(Row(server) with { Options = new(wanted) });

    private Task<LoopbackServer> ServeAsync(string feed, string robots = "", int robotsStatus = 200, string type = "text/html", int status = 200) =>
        LoopbackServer.StartAsync(context =>
        {
            lock (asked) asked.Add(context.Request.Path.Value!);
            (context.Response.StatusCode, var body) = context.Request.Path.Value switch
            {
                "/feed.xml" => (200, feed),
                "/robots.txt" => (robotsStatus, robots),
                var path => (status, $"<html><p>the article of {path}</p></html>"),
            };
            if (context.Request.Path.StartsWithSegments("/news")) context.Response.ContentType = type;
            return context.Response.WriteAsync(body);
        });

    private static SourceRow Row(LoopbackServer server) => new("s", "feed", server.At("/feed.xml").AbsoluteUri);

    /// <summary>Newest first, as feeds are: the last text is that of the first article taken.</summary>
    private static string Feed(params string[] texts) =>
        $"<rss version='2.0'><channel>{string.Concat(texts.Select((text, at) => $"<item><title>t{at}</title><link>/news/{at + 1}</link><description>{text}</description></item>"))}</channel></rss>";
}
