using System.Text.Json;
using CoopBot.Tests.Sources.Door;
using Microsoft.AspNetCore.Http;

namespace CoopBot.Tests.Cli;

public sealed class FeedVerbTests : IDisposable
{
    private const string Feed = "<rss version='2.0'><channel><title>Новости</title><link>https://news.example/</link><language>ru</language>"
        + "<item><title>Одна</title><link>https://news.example/1</link><guid>1</guid><pubDate>12 марта 2026, 10:00</pubDate></item><item><title>Без всего</title></item><item><title>Обор";

    private readonly HomeOfATest home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task AFeedIsOneObject()
    {
        home.Write("feed.xml", Feed);
        var ended = await BuiltProgram.RunAsync(home, ["feed", "feed.xml", "--json"]);
        ended.Code.ShouldBe(0, ended.Errors);
        ended.Errors.ShouldBeEmpty();
        var feed = JsonDocument.Parse(ended.Output).RootElement;
        Names(feed).ShouldBe(["format", "title", "link", "language", "items", "problems"]);
        var item = feed.GetProperty("items")[0];
        Names(item).ShouldBe(["id", "link", "title", "summary", "content", "author", "published", "updated", "categories", "enclosures"]);
        item.GetProperty("published").GetString().ShouldBe("2026-03-12T10:00:00+00:00");
        feed.GetProperty("items").GetArrayLength().ShouldBe(2);
        feed.GetProperty("problems")[0].GetString().ShouldBe("The document is broken at line 1, and what follows is not read.");
    }

    [Fact]
    public async Task APersonReadsWhatIsThereAndWhatIsMissing()
    {
        home.Write("feed.xml", Feed);
        var ended = await BuiltProgram.RunAsync(home, ["feed", "feed.xml"]);
        ended.Code.ShouldBe(0, ended.Errors);
        ended.Output.ReplaceLineEndings("\n").TrimEnd().ShouldBe("""
            == feed.xml
            format      rss 2.0
            title       Новости
            link        https://news.example/
            language    ru
            items       2

            2026-03-12 10:00 +00:00 Одна
                                    https://news.example/1
                                    no text

            (no date)               Без всего
                                    no date, no link, no id, no text

            problems
              The document is broken at line 1, and what follows is not read.
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task AWebPageTellsWhichFeedsItLinksTo()
    {
        home.Write("page.html", "<!doctype html><html><head><link rel='alternate' type='application/rss+xml' href='https://news.example/rss.xml'></head><body></body></html>");
        (await BuiltProgram.RunAsync(home, ["feed", "page.html"])).Refusal()
            .ShouldBe("page.html: this is an HTML page, not a feed; it links to this feed: https://news.example/rss.xml.");
    }

    [Theory]
    [InlineData("feed", "nowhere.xml", "nowhere.xml: there is no such file.")]
    [InlineData("page", "nowhere.html", "nowhere.html: there is no such file.")]
    [InlineData("feed", ".", ".: this is a folder; name a file in it.")]
    [InlineData("feed", "empty.xml", "empty.xml: this is empty.")]
    [InlineData("page", "empty.xml", "empty.xml: this is empty.")]
    [InlineData("feed", "note.txt", "note.txt: this is neither RSS nor Atom.")]
    [InlineData("page", "note.txt", "note.txt: this is no web page.")]
    [InlineData("page", "feed.xml", "feed.xml: this is a feed, not a web page; the verb feed reads it.")]
    [InlineData("feed", "ftp://news.example/rss?key=1", "ftp://news.example/rss: only files and addresses that begin with http:// or https:// are read.")]
    public async Task WhatCannotBeReadIsSaidInOneSentence(string verb, string target, string sentence)
    {
        home.Write("empty.xml", " ");
        home.Write("note.txt", "Only words.");
        home.Write("feed.xml", Feed);
        (await BuiltProgram.RunAsync(home, [verb, target, "--json"])).Refusal().ShouldBe(sentence);
    }

    [Fact]
    public async Task AddressesAreFetchedThroughTheDoor()
    {
        await using var server = await LoopbackServer.StartAsync(context => context.Request.Path == "/feed.xml" ? context.Response.WriteAsync(Feed) : Answers.Status(context, 404));
        var address = server.At("/feed.xml").AbsoluteUri;
        (await BuiltProgram.RunAsync(home, ["feed", address])).Refusal().ShouldStartWith(address + ": ");

        var ended = await BuiltProgram.RunAsync(home, ["feed", address, "--json", "--Sources:AllowedNetworks=127.0.0.0/8"]);
        ended.Code.ShouldBe(0, ended.Errors);
        JsonDocument.Parse(ended.Output).RootElement.GetProperty("format").GetString().ShouldBe("rss 2.0");
        (await BuiltProgram.RunAsync(home, ["page", server.At("/none").AbsoluteUri, "--Sources:AllowedNetworks=127.0.0.0/8"])).Refusal().ShouldContain("the server answered 404");
    }

    [Fact]
    public async Task APageIsOneObject()
    {
        home.Write("page.html", "<html><head><title>Kazakhstan and Japan agree on water – Trade Desk</title></head><body><article><h1>Kazakhstan and Japan agree on water</h1>"
            + "<p>The two governments agreed on a common plan for water, energy and roads. It will be signed in the autumn by their ministers in Tashkent.</p></article></body></html>");
        var ended = await BuiltProgram.RunAsync(home, ["page", "page.html", "--json"]);
        ended.Code.ShouldBe(0, ended.Errors);
        var page = JsonDocument.Parse(ended.Output).RootElement;
        Names(page).ShouldBe(["title", "text", "author", "published", "language", "site", "excerpt"]);
        page.GetProperty("title").GetString().ShouldBe("Kazakhstan and Japan agree on water");
        page.GetProperty("site").GetString().ShouldBe("Trade Desk");
        page.GetProperty("excerpt").GetString().ShouldBe("The two governments agreed on a common plan for water, energy and roads.");
        page.GetProperty("language").GetString().ShouldBe("en");
        page.GetProperty("author").ValueKind.ShouldBe(JsonValueKind.Null);

        var shown = await BuiltProgram.RunAsync(home, ["page", "page.html"]);
        shown.Code.ShouldBe(0, shown.Errors);
        shown.Output.ShouldContain("author      (not found)");
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(field => field.Name);
}
