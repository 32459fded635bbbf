using CoopBot.Model;
using CoopBot.Reading;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Reading;

public sealed class LanguageTests
{
    private static readonly LanguageDetector Detector = new(Readers.Knowledge);

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var (language, item) in ReadingCases.Of("language")) cases.Add(language, item.Text);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ALanguageIsToldByAHeadline(string language, string text) => Detector.Detect(text).ShouldBe(language);

    [Theory]
    [MemberData(nameof(Cases))]
    public void CapitalsDoNotChangeTheLanguage(string language, string text)
    {
        // A capital takes off what tells names from words; a headline with names in another script then reads as those.
        if (text.Any(char.IsAsciiLetter) && text.Any(letter => letter > '\u0400')) return;
        Detector.Detect(text.ToUpperInvariant()).ShouldBe(language);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("12345 67.8 %")]
    [InlineData("😀 🇰🇿 ✅")]
    [InlineData("\ud800\udc00\ud800")]
    [InlineData("’’’ '''")]
    public void ATextWithoutWordsIsUnknown(string text) => Detector.Detect(text).ShouldBe(Page.UnknownLanguage);

    [Fact]
    public void OfAMixedTextTheLanguageOfMostOfItsProseIsTold()
    {
        const string russian = "Президент встретился с министром, они обсудили вопросы торговли и договорились о поставках газа. ";
        const string english = "The president met the minister, and they talked about trade and agreed on gas supplies. ";
        const string polish = "Prezydent spotkał się z ministrem, rozmawiali o handlu i uzgodnili dostawy gazu. ";
        const string kazakh = "Президент министрмен кездесіп, сауда мәселелерін талқылады және газ жеткізу туралы келісті. ";

        Detector.Detect(Times(russian, 3) + english).ShouldBe("ru");
        Detector.Detect(russian + Times(english, 3)).ShouldBe("en");
        Detector.Detect(Times(polish, 3) + english).ShouldBe("pl");
        Detector.Detect(Times(kazakh, 3) + russian).ShouldBe("kk");
        Detector.Detect(kazakh + Times(russian, 4)).ShouldBe("ru");
        // A long text is looked at all over, not at its beginning only.
        Detector.Detect(Times(english, 20) + Times(polish, 100)).ShouldBe("pl");
    }

    [Fact]
    public void EveryLanguageThatIsReadIsToldByItsOwnSample() =>
        Readers.Knowledge.Languages.Values.Where(language => Detector.Detect(language.Sample.Text.Split('.')[0]) != language.Code).Select(language => language.Code).ShouldBeEmpty();

    [Fact]
    public void NoStrangerIsTakenForALanguageThatIsRead() =>
        (from stranger in Readers.Knowledge.Strangers
         from sentence in stranger.Text.Split('.', StringSplitOptions.TrimEntries).Where(sentence => sentence.Length > 20)
         where Detector.Detect(sentence) != Page.UnknownLanguage
         select $"{stranger.Code}: {sentence}").ShouldBeEmpty();

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
