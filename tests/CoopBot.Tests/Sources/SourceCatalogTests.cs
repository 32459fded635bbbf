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
    public void TheIdStaysTheSameFromStartToStart() =>
        new SourceCatalog(new SourcesSettings()).Rows().Single().Id.ShouldBe("51710be42c5ea228ecf56a1f5671e096");
}
