using CoopBot.Commands;

namespace CoopBot.Tests.Commands;

public sealed class FilterParserTests
{
    [Theory]
    [InlineData("energy kazakhstan", "topic:energy country:KZ")]
    [InlineData("Kazakhstan's ENERGY", "topic:energy country:KZ")]
    [InlineData("energetyka", "topic:energy")]
    [InlineData("energetyki w Kazachstanie", "topic:energy country:KZ")]
    [InlineData("энергетика Узбекистан", "topic:energy country:UZ")]
    [InlineData("энергетику в Узбекистане", "topic:energy country:UZ")]
    [InlineData("енергетика Україна", "topic:energy country:UA")]
    [InlineData("энергетика Өзбекстан", "topic:energy country:UZ")]
    [InlineData("energetika O‘zbekiston", "topic:energy country:UZ")]
    [InlineData("lukoyl energetika", "topic:energy organisation:lukoil")]
    [InlineData("エネルギー カザフスタン", "topic:energy country:KZ")]
    [InlineData("エネルギー・カザフスタン", "topic:energy country:KZ")]
    public void NamesAreKnownInSevenLanguagesAndInAnyForm(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("south korea energy", "topic:energy country:KR")]
    [InlineData("energy, United Arab Emirates", "topic:energy country:AE")]
    [InlineData("European Union water", "topic:water country:EU")]
    [InlineData("bosnia and herzegovina", "country:BA")]
    [InlineData("Timor-Leste", "country:TL")]
    [InlineData("World Bank energy", "topic:energy organisation:world-bank")]
    public void TheLongestNameIsMeant(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("energy, kazakhstan; japan")]
    [InlineData("energy and kazakhstan or japan")]
    [InlineData("energy в Казахстане и Японии")]
    [InlineData("energy / Kazakhstan-Japan")]
    [InlineData("energy · Kazakhstan or Japan")]
    [InlineData("  japan   kazakhstan energy energia KZ  ")]
    [InlineData("news about energy in Kazakhstan, Japan!")]
    public void OrderSeparatorsAndRepetitionMakeNoDifference(string text) => Read(text).ShouldBe("topic:energy country:JP country:KZ");

    [Theory]
    [InlineData("\"Green  Hydrogen\"", "\"green hydrogen\"")]
    [InlineData("«зелёный водород» энергетика", "topic:energy \"зеленый водород\"")]
    [InlineData("„zielony wodór” Polska", "country:PL \"zielony wodor\"")]
    [InlineData("“green hydrogen” poland", "country:PL \"green hydrogen\"")]
    [InlineData("「グリーン水素」", "\"グリーン水素\"")]
    [InlineData("energy \"never closed", "topic:energy \"never closed\"")]
    [InlineData("energy \"\"", "topic:energy")]
    public void QuotedPhrasesAreTakenAsTheyStand(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("energy -water", "topic:energy -topic:water")]
    [InlineData("energy −water", "topic:energy -topic:water")]
    [InlineData("energy -south korea japan", "topic:energy country:JP -country:KR")]
    [InlineData("energy -\"oil price\"", "topic:energy -\"oil price\"")]
    [InlineData("energy -«цена нефти»", "topic:energy -\"цена нефти\"")]
    [InlineData("energy without water", "topic:energy -topic:water")]
    [InlineData("энергетика без воды", "topic:energy -topic:water")]
    [InlineData("energetyka bez Japonii", "topic:energy -country:JP")]
    [InlineData("-water", "-topic:water")]
    public void ADashOrAWordShutsOut(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("energy 10", "topic:energy", 10L)]
    [InlineData("10", "", 10L)]
    [InlineData("energy", "topic:energy", null)]
    [InlineData("energy 99999", "topic:energy", 99999L)]
    public void ANumberAtTheEndIsACount(string text, string filter, long? count)
    {
        var read = Shipped.Filters.Parse(text, takesCount: true).ShouldBeOfType<FilterRead>();
        read.Filter.ToString().ShouldBe(filter);
        read.Count.ShouldBe(count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("everything")]
    [InlineData("всё")]
    [InlineData("wszystko")]
    public void NothingAndEverythingAreEverything(string text) =>
        Shipped.Filters.Parse(text).ShouldBeOfType<FilterRead>().Filter.IsEverything.ShouldBeTrue();

    [Theory]
    [InlineData("enrgy kazakhstan", "enrgy", "energy", "energy kazakhstan")]
    [InlineData("energy, kazahstan", "kazahstan", "Kazakhstan", "energy, Kazakhstan")]
    [InlineData("энергетка", "энергетка", "энергетика", "энергетика")]
    [InlineData("energy -kazahstan", "kazahstan", "Kazakhstan", "energy -Kazakhstan")]
    public void AMisspeltWordIsNamedAndCorrected(string text, string word, string name, string corrected)
    {
        var error = Shipped.Filters.Parse(text).ShouldBeOfType<FilterError>();
        error.Word.ShouldBe(word);
        error.Suggestions.Length.ShouldBeInRange(1, 3);
        error.Suggestions.ShouldContain(Shipped.Knowledge.Labels.Find(name)[0]);
        error.Corrected(name).ShouldBe(corrected);
    }

    [Theory]
    [InlineData("qwzxv", "qwzxv")]
    [InlineData("energy 10 japan", "10")]
    [InlineData("energy xyzzy", "xyzzy")]
    public void AWordLikeNothingGetsNoGuess(string text, string word)
    {
        var error = Shipped.Filters.Parse(text, takesCount: true).ShouldBeOfType<FilterError>();
        error.Word.ShouldBe(word);
        error.Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void ACodeInCapitalsIsACountryAndASmallWordIsNot()
    {
        Read("energy IN").ShouldBe("topic:energy country:IN");
        Read("energy in japan").ShouldBe("topic:energy country:JP");
    }

    private static string Read(string text) => Shipped.Filters.Parse(text).ShouldBeOfType<FilterRead>(text).Filter.ToString();
}
