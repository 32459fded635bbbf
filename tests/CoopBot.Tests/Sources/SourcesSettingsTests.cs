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
            Feeds = ["https://example.org/feed", "ftp://reader:secret@example.org/feed?key=secret", "example.org/feed", "http://", "reader:secret@example.org"],
            AllowedNetworks = ["10.0.0.0/8", "10.0.0.1", "fd00::/200"],
            FolderInterval = TimeSpan.Zero,
            FeedInterval = TimeSpan.FromSeconds(59),
        };

        settings.Problems().Select(problem => (problem.Key, problem.Value)).ShouldBe(
        [
            ("Folders", " "),
            ("Feeds", "ftp://example.org/feed"),
            ("Feeds", "example.org/feed"),
            ("Feeds", "(an address that cannot be read)"),
            ("Feeds", "(an address that cannot be read)"),
            ("AllowedNetworks", "10.0.0.1"),
            ("AllowedNetworks", "fd00::/200"),
            ("FolderInterval", "00:00:00"),
            ("FeedInterval", "00:00:59"),
        ]);
    }
}
