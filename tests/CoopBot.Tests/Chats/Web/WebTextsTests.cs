using System.Text.RegularExpressions;
using CoopBot.Chats.Web;

namespace CoopBot.Tests.Chats.Web;

public sealed partial class WebTextsTests
{
    [Fact]
    public void EveryTextThatThePageNamesIsThere()
    {
        var program = typeof(PhraseBook).Assembly;
        foreach (var file in program.GetManifestResourceNames().Where(name => name.StartsWith("page/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(program.GetManifestResourceStream(file)!);
            Key().Matches(reader.ReadToEnd()).Select(key => key.Value).ShouldBeSubsetOf(PhraseBook.Keys, file);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    [InlineData("uk")]
    [InlineData("kk")]
    [InlineData("uz")]
    [InlineData("ja")]
    public void ThePagesTextsAreThoseItAsksFor(string language) =>
        TestWords.TextsOf(language, "web").Keys.ShouldBe(PhraseBook.Keys, ignoreOrder: true);

    [Fact]
    public void EveryTextIsTranslated()
    {
        var texts = TestWords.Languages.ToDictionary(language => language, language => TestWords.TextsOf(language, "web"));

        foreach (var key in PhraseBook.Keys)
            texts.Values.Select(all => all[key]).Distinct().Count().ShouldBe(TestWords.Languages.Count, key);
    }

    [GeneratedRegex(@"\bweb\.[a-z]+\b")]
    private static partial Regex Key();
}
