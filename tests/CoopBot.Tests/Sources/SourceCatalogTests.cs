using CoopBot.Model;
using CoopBot.Sources;

namespace CoopBot.Tests.Sources;

public sealed class SourceCatalogTests
{
    [Fact]
    public void EachSourceStandsThereOnceHoweverItIsSpelt()
    {
        var rows = new SourceCatalog(new SourcesSettings
        {
            Folders = ["news/", " news", "other"],
            Feeds = ["https://Example.org/feed", " https://example.org:443/feed ", "https://example.org/Feed"],
        }).Rows();

        rows.Select(row => (row.Kind, row.Address)).ShouldBe(
        [
            ("folder", "news"),
            ("folder", "other"),
            ("feed", "https://example.org/feed"),
            ("feed", "https://example.org/Feed"),
        ]);
    }

    [Fact]
    public void PagesAndSitemapsStandThereAsTheSettingsDescribeThem()
    {
        var rows = new SourceCatalog(new SourcesSettings
        {
            Folders = [],
            Feeds = [new("https://a.example/f") { Title = "A", Group = "/Kazakhstan/Papers/", Language = "KK", FullText = "never" }],
            Pages = [new("https://b.example/news") { Items = "article", Date = "time" }],
            Sitemaps = ["https://c.example/sitemap.xml"],
        }).Rows();

        rows.Select(row => (row.Kind, row.Address, row.Title, row.Group, row.Language, row.Origin)).ShouldBe(
        [
            ("feed", "https://a.example/f", "A", "Kazakhstan/Papers", "kk", SourceOrigin.Settings),
            ("page", "https://b.example/news", null, null, null, SourceOrigin.Settings),
            ("sitemap", "https://c.example/sitemap.xml", null, null, null, SourceOrigin.Settings),
        ]);
        rows.Select(row => row.Options).ShouldBe([new SourceOptions(FullText.Never), new SourceOptions(Items: "article", Date: "time"), SourceOptions.None]);
    }

    [Fact]
    public void TheSeedsAreThereOnlyWhileTheSettingsNameNoFolder()
    {
        new SourceCatalog(new SourcesSettings()).Named().ShouldBeEmpty();
        new SourceCatalog(new SourcesSettings()).Unsaid().Single().Address.ShouldBe("seeds/articles");
        new SourceCatalog(new SourcesSettings { Folders = ["news"] }).Unsaid().ShouldBeEmpty();
    }

    [Fact]
    public void TheIdStaysTheSameFromStartToStart() =>
        new SourceCatalog(new SourcesSettings()).Rows().Single().Id.ShouldBe("51710be42c5ea228ecf56a1f5671e096");
}
