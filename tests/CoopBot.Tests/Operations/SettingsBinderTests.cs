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
        Should.Throw<StartException>(() => Bind<SourcesSettings>(("Sources:Feeds:0:Url", "https://example.org/feed"))).Message.ShouldContain("Sources:Feeds");

    private T Bind<T>(params (string Key, string Value)[] values) where T : class, Model.ISettings, new() =>
        SettingsBinder.Bind<T>(
            new ConfigurationBuilder().AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build(),
            warnings.Add);
}
