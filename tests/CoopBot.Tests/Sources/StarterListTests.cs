using CoopBot.Model;
using CoopBot.Sources;
using CoopBot.Tests.Cli;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoopBot.Tests.Sources;

public sealed class StarterListTests : IDisposable
{
    private readonly HomeOfATest home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData(false, SourceStanding.Off)]
    [InlineData(true, SourceStanding.On)]
    internal void ItsFeedsAreOnOrOffAsTheSettingSaysAndTheSettingsOwnGoFirst(bool isOn, SourceStanding standing)
    {
        home.Write(StarterList.Place, "<opml><body><outline text='A' xmlUrl='https://a.example/f'/><outline text='B' xmlUrl='https://b.example/f'/></body></opml>");
        var rows = Catalog(new SourcesSettings { Folders = [], Feeds = ["https://b.example/f"], Starter = isOn }).Rows();

        rows.Select(row => (row.Address, row.Origin, row.Standing)).ShouldBe(
        [
            ("https://b.example/f", SourceOrigin.Settings, SourceStanding.On),
            ("https://a.example/f", SourceOrigin.Starter, standing),
        ]);
    }

    [Fact]
    public void WithoutItNothingIsMissing() => Catalog(new SourcesSettings { Folders = ["news"] }).Rows().Single().Kind.ShouldBe("folder");

    [Fact]
    public void ABrokenOneGivesWhatItHas()
    {
        home.Write(StarterList.Place, "<opml><body><outline text='A' xmlUrl='https://a.example/f'/><outl");

        Catalog(new SourcesSettings { Folders = [] }).Rows().Single().Title.ShouldBe("A");
    }

    private SourceCatalog Catalog(SourcesSettings settings) => new(settings, new StarterList(new HomeFolder(home.Folder), NullLogger<StarterList>.Instance));
}
