using CoopBot.Sources.Robots;

namespace CoopBot.Tests.Sources.Robots;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/any", true)]
    [InlineData("User-agent: *\nDisallow:", "/any", true)]
    [InlineData("User-agent: *\nDisallow: /", "/any", false)]
    [InlineData("user-AGENT : *\r\nDISALLOW : /private # not this", "/private/page", false)]
    [InlineData("User-agent: *\nDisallow: /private", "/privately", false)]
    [InlineData("User-agent: *\nDisallow: /private/", "/private", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /news", "/news/1", true)]
    [InlineData("User-agent: *\nDisallow: /news\nAllow: /news", "/news/1", true)]
    [InlineData("User-agent: *\nAllow: /n\nDisallow: /news", "/news/1", false)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/news/1?print=1", false)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/news/1?page=1", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true)]
    [InlineData("User-agent: *\nDisallow: /end$", "/end", false)]
    [InlineData("User-agent: *\nDisallow: /end$", "/ends", true)]
    [InlineData("User-agent: *\nDisallow: /новости", "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: CoopBot\nDisallow: /private", "/news", true)]
    [InlineData("User-agent: coopbot/2.0\nDisallow: /news\n\nUser-agent: *\nDisallow:", "/news", false)]
    [InlineData("User-agent: OtherBot\nUser-agent: CoopBot\nDisallow: /news", "/news", false)]
    [InlineData("User-agent: OtherBot\nDisallow: /", "/news", true)]
    [InlineData("User-agent: CoopBot\nDisallow:\nUser-agent: *\nDisallow: /", "/news", true)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /", "/news", false)]
    [InlineData("<html><body>Not found</body></html>", "/news", true)]
    public void TheRulesAreKept(string robots, string path, bool isAllowed) =>
        Rules(robots).Allows(new Uri("https://example.org" + path)).ShouldBe(isAllowed);

    [Fact]
    public void ManyStarsCostNoMoreThanTheirNumber() =>
        Rules($"User-agent: *\nDisallow: /{string.Concat(Enumerable.Repeat("*a", 20_000))}b").Allows(new Uri("https://example.org/" + new string('a', 20_000))).ShouldBeTrue();

    [Theory]
    [InlineData("Crawl-delay: 2.5", 2.5)]
    [InlineData("Crawl-delay: 3600", 30.0)]
    [InlineData("Crawl-delay: soon", null)]
    public void ADelayIsWithinReason(string line, double? seconds) =>
        Rules($"User-agent: *\n{line}").Delay?.TotalSeconds.ShouldBe(seconds!.Value);

    [Fact]
    public void SitemapsAreNamedWhereverTheyStand() =>
        Rules("Sitemap: https://example.org/a.xml\nUser-agent: OtherBot\nSitemap: /b.xml\nDisallow: /").Sitemaps.ShouldBe(["https://example.org/a.xml", "/b.xml"]);

    private static RobotsRules Rules(string robots) => RobotsRules.Parse(robots, "CoopBot");
}
