using System.Globalization;
using CoopBot.Model;
using CoopBot.Tests.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Sources.Sitemaps;

public sealed class SitemapReaderTests
{
    private const string News = """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
          <url><loc>/news/old</loc><lastmod>2026-03-01</lastmod></url>
          <url><loc>/news/2</loc><news:news><news:publication><news:name>Paper</news:name><news:language>kk</news:language></news:publication>
            <news:publication_date>2026-03-12T09:00:00Z</news:publication_date><news:title>Two &amp; more</news:title></news:news>
            <image:image><image:loc>/two.jpg</image:loc><image:title>A picture</image:title></image:image></url>
          <url><image:image><image:loc>/one.jpg</image:loc></image:image><loc>/news/1</loc><lastmod>2026-03-11</lastmod></url>
          <url><loc>ftp://example.org/no</loc></url>
        </urlset>
        """;

    private readonly SourceBench bench = new();

    [Fact]
    public async Task FreshArticlesOfANewsSitemapComeOldestFirstWithTheirPages()
    {
        await using var server = await ServeAsync(("/map.xml", News));

        var look = await bench.LookAsync(Row(server));

        look.Found.Select(found => (found.Link, found.Title, found.Language, found.Published?.Hour, found.WebPage)).ShouldBe(
        [
            (server.At("/news/1"), null, null, null, "<p>/news/1</p>"),
            (server.At("/news/2"), "Two & more", "kk", 9, "<p>/news/2</p>"),
        ]);
    }

    [Fact]
    public async Task TheNewestPartsOfAnIndexAreRead()
    {
        await using var server = await ServeAsync(
            ("/map.xml", "<sitemapindex><sitemap><loc>/2025.xml</loc><lastmod>2025-12-31</lastmod></sitemap><sitemap><loc>/2026.xml</loc><lastmod>2026-03-12</lastmod></sitemap></sitemapindex>"),
            ("/2026.xml", News),
            ("/2025.xml", News.Replace("/news/", "/older/")));

        var look = await bench.LookAsync(Row(server));

        look.Found.Select(found => found.Link).ShouldBe([server.At("/news/1"), server.At("/news/2")]);
        look.Source.Fingerprint.ShouldBeNull("the index stays the same while its parts change");
    }

    [Fact]
    public async Task OfASitemapWithoutDatesWhatStandsFirstIsTaken()
    {
        var all = string.Concat(Enumerable.Range(0, 200).Select(number => $"<url><loc>/news/{number}</loc></url>"));
        await using var server = await ServeAsync(("/map.xml", $"<urlset>{all}</urlset>"));

        var first = await bench.LookAsync(Row(server));

        first.Found.Length.ShouldBe(25);
        first.Found[0].Link.ShouldBe(server.At("/news/49"));
        first.NextIn.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task APackedSitemapIsUnpackedUpToItsLimit()
    {
        var isBomb = false;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (context.Request.Path == "/map.xml")
                await context.Response.Body.WriteAsync(Answers.Packed("gzip", isBomb ? new byte[64 * 1024 * 1024] : System.Text.Encoding.UTF8.GetBytes(News)));
            else
                await context.Response.WriteAsync("<p>page</p>");
        });

        (await bench.LookAsync(Row(server))).Found.Length.ShouldBe(2);
        isBomb = true;
        (await bench.LookAsync(Row(server))).Source.LastError.ShouldBe("the answer is larger than 10 MB");
    }

    [Theory]
    [InlineData("<rss><channel/></rss>", "the answer is no sitemap")]
    [InlineData("<html>soon</html>", "the answer is no sitemap")]
    [InlineData("", "the answer is no sitemap")]
    [InlineData("<!DOCTYPE urlset [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><urlset><url><loc>/&b;</loc></url></urlset>", "the document is broken at line 1, and what follows is not read")]
    public async Task WhatIsNoSitemapIsNamed(string document, string why)
    {
        await using var server = await ServeAsync(("/map.xml", document));

        (await bench.LookAsync(Row(server))).Source.LastError.ShouldBe(why);
    }

    private static Task<LoopbackServer> ServeAsync(params (string Path, string Body)[] documents) => LoopbackServer.StartAsync(context =>
        documents.FirstOrDefault(one => one.Path == context.Request.Path) is { Body: { } body }
            ? context.Response.WriteAsync(body)
            : context.Request.Path == "/robots.txt" ? Answers.Status(context, 404) : context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"<p>{context.Request.Path}</p>")));

    private static SourceRow Row(LoopbackServer server) => new("s", "sitemap", server.At("/map.xml").AbsoluteUri);
}
