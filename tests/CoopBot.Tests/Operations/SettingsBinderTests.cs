using CoopBot.Chats.Web;
using CoopBot.Commands;
using CoopBot.Digests;
using CoopBot.Model;
using CoopBot.Operations;
using CoopBot.Sources;
using Microsoft.Extensions.Configuration;

namespace CoopBot.Tests.Operations;

public sealed class SettingsBinderTests
{
    private readonly List<string> warnings = [];

    [Fact]
    public void NothingSetGivesTheDefaults()
    {
        Bind<DigestSettings>().ShouldBeEquivalentTo(new DigestSettings());
        warnings.ShouldBeEmpty();
    }

    [Fact]
    public void ValuesOfEveryTypeAreRead()
    {
        Bind<DigestSettings>(("Digests:MaxStories", "3")).MaxStories.ShouldBe(3);
        Bind<WebSettings>(("web:behindproxy", "true")).BehindProxy.ShouldBeTrue();
        Bind<SourcesSettings>(("Sources:FeedInterval", "01:30:00")).FeedInterval.ShouldBe(TimeSpan.FromMinutes(90));
        Bind<DigestSettings>(("Digests:DefaultZone", "Europe/Warsaw")).DefaultZone.ShouldBe("Europe/Warsaw");
    }

    [Fact]
    public void AListIsOneTextWithSemicolonsOrAListOfJson()
    {
        Bind<AccessSettings>(("Access:Operators", "web:1; telegram:2 ;;")).Operators.ShouldBe(["web:1", "telegram:2"]);
        Bind<AccessSettings>(("Access:Operators:0", "web:1"), ("Access:Operators:1", "telegram:2")).Operators.ShouldBe(["web:1", "telegram:2"]);
    }

    [Fact]
    public void AListThatIsSetToNothingIsEmptyAndNotTheDefault()
    {
        Bind<SourcesSettings>(("Sources:Folders", "")).FoldersOrDefault().ShouldBeEmpty();
        Bind<SourcesSettings>().FoldersOrDefault().ShouldBe(["seeds/articles"]);
    }

    [Fact]
    public void AnEmptyListOfJsonIsEmptyToo()
    {
        using var json = new MemoryStream("""{ "Sources": { "Folders": [] } }"""u8.ToArray());
        SettingsBinder.Bind<SourcesSettings>(new ConfigurationBuilder().AddJsonStream(json).Build(), warnings.Add).FoldersOrDefault().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("many", "a whole number")]
    [InlineData("9.5", "a whole number")]
    [InlineData("99999999999", "a whole number")]
    [InlineData("", "a whole number")]
    public void AValueOfTheWrongTypeIsNamedWithWhatIsRight(string value, string right)
    {
        var error = Should.Throw<StartException>(() => Bind<DigestSettings>(("Digests:MaxStories", value)));
        error.Message.ShouldBe($"The setting Digests:MaxStories has the value '{value}', which is not {right}. The default is 10.");
    }

    [Fact]
    public void AValueOutOfItsRangeIsNamedWithWhatIsRight() =>
        Should.Throw<StartException>(() => Bind<DigestSettings>(("Digests:MaxStories", "0"))).Message
            .ShouldBe("The setting Digests:MaxStories has the value '0'; right would be a number of stories from 1 to 50.");

    [Fact]
    public void AnUnknownKeyIsWarnedOfWithTheKnownOnes()
    {
        Bind<WebSettings>(("Web:Port", "80"));
        warnings.ShouldHaveSingleItem().ShouldBe("The setting Web:Port is unknown and does nothing. Known in this section: Enabled, Url, BehindProxy.");
    }

    [Fact]
    public void AListWhereATextIsDueIsRefused() =>
        Should.Throw<StartException>(() => Bind<WebSettings>(("Web:Url:0", "http://127.0.0.1:1"))).Message.ShouldContain("Web:Url");

    [Fact]
    public void AListInAListIsRefused() =>
        Should.Throw<StartException>(() => Bind<SourcesSettings>(("Sources:Folders:0:Path", "news"))).Message.ShouldContain("Sources:Folders");

    [Fact]
    public void AnEntryIsATextOrAnObject()
    {
        using var json = new MemoryStream("""
            { "Sources": {
                "Feeds": ["https://a.example/f", { "Address": "https://b.example/f", "Title": "B", "Language": "kk", "FullText": "Always" }],
                "Pages": [{ "Address": "https://c.example/news", "Items": "article", "TitleSelector": "h2", "Link": "h2 a", "Date": "time", "Next": "a.next" }] } }
            """u8.ToArray());

        var sources = SettingsBinder.Bind<SourcesSettings>(new ConfigurationBuilder().AddJsonStream(json).Build(), warnings.Add);

        sources.Feeds.Select(feed => (feed.Address, feed.Title, feed.Language, feed.FullText)).ShouldBe([("https://a.example/f", null, null, null), ("https://b.example/f", "B", "kk", "Always")]);
        sources.Pages.ShouldHaveSingleItem().ToRow("page")!.Options.ShouldBe(new SourceOptions(Items: "article", Title: "h2", Link: "h2 a", Date: "time", Next: "a.next"));
        warnings.ShouldBeEmpty();
        Bind<SourcesSettings>(("Sources:Sitemaps", "https://a.example/1; https://a.example/2")).Sitemaps.Select(map => map.Address).ShouldBe(["https://a.example/1", "https://a.example/2"]);
    }

    [Fact]
    public void AnUnknownKeyOfAnEntryIsRefusedWithTheKnownOnes() =>
        Should.Throw<StartException>(() => Bind<SourcesSettings>(("Sources:Pages:0:Url", "https://example.org/news"))).Message
            .ShouldBe("The setting Sources:Pages:0:Url is unknown. Known there: Address, Title, Group, Language, FullText, Items, TitleSelector, Link, Date, Next.");

    [Fact]
    public void WhatIsMissingInAnEntryIsNamed() =>
        Should.Throw<StartException>(() => Bind<SourcesSettings>(("Sources:Pages:0", "https://example.org/news"))).Message
            .ShouldBe("The setting Sources:Pages:0:Items is not set; right would be the CSS selector of what on the page is an article, such as article or \"h2 a\".");

    [Fact]
    public void TheStrongestDecideHowAListIsWritten()
    {
        Layered(("Sources:Feeds", ""), ("Sources:Feeds:0", "https://a.example/f")).ShouldBe(["https://a.example/f"], "the file's empty list hides nothing");
        Layered(("Sources:Feeds:0", "https://a.example/f"), ("Sources:Feeds", "")).ShouldBeEmpty();
        Layered(("Sources:Feeds:0", "https://a.example/f"), ("Sources:Feeds", "https://b.example/f")).ShouldBe(["https://b.example/f"]);

        IEnumerable<string?> Layered((string, string) weak, (string, string) strong) => SettingsBinder.Bind<SourcesSettings>(
            new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(weak.Item1, (string?)weak.Item2)]).AddInMemoryCollection([KeyValuePair.Create(strong.Item1, (string?)strong.Item2)]).Build(),
            warnings.Add).Feeds.Select(feed => feed.Address);
    }

    private T Bind<T>(params (string Key, string Value)[] values) where T : class, Model.ISettings, new() =>
        SettingsBinder.Bind<T>(
            new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build(),
            warnings.Add);
}
