using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Tests.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Sources.Pages;

public sealed class ListingReaderTests
{
    private static readonly SourceOptions Selectors = new(Items: ".news li", Title: "h3", Date: "time", Next: "a.next");

    private readonly SourceBench bench = new();

    [Fact]
    public async Task TheArticlesOfAListingComeOldestFirstWithTheirPages()
    {
        await using var server = await ServeAsync(Listing(null, Entry(2, "2026-03-12T08:00:00+05:00"), Entry(1, "11.03.2026")));

        var look = await LookAsync(server);

        look.Found.Select(found => (found.Identity, found.Title, found.Link, found.Published?.UtcDateTime.ToString("s"), found.WebPage)).ShouldBe(
        [
            ($"link:127.0.0.1:{server.Address.Port}/news/1", "Title 1", server.At("/news/1"), "2026-03-11T00:00:00", "<p>/news/1</p>"),
            ($"link:127.0.0.1:{server.Address.Port}/news/2", "Title 2", server.At("/news/2"), "2026-03-12T03:00:00", "<p>/news/2</p>"),
        ]);
        look.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task OnlyNewArticlesAreFetched()
    {
        var asked = new List<string>();
        await using var server = await ServeAsync(Listing(null, Entry(2), Entry(1)), asked);
        var stored = new HashSet<string> { $"link:127.0.0.1:{server.Address.Port}/news/1" };

        (await bench.LookAsync(Row(server), stored)).Found.Length.ShouldBe(1);

        asked.ShouldNotContain("/news/1");
    }

    [Fact]
    public async Task TheListingIsFollowedBackWhileAllOfItIsNew()
    {
        var asked = new List<string>();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            lock (asked) asked.Add(context.Request.Path.Value!);
            return context.Request.Path.Value switch
            {
                "/list" => context.Response.WriteAsync(Listing("/2", Entry(6), Entry(5))),
                "/2" => context.Response.WriteAsync(Listing("/3", Entry(4), Entry(3))),
                "/3" => context.Response.WriteAsync(Listing("/4", Entry(2))),
                "/robots.txt" => Answers.Status(context, 404),
                var path => context.Response.WriteAsync($"<p>{path}</p>"),
            };
        });
        var stored = new HashSet<string> { $"link:127.0.0.1:{server.Address.Port}/news/3" };

        (await LookAsync(server)).Found.Length.ShouldBe(5);
        asked.ShouldNotContain("/4", "three pages are enough");
        asked.Clear();
        (await bench.LookAsync(Row(server), stored)).Found.Select(found => found.Title).ShouldBe(["Title 4", "Title 5", "Title 6"]);
        asked.ShouldNotContain("/3");
    }

    [Fact]
    public async Task AnAnchorMayBeTheItemItself()
    {
        await using var server = await ServeAsync("<a class='n' href='/news/1?utm_source=x'>One <b>two</b></a><a class='n' href='javascript:no()'>Three</a><a class='n'>Four</a>");

        var look = await bench.LookAsync(Row(server) with { Options = new(Items: "a.n") });

        look.Found.Select(found => (found.Title, found.Link)).ShouldBe([("One two", server.At("/news/1"))]);
    }

    [Theory]
    [InlineData(null, "it needs a selector of its items")]
    [InlineData("li[", "its selector 'li[' cannot be read")]
    [InlineData(".nothing", "its selector '.nothing' finds no article with a link")]
    public async Task AWrongSelectorIsNamed(string? items, string why)
    {
        await using var server = await ServeAsync(Listing(null, Entry(1)));

        var look = await bench.LookAsync(Row(server) with { Options = new(Items: items) });

        look.Source.LastError.ShouldNotBeNull().ShouldContain(why);
        look.Source.ETag.ShouldBeNull();
    }

    [Fact]
    public async Task WhatIsNoPageIsNamedSo()
    {
        await using var server = await ServeAsync("<rss><channel><item><title>One</title></item></channel></rss>");

        (await LookAsync(server)).Source.LastError.ShouldBe("the answer is a feed, not a web page");
    }

    [Fact]
    public async Task APageWithoutANameIsCalledAsItCallsItself()
    {
        await using var server = await ServeAsync("<title> News &amp; more </title>" + Listing(null, Entry(1)));

        (await LookAsync(server)).Source.Title.ShouldBe("News & more");
        (await bench.LookAsync(Row(server) with { Title = "Mine" })).Source.Title.ShouldBe("Mine");
    }

    [Fact]
    public async Task AListingThatRobotsTxtForbidsIsNotRead()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(
            context.Request.Path == "/robots.txt" ? "User-agent: *\nDisallow: /list" : Listing(null, Entry(1))));

        var look = await LookAsync(server);

        (look.End, look.Found.Length).ShouldBe((LookEnd.Failed, 0));
        look.Source.LastError!.ShouldContain("robots.txt");
    }

    private Task<Look> LookAsync(LoopbackServer server) => bench.LookAsync(Row(server));

    private static Task<LoopbackServer> ServeAsync(string listing, List<string>? asked = null) => LoopbackServer.StartAsync(context =>
    {
        if (asked is not null)
        {
            lock (asked) asked.Add(context.Request.Path.Value!);
        }
        return context.Request.Path.Value switch
        {
            "/list" => context.Response.WriteAsync(listing),
            "/robots.txt" => Answers.Status(context, 404),
            var path => context.Response.WriteAsync($"<p>{path}</p>"),
        };
    });

    private static SourceRow Row(LoopbackServer server) => new("s", "page", server.At("/list").AbsoluteUri) { Options = Selectors };

    private static string Listing(string? next, params string[] entries) =>
        $"<html><ul class='news'>{string.Concat(entries)}</ul>{(next is null ? "" : $"<a class='next' href='{next}'>older</a>")}</html>";

    private static string Entry(int number, string date = "") => $"<li><h3>Title {number}</h3><time>{date}</time><a href='/news/{number}'>read</a></li>";
}
