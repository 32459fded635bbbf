using System.Diagnostics;
using System.Text;
using CoopBot.Sources.Door;
using CoopBot.Sources.Feeds;

namespace CoopBot.Tests.Sources.Feeds;

public sealed class WildFeedTests
{
    private static readonly Uri Address = new("https://example.org/feed.xml");

    [Theory]
    [InlineData("\n  <?xml version=\"1.0\"?><rss><channel><item><title>t</title></item></channel></rss>", "t")]
    [InlineData("\uFEFF <?xml version=\"1.1\" encoding=\"utf-16\"?><rss><channel><item><title>t</title></item></channel></rss>", "t")]
    [InlineData("<rss><channel><item><title>a&nbsp;&mdash;&nbsp;b</title></item></channel></rss>", "a — b")]
    [InlineData("<rss><channel><item><title>R&D, AT&T & co</title></item></channel></rss>", "R&D, AT&T & co")]
    [InlineData("<rss><channel><item><title>a &nosuch; b &; &#; &#xZ; &#99999999; c</title></item></channel></rss>", "a &nosuch; b &; &#; &#xZ; c")]
    [InlineData("<rss><channel><item><title>a\u0003b\u000B&#x1F;cd</title></item></channel></rss>", "abcd")]
    [InlineData("<rss><channel><item><title>a 😀 &#128512;</title></item></channel></rss>", "a 😀 😀")]
    [InlineData("<rss><channel><item><title>5 < 6</title></item></channel></rss>", "5 < 6")]
    [InlineData("<rss><channel><!-- a -- b & c --><item><title>t</title></item></channel></rss>", "t")]
    [InlineData("<rss><channel><item><title><![CDATA[a & b]]></title></item></channel></rss>", "a & b")]
    [InlineData("<rss><channel><item><title><![CDATA[a\u0001b]]></title></item></channel></rss>", "ab")]
    [InlineData("<rss><channel><item><title>t</title><media:thumbnail url='x'/><weird:a/></item></channel></rss>", "t")]
    [InlineData("<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://example.org/rss.dtd\"><rss><channel><item><title>t</title></item></channel></rss>", "t")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"]>\"><!ELEMENT b (c)>]><rss><channel><item><title>t</title></item></channel></rss>", "t")]
    public void WhatBreaksAStrictReaderIsRepaired(string document, string title)
    {
        var feed = Parse(document).ShouldBeOfType<FeedDocument.Feed>();

        feed.Broken.ShouldBeNull();
        feed.Items.Single().Title.ShouldBe(title);
    }

    [Fact]
    public void HalfALetterIsLeftOut() =>
        Parse($"<rss><channel><item><title>a{'\uD800'}b{'\uDC00'}{'\uFFFF'}c</title></item></channel></rss>")
            .ShouldBeOfType<FeedDocument.Feed>().Items.Single().Title.ShouldBe("abc");

    [Fact]
    public void WhatStandsBeforeABreakIsKept()
    {
        var feed = Parse("<rss><channel><item><title>one</title></item>\n<item><title>two</title></item>\n<item><title>thr").ShouldBeOfType<FeedDocument.Feed>();

        feed.Items.Select(item => item.Title).ShouldBe(["one", "two"]);
        feed.Broken.ShouldBe("the document is broken at line 3, and what follows is not read");
    }

    [Theory]
    [InlineData("", "the answer is empty")]
    [InlineData("<!DOCTYPE html><html><head><title>Not found</title></head><body><p>Sorry<br></body></html>", "the answer is an HTML page, not a feed")]
    [InlineData("<HTML><BODY>Down</BODY></HTML>", "the answer is an HTML page, not a feed")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\"}", "the answer is JSON, but no JSON Feed")]
    [InlineData("Service unavailable", "the answer is neither RSS nor Atom")]
    [InlineData("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"/>", "the answer is a sitemap, not a feed")]
    [InlineData("<note/>", "the answer is XML of the kind 'note', neither RSS nor Atom")]
    public void WhatIsNoFeedIsNamed(string document, string why) => Parse(document).ShouldBeOfType<FeedDocument.NotAFeed>().Why.ShouldBe(why);

    [Fact]
    public void AnExternalEntityIsNotRead()
    {
        var secret = Path.GetTempFileName();
        File.WriteAllText(secret, "the secret");
        var document = $"<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://{secret}\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/\">%p;]>"
            + "<rss><channel><item><title>a &x; b</title></item></channel></rss>";

        Parse(document).ShouldBeOfType<FeedDocument.Feed>().Items.Single().Title.ShouldBe("a &x; b");
        File.Delete(secret);
    }

    [Fact]
    public void ABillionLaughsStayAsShortAsTheyAre()
    {
        var entities = string.Concat(Enumerable.Range(1, 30).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));

        Parse($"<!DOCTYPE rss [<!ENTITY l0 \"ha\">{entities}]><rss><channel><item><title>&l30;</title></item></channel></rss>")
            .ShouldBeOfType<FeedDocument.Feed>().Items.Single().Title.ShouldBe("&l30;");
    }

    [Theory]
    [InlineData("<![CDATA[<!--", 250_000)]
    [InlineData("<a", 250_000)]
    [InlineData("<a>", 400_000)]
    [InlineData("&", 500_000)]
    [InlineData("<!DOCTYPE", 250_000)]
    [InlineData("<!--", 250_000)]
    [InlineData("<item>", 300_000)]
    [InlineData("<a:b xmlns:a='x'>", 200_000)]
    public void NoRepetitionCostsMoreThanItsLength(string piece, int times)
    {
        var document = "<rss><channel><item><title>" + new StringBuilder().Insert(0, piece, times);
        var watch = Stopwatch.StartNew();

        Parse(document);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public void TenThousandItemsAreFine()
    {
        var items = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"<item><guid>{i}</guid><title>{i}</title></item>"));

        ItemIdentity.Name(Parse($"<rss><channel>{items}</channel></rss>").ShouldBeOfType<FeedDocument.Feed>().Items).Length.ShouldBe(10_000);
    }

    [Fact]
    public void ItemsWithoutEndAreNotAllTaken()
    {
        var feed = Parse("<rss><channel>" + string.Concat(Enumerable.Repeat("<item>x<title>y</item>", 30_000))).ShouldBeOfType<FeedDocument.Feed>();

        feed.Items.Length.ShouldBe(FeedDocument.MostItems);
        feed.Problems.ShouldContain("It has more than 20000 items; the others are not read.");
    }

    [Fact]
    public void ALongHeadIsReadOnceForAllItems()
    {
        var document = "<rss><channel>" + string.Concat(Enumerable.Repeat("<link>x</link>", 100_000)) + string.Concat(Enumerable.Repeat("<item><title>y</title></item>", 15_000));
        FeedParser.Parse(document, new Uri("file:///tmp/feed.xml")).ShouldBeOfType<FeedDocument.Feed>().Items.Length.ShouldBe(15_000);
    }

    [Theory]
    [InlineData("windows-1251", "Узбекистан и Япония", true)]
    [InlineData("koi8-r", "Узбекистан и Япония", true)]
    [InlineData("iso-8859-2", "Źródło i spółka", true)]
    [InlineData("shift_jis", "日本とウズベキスタン", true)]
    [InlineData("euc-jp", "日本とウズベキスタン", false)]
    [InlineData("utf-16", "Źródło i spółka", true)]
    public void TheEncodingIsThatOfTheServerOrOfTheDeclaration(string encoding, string title, bool declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var declaration = declared ? $"<?xml version='1.0' encoding='{encoding}'?>" : "<?xml version='1.0'?>";
        var body = Encoding.GetEncoding(encoding).GetBytes($"{declaration}<rss><channel><item><title>{title}</title></item></channel></rss>");
        var answer = new Fetched.Fresh(body, "text/xml", declared ? null : encoding, null, null, Address);

        Parse(FeedDecoder.Decode(answer)).ShouldBeOfType<FeedDocument.Feed>().Items.Single().Title.ShouldBe(title);
    }

    private static FeedDocument Parse(string text) => FeedParser.Parse(text, Address);
}
