using CoopBot.Sources.Feeds;

namespace CoopBot.Tests.Sources.Feeds;

public sealed class FeedLinksTests
{
    private static readonly Uri Address = new("https://news.example/ru/");

    [Fact]
    public void WhatThePageNamesComesFirstThenWhatItLinksToThenGuesses()
    {
        var links = FeedLinks.Of("""
            <!doctype html><html><head><title>News</title>
            <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
            <link rel='alternate' type='application/rss+xml' title='News &amp;amp; more' href='rss.xml'>
            <link rel=alternate type=application/atom+xml href=//other.example/atom>
            <link rel="alternate" hreflang="en" href="/en/">
            <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">
            <link rel="stylesheet" href="/feed.css">
            <script>document.write('<link rel="alternate" type="application/rss+xml" href="/written">')</script>
            <!-- <link rel="alternate" type="application/rss+xml" href="/hidden"> -->
            </head><body><a href="/export/rss2/index.xml">RSS</a> <a href="/about">About feeds</a> <a href="feed:https://news.example/all/feed">All</a>
            <a href="mailto:rss@news.example">Write</a> <a href="javascript:rss()">x</a></body></html>
            """, Address);

        links.Where(link => link.Kind != FeedLinkKind.Guessed).Select(link => (link.Address.AbsoluteUri, link.Title, link.Kind)).ShouldBe(
        [
            ("https://news.example/ru/rss.xml", "News & more", FeedLinkKind.Declared),
            ("https://other.example/atom", null, FeedLinkKind.Declared),
            ("https://news.example/export/rss2/index.xml", null, FeedLinkKind.Linked),
            ("https://news.example/all/feed", null, FeedLinkKind.Linked),
            ("https://news.example/comments/feed/", "Comments", FeedLinkKind.Declared),
        ]);
        var guesses = links.Where(link => link.Kind == FeedLinkKind.Guessed).Select(link => link.Address.PathAndQuery).ToList();
        guesses[..4].ShouldBe(["/feed", "/feed/", "/rss", "/rss/"]);
        guesses.ShouldContain("/?feed=rss2");
        guesses.ShouldContain("/ru/feed");
        links.Select(link => link.Address).Distinct().Count().ShouldBe(links.Length);
    }

    [Fact]
    public void LinksAreCountedFromTheBaseThatThePageNames() =>
        FeedLinks.Of("<base href='https://cdn.example/x/'><link rel='feed' href='a.xml'>", Address)[0].Address.AbsoluteUri.ShouldBe("https://cdn.example/x/a.xml");

    [Fact]
    public void OfAFileNothingIsGuessed() => FeedLinks.Of("<a href='/rss.xml'>RSS</a><a href='https://a.example/rss'>RSS</a>", new Uri("file:///tmp/page.html"))
        .Select(link => link.Address.AbsoluteUri).ShouldBe(["https://a.example/rss"]);

    [Theory]
    [InlineData("/articles/feedback")]
    [InlineData("/brss")]
    [InlineData("/rss-agency-opens/")]
    [InlineData("/atomenergo")]
    public void WhatOnlySoundsLikeAFeedIsNone(string path) =>
        FeedLinks.Of($"<a href='{path}'>x</a>", Address).ShouldAllBe(link => link.Kind == FeedLinkKind.Guessed);

    [Theory]
    [InlineData("")]
    [InlineData("<link rel=alternate type=application/rss+xml>")]
    [InlineData("<link rel=alternate type=application/rss+xml href='http://['>")]
    [InlineData("<a href='")]
    [InlineData("<script>")]
    public void ABrokenPageLeadsToNothing(string html) => FeedLinks.Of(html, Address).ShouldAllBe(link => link.Kind == FeedLinkKind.Guessed);
}
