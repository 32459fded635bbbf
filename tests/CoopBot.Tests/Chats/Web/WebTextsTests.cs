using CoopBot.Chats.Web;

namespace CoopBot.Tests.Chats.Web;

public sealed class WebTextsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("pl")]
    public void ThePagesTextsAreThoseItAsksFor(string language) =>
        TestWords.TextsOf(language, "web").Keys.ShouldBe(PhraseBook.Keys, ignoreOrder: true);

    [Fact]
    public void EveryTextIsTranslated()
    {
        var texts = TestWords.Languages.ToDictionary(language => language, language => TestWords.TextsOf(language, "web"));

        foreach (var key in PhraseBook.Keys.Where(key => key != "web.bot"))
            texts.Values.Select(all => all[key]).Distinct().Count().ShouldBe(TestWords.Languages.Count, key);
    }
}
