using System.Text;
using CoopBot.Sources;
using Microsoft.Extensions.Configuration;

namespace CoopBot.Tests.Sources;

public sealed class SourcesSettingsTests
{
    [Theory]
    [InlineData("{}", new[] { "seeds/articles" })]
    [InlineData("""{"Sources":{"Folders":["/news"]}}""", new[] { "/news" })]
    [InlineData("""{"Sources":{"Folders":[]}}""", new string[0])]
    public void TheDefaultFolderIsReplacedAndNotAddedTo(string json, string[] folders)
    {
        var settings = new SourcesSettings();
        new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build().GetSection(SourcesSettings.Section).Bind(settings);

        settings.FoldersOrDefault().ShouldBe(folders);
    }

    [Fact]
    public void TheDefaultsAreGood() => new SourcesSettings().Problems().ShouldBeEmpty();

    [Fact]
    public void EveryWrongValueIsNamedWithoutItsPassword()
    {
        var settings = new SourcesSettings
        {
            Folders = ["news", " "],
            Feeds = ["https://example.org/feed", "ftp://reader:secret@example.org/feed?key=secret", "example.org/feed", "http://", "reader:secret@example.org", new() { Language = "kazakh", FullText = "often", Items = "li" }],
            Pages = ["https://example.org/news", new("https://example.org/news") { Items = "", Next = "a[" }, new("https://example.org/news") { Items = ".news > li:not(.ad)", Date = "time" }],
            Sitemaps = ["/sitemap.xml", "https://example.org/sitemap.xml"],
            AllowedNetworks = ["10.0.0.0/8", "10.0.0.1", "fd00::/200"],
            FolderInterval = TimeSpan.Zero,
            FeedInterval = TimeSpan.FromSeconds(59),
        };

        settings.Problems().Select(problem => (problem.Key, problem.Value)).ShouldBe(
        [
            ("Folders", " "),
            ("Feeds:1", "ftp://example.org/feed"),
            ("Feeds:2", "example.org/feed"),
            ("Feeds:3", "(an address that cannot be read)"),
            ("Feeds:4", "(an address that cannot be read)"),
            ("Feeds:5", null),
            ("Feeds:5:Language", "kazakh"),
            ("Feeds:5:FullText", "often"),
            ("Feeds:5:Items", "li"),
            ("Pages:0:Items", null),
            ("Pages:1:Items", ""),
            ("Pages:1:Next", "a["),
            ("Sitemaps:0", "/sitemap.xml"),
            ("AllowedNetworks", "10.0.0.1"),
            ("AllowedNetworks", "fd00::/200"),
            ("FolderInterval", "00:00:00"),
            ("FeedInterval", "00:00:59"),
        ]);
    }
}
