using CoopBot.Knowledge;

namespace CoopBot.Tests.Knowledge;

public sealed class PhraseIndexTests
{
    private static readonly Endings Few = new(["a", "y", "owi", "ami"], 1);

    [Theory]
    [InlineData("kraj*", "kraj", true)]
    [InlineData("kraj*", "krajami", true)]
    [InlineData("kraj*", "krajobraz", false)]
    [InlineData("kraj*", "kra", false)]
    [InlineData("kraj", "Kraj", true)]
    [InlineData("kraj", "kraja", false)]
    [InlineData("kraj", "mokraj", false)]
    public void AStemTakesTheLanguagesEndingsAndAWordNone(string pattern, string text, bool isFound) => Finds(pattern, text).ShouldBe(isFound);

    [Theory]
    [InlineData("=US", "the US said", true)]
    [InlineData("=US", "told us so", false)]
    [InlineData("=US", "USA", false)]
    [InlineData("=ADB*", "ADBami", true)]
    [InlineData("=ADB*", "adbami", false)]
    public void AnEqualsSignHoldsTheCase(string pattern, string text, bool isFound) => Finds(pattern, text).ShouldBe(isFound);

    [Theory]
    [InlineData("uzbecko japoński*", "forum uzbecko-japońskiy")]
    [InlineData("uzbecko japoński*", "UZBECKO – JAPOŃSKI")]
    [InlineData("agro-przemysł*", "agro przemysły")]
    [InlineData("Central Asia + Japan", "the Central Asia plus Japan dialogue", false)]
    [InlineData("Central Asia + Japan", "the “Central Asia + Japan” dialogue")]
    [InlineData("dwa słowa", "dwa inne słowa", false)]
    [InlineData("dwa słowa", "dwa", false)]
    public void SeveralWordsStandInARowWhateverIsBetweenThem(string pattern, string text, bool isFound = true) => Finds(pattern, text).ShouldBe(isFound);

    [Theory]
    [InlineData("opens .. plant", "KIA opens a new full-cycle plant", true)]
    [InlineData("opens .. plant", "KIA opens plant", true)]
    [InlineData("opens .. plant", "KIA opens a shop, the plant waits", false)]
    [InlineData("opens .. plant", "opens one two three four five six plant", false)]
    [InlineData("opens .. plant", "plant opens", false)]
    [InlineData("otwier* .. kraj*", "otwierami nowy krajowi", true)]
    public void AGapLetsAFewWordsOfTheClauseStandBetween(string pattern, string text, bool isFound) => Finds(pattern, text).ShouldBe(isFound);

    [Theory]
    [InlineData(".. plant")]
    [InlineData("opens ..")]
    public void AGapStandsBetweenWords(string pattern) => Should.Throw<FormatException>(() => PhrasePattern.Parse(pattern));

    [Theory]
    [InlineData("エネルギー", "再生可能エネルギー分野", true)]
    [InlineData("エネルギー", "新エネルギーセンター", false)]
    [InlineData("ギニア", "パプアニューギニア", false)]
    [InlineData("ドイツ", "ドイツ人", true)]
    [InlineData("ドイツ", "ドイツー", false)]
    [InlineData("日本", "在日本大使館", true)]
    [InlineData("日本", "日 本", false)]
    [InlineData("=JICA", "JICAは専門家を送る", true)]
    [InlineData("=JICA", "専門家をJICAが送る", true)]
    [InlineData("=EU", "EUREKAは星だ", false)]
    [InlineData("=EU", "EU3か国", false)]
    public void JapaneseIsFoundInsideARunButNoKatakanaWordIsCut(string pattern, string text, bool isFound) => Finds(pattern, text).ShouldBe(isFound);

    [Fact]
    public void TheLongestHitAtAPlaceIsKept()
    {
        var index = Index("green", "green hydrogen", "hydrogen", "hydrogen plant*");

        index.FindLongest(Tokens.Of("Green hydrogen plants, hydrogen")).Select(hit => hit.Value).ShouldBe(["green hydrogen", "hydrogen"]);
    }

    [Fact]
    public void EqualHitsAtOnePlaceAreAllKept()
    {
        var index = new PhraseIndex<int>([(PhrasePattern.Parse("congo"), 1), (PhrasePattern.Parse("congo*"), 2)], Endings.None);

        index.FindLongest(Tokens.Of("Congo")).Select(hit => hit.Value).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public void AHitStandsWhereItsWordsStand()
    {
        const string Text = "W Polsce – kraj łódzki!";
        var hit = Index("kraj lodzki").FindAll(Tokens.Of(Text)).ShouldHaveSingleItem();

        Text.Substring(hit.Start, hit.Length).ShouldBe("kraj łódzki");
    }

    [Fact]
    public void TheWholeOfATextIsNotAPartOfIt()
    {
        var index = Index("south korea", "korea", "kore*");

        index.FindWhole(Tokens.Of(" South Korea. ")).ShouldBe(["south korea"]);
        index.FindWhole(Tokens.Of("north korea")).ShouldBeEmpty();
        index.FindWhole(Tokens.Of("")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("+ *")]
    [InlineData("a*b")]
    [InlineData("*ab")]
    public void APatternThatFindsNothingIsRefused(string pattern) => Should.Throw<FormatException>(() => PhrasePattern.Parse(pattern));

    private static bool Finds(string pattern, string text) => Index(pattern).FindAll(Tokens.Of(text)).Count > 0;

    private static PhraseIndex<string> Index(params string[] patterns) => new(patterns.Select(pattern => (PhrasePattern.Parse(pattern), pattern)), Few);
}
