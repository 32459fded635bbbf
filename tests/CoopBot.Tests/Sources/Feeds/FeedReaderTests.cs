using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Sources.Feeds;
using CoopBot.Tests.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Sources.Feeds;

public sealed class FeedReaderTests
{
    private readonly SourceBench bench = new();
    private readonly HashSet<string> stored = [];

    [Fact]
    public async Task NewItemsComeOldestFirstAndKnownOnesDoNot()
    {
        await using var server = await ServeAsync(Rss(Item("3", "14 Mar 2026"), Item("1", "12 Mar 2026"), Item("2", "13 Mar 2026")));
        stored.Add("guid:1");

        var look = await LookAsync(Row(server));

        look.Found.Select(found => (found.Source, found.Identity, found.Kind, found.Language)).ShouldBe(
            [("s", "guid:2", TextKind.Html, "pl"), ("s", "guid:3", TextKind.Html, "pl")]);
        look.NextIn.ShouldBe(TimeSpan.FromMinutes(15));
        look.Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task ItemsWithoutADateComeInTheTurnedOrderOfTheDocument()
    {
        await using var server = await ServeAsync(Rss(Item("3", ""), Item("1", "15 Mar 2026"), Item("2", "")));

        (await LookAsync(Row(server))).Found.Select(found => found.Identity).ShouldBe(["guid:2", "guid:1", "guid:3"]);
    }

    [Fact]
    public async Task WhatComesLateOrWithoutADateIsFoundOnce()
    {
        bench.Time.SetUtcNow(new DateTimeOffset(2026, 3, 12, 20, 0, 0, TimeSpan.Zero));
        var items = Item("1", "12 Mar 2026");
        await using var server = await LoopbackServer.StartAsync(context => context.Response.WriteAsync(Rss(items)));
        var look = await LookAsync(Row(server));
        stored.UnionWith(look.Found.Select(found => found.Identity));

        // One is a month old, one has no date: both have just come.
        items = Item("late", "12 Feb 2026") + Item("undated", "") + items;
        look = await LookAsync(look.Source);
        look.Found.Select(found => found.Identity).ShouldBe(["guid:late", "guid:undated"], ignoreOrder: true);
        stored.UnionWith(look.Found.Select(found => found.Identity));

        items += Item("more", "");
        (await LookAsync(look.Source)).Found.Select(found => found.Identity).ShouldBe(["guid:more"]);
    }

    [Fact]
    public async Task ADateInTheFutureIsNone()
    {
        bench.Time.SetUtcNow(new DateTimeOffset(2026, 3, 12, 20, 0, 0, TimeSpan.Zero));
        await using var server = await ServeAsync(Rss(Item("1", "13 Mar 2026"), Item("2", "15 Mar 2026")));

        (await LookAsync(Row(server))).Found.ToDictionary(found => found.Identity, found => found.Published is null)
            .ShouldBe(new Dictionary<string, bool> { ["guid:2"] = true, ["guid:1"] = false }, ignoreOrder: true);
    }

    [Fact]
    public async Task AnUnchangedFeedIsNotSentAgain()
    {
        var asked = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            asked++;
            context.Response.Headers.ETag = "\"one\"";
            context.Response.Headers.LastModified = "Thu, 12 Mar 2026 09:00:00 GMT";
            return context.Request.Headers.IfNoneMatch == "\"one\"" ? Answers.Status(context, 304) : context.Response.WriteAsync(Rss(Item("1", "")));
        });

        var first = await LookAsync(Row(server));
        first.Found.Length.ShouldBe(1);
        var second = await LookAsync(first.Source);

        second.ShouldSatisfyAllConditions(
            () => second.Found.ShouldBeEmpty(),
            () => second.Problems.ShouldBeEmpty(),
            () => second.Source.ShouldBe(first.Source with { Rhythm = second.Source.Rhythm }),
            () => second.NextIn.ShouldBe(TimeSpan.FromMinutes(18.75), "it had nothing to say"));
        asked.ShouldBe(2);
    }

    [Fact]
    public async Task FailuresBackOffAreToldOnceAndAreForgottenOnSuccess()
    {
        var isUp = false;
        await using var server = await LoopbackServer.StartAsync(context =>
            isUp ? context.Response.WriteAsync(Rss(Item("1", ""))) : Answers.Status(context, 503));

        var first = await LookAsync(Row(server) with { ETag = "\"old\"" });
        first.Problems.ShouldBe([$"{server.At("/feed.xml")}: the server answered 503."]);
        (first.Source.Failures, first.Source.LastError, first.Source.ETag, first.NextIn.TotalMinutes).ShouldBe((1, "the server answered 503", "\"old\"", 15));
        var second = await LookAsync(first.Source);
        second.Problems.ShouldBeEmpty();
        (second.Source.Failures, second.NextIn.TotalMinutes).ShouldBe((2, 30));

        isUp = true;
        var third = await LookAsync(second.Source);
        third.Found.Length.ShouldBe(1);
        (third.Source.Failures, third.Source.LastError, third.NextIn.TotalMinutes).ShouldBe((0, null, 15));
    }

    [Fact]
    public async Task TheServersRetryAfterIsHonoured()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = "7200";
            return Answers.Status(context, 429);
        });

        (await LookAsync(Row(server))).NextIn.ShouldBe(TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task AnHtmlPageInsteadOfAFeedIsAFailureAndItsValidatorsAreNotKept()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.ETag = "\"page\"";
            return context.Response.WriteAsync("<!doctype html><html><body>Soon again</body></html>");
        });

        var look = await LookAsync(Row(server));

        look.Problems.ShouldBe([$"{server.At("/feed.xml")}: the answer is an HTML page, not a feed."]);
        (look.Source.Failures, look.Source.ETag).ShouldBe((1, null));
    }

    [Fact]
    public async Task ABrokenFeedGivesWhatItCanAndIsAskedForWholeAgain()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.ETag = "\"broken\"";
            return context.Response.WriteAsync($"<rss><channel>{Item("1", "")}<item><title>tw");
        });

        var look = await LookAsync(Row(server));

        look.Found.Length.ShouldBe(1);
        look.Problems.Single().ShouldContain("broken at line 1");
        (look.Source.Failures, look.Source.ETag).ShouldBe((0, null));
        (await LookAsync(look.Source)).Problems.ShouldBeEmpty();
    }

    [Fact]
    public async Task RelativeLinksAreCountedFromWhereTheFeedReallyIs()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Request.Path == "/feed.xml"
            ? Answers.Redirect(context, "/moved/here.xml")
            : context.Response.WriteAsync("<rss><channel><item><title>t</title><link>a.html</link></item></channel></rss>"));

        (await LookAsync(Row(server))).Found.Single().Link.ShouldBe(server.At("/moved/a.html"));
    }

    [Fact]
    public async Task NoSecretOfTheAddressIsTold()
    {
        await using var server = await LoopbackServer.StartAsync(context => Answers.Status(context, 401));
        var address = new UriBuilder(server.At("/feed.xml?key=hidden")) { UserName = "reader", Password = "hidden" }.Uri;

        var look = await LookAsync(Row(server) with { Address = address.AbsoluteUri });

        look.Problems.ShouldBe([$"{server.At("/feed.xml")}: the server answered 401."]);
        look.Source.LastError.ShouldBe("the server answered 401");
    }

    private Task<Look> LookAsync(SourceRow source) => bench.LookAsync(source with { Options = new(FullText.Never) }, stored);

    private static Task<LoopbackServer> ServeAsync(string document) => LoopbackServer.StartAsync(context => context.Response.WriteAsync(document));

    private static SourceRow Row(LoopbackServer server) => new("s", FeedReader.KindName, server.At("/feed.xml").AbsoluteUri);

    private static string Rss(params string[] items) => $"<rss version='2.0'><channel><language>pl</language>{string.Concat(items)}</channel></rss>";

    private static string Item(string guid, string date) => $"<item><guid>{guid}</guid><title>Title {guid}</title><pubDate>{date}</pubDate></item>";
}
