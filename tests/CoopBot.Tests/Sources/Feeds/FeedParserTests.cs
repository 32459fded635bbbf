using CoopBot.Model;
using CoopBot.Sources.Feeds;

namespace CoopBot.Tests.Sources.Feeds;

public sealed class FeedParserTests
{
    private static readonly Uri Address = new("https://example.org/news/feed.xml");

    [Fact]
    public void AnRssFeedIsReadWhole()
    {
        var feed = Parse("""
            <?xml version="1.0" encoding="utf-8"?>
            <?xml-stylesheet href="rss.xsl"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
            <channel><title>News</title><link>https://example.org</link><language>ru-RU</language>
            <image><title>Logo</title><link>https://example.org/logo</link></image>
            <item>
              <media:title>Photo</media:title>
              <title>Узбекистан &amp;amp; Япония: <![CDATA[<b>меморандум</b>]]></title>
              <link>https://example.org/a?utm_source=rss&amp;id=7</link>
              <guid isPermaLink="false">a-7</guid>
              <pubDate>Thu, 12 Mar 2026 10:00:00 +0500</pubDate>
              <media:description>Two men</media:description>
              <description>Коротко</description>
              <content:encoded><![CDATA[<p>Целиком &nbsp; &amp; сполна</p>]]></content:encoded>
            </item>
            <item><description>Only words</description></item>
            <item><link>https://example.org/nothing-said</link></item>
            </channel></rss>
            """);

        feed.Broken.ShouldBeNull();
        feed.Language.ShouldBe("ru");
        feed.Items.Select(Parts).ShouldBe(
        [
            (
                "a-7",
                new Uri("https://example.org/a?id=7"),
                "Узбекистан & Япония: меморандум",
                "<p>Целиком &nbsp; &amp; сполна</p>",
                TextKind.Html,
                new DateTimeOffset(2026, 3, 12, 5, 0, 0, TimeSpan.Zero),
                null),
            (null, null, null, "Only words", TextKind.Html, null, null),
        ]);
    }

    [Fact]
    public void AnAtomFeedIsReadWhole()
    {
        var feed = Parse("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl" xml:base="https://example.org/blog/">
            <title>Blog</title>
            <entry xml:lang="en-GB">
              <id>tag:example.org,2026:1</id>
              <title type="html">Kazakhstan &amp;amp; &lt;i&gt;Japan&lt;/i&gt;</title>
              <link rel="self" href="/self"/><link rel="alternate" type="application/json" href="1.json"/><link rel="alternate" type="text/html" href="1.html"/>
              <published>2026-03-12T10:00:00Z</published><updated>2026-03-13T10:00:00Z</updated>
              <summary>Short</summary>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A <b>whole</b> text</p></div></content>
            </entry>
            <entry>
              <id>2</id><title>Umowa &lt;roku&gt;</title><link href="https://example.org/2"/><updated>2026-03-13T10:00:00Z</updated>
              <content src="https://example.org/2.mp3" type="audio/mpeg"/><summary>Zwykły &lt;tekst&gt;</summary>
            </entry>
            </feed>
            """);

        feed.Language.ShouldBe("pl");
        feed.Items.Length.ShouldBe(2);
        Parts(feed.Items[0]).ShouldBe((
            "tag:example.org,2026:1",
            new Uri("https://example.org/blog/1.html"),
            "Kazakhstan & Japan",
            "<div><p>A <b>whole</b> text</p></div>",
            TextKind.Html,
            new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero),
            "en"));
        Parts(feed.Items[1]).ShouldBe((
            "2",
            new Uri("https://example.org/2"),
            "Umowa <roku>",
            "Zwykły <tekst>",
            TextKind.Plain,
            new DateTimeOffset(2026, 3, 13, 10, 0, 0, TimeSpan.Zero),
            null));
    }

    [Fact]
    public void TheOldRdfFormIsReadToo()
    {
        var item = Parse("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://example.org/"><title>News</title></channel>
            <item rdf:about="https://example.org/1"><title>日本とカザフスタン</title><link>https://example.org/1</link><dc:date>2026-03-12T10:00:00+09:00</dc:date><dc:language>ja</dc:language></item>
            </rdf:RDF>
            """).Items.Single();

        item.Id.ShouldBe("https://example.org/1");
        item.Title.ShouldBe("日本とカザフスタン");
        item.Published.ShouldBe(new DateTimeOffset(2026, 3, 12, 1, 0, 0, TimeSpan.Zero));
        item.Language.ShouldBe("ja");
    }

    [Theory]
    [InlineData("<link>/a</link>", "https://example.org/a")]
    [InlineData("<link>a</link>", "https://example.org/news/a")]
    [InlineData("<link>//other.example/a</link>", "https://other.example/a")]
    [InlineData("<link>\n https://example.org/a \n</link>", "https://example.org/a")]
    [InlineData("<link/><guid>https://example.org/g</guid>", "https://example.org/g")]
    [InlineData("<guid isPermaLink='false'>https://example.org/g</guid>", null)]
    [InlineData("<guid>17</guid>", null)]
    [InlineData("<link>javascript:alert(1)</link>", null)]
    [InlineData("<link>file:///etc/passwd</link>", null)]
    [InlineData("<link>https://short.example/x</link><feedburner:origLink>https://example.org/o</feedburner:origLink>", "https://example.org/o")]
    [InlineData("<atom:link href='https://example.org/a'/>", "https://example.org/a")]
    [InlineData("<link>https://example.org/a?fbclid=1&amp;b=2&amp;utm_medium=x&amp;gclid=3</link>", "https://example.org/a?b=2")]
    [InlineData("<link>https://example.org/a?UTM_Source=x#top</link>", "https://example.org/a#top")]
    public void LinksAreResolvedAndCleaned(string inner, string? link) =>
        Parse($"<rss><channel><item><title>t</title>{inner}</item></channel></rss>").Items.Single().Link.ShouldBe(link is null ? null : new Uri(link));

    [Theory]
    [InlineData("a &amp;amp; b", "a & b")]
    [InlineData("a &amp;lt;b&amp;gt; c", "a <b> c")]
    [InlineData("&lt;b&gt;a&lt;/b&gt;b", "ab")]
    [InlineData("a&lt;br/&gt;b", "a b")]
    [InlineData("a <i>b</i> c", "a b c")]
    [InlineData("5 &lt; 6 &gt; 4", "5 < 6 > 4")]
    [InlineData("  a\n\tb&#160;c  ", "a b c")]
    [InlineData("«a» &amp;amp;quot;b&amp;amp;quot;", "«a» \"b\"")]
    [InlineData("&lt;img src=x&gt;", null)]
    public void TitlesBecomePlain(string title, string? plain) =>
        Parse($"<rss><channel><item><title>{title}</title><description>d</description></item></channel></rss>").Items.Single().Title.ShouldBe(plain);

    private static (string?, Uri?, string?, string, TextKind, DateTimeOffset?, string?) Parts(FeedItem item) =>
        (item.Id, item.Link, item.Title, item.Text, item.Kind, item.When, item.Language);

    private static FeedDocument.Feed Parse(string text) => FeedParser.Parse(text, Address).ShouldBeOfType<FeedDocument.Feed>();
}
