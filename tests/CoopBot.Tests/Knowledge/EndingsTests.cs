using CoopBot.Knowledge;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Knowledge;

public sealed class EndingsTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("лар", true)]
    [InlineData("ларымыз", true)]
    [InlineData("ларымыздан", true)]
    [InlineData("ларымызданлар", false)]
    [InlineData("ларх", false)]
    [InlineData("х", false)]
    public void EndingsAreChainedAsFarAsTheLanguageChainsThem(string rest, bool isAllowed) =>
        new Endings(["лар", "ымыз", "дан"], 3).Allow(rest).ShouldBe(isAllowed);

    [Fact]
    public void ALanguageWithoutChainsTakesOneEnding()
    {
        var endings = new Endings(["a", "b"], 1);

        endings.Allow("a").ShouldBeTrue();
        endings.Allow("ab").ShouldBeFalse();
    }

    [Fact]
    public void EndingsAreComparedFolded() => new Endings(["ę", "ał"], 1).Allow(Fold.Text("AŁ")).ShouldBeTrue();

    [Theory]
    [InlineData("kk", "қазақстан*", "Қазақстанның")]
    [InlineData("kk", "қазақстан*", "Қазақстандағы")]
    [InlineData("kk", "келісім*", "келісімдеріміздің")]
    [InlineData("kk", "министр*", "министрлерінің")]
    [InlineData("uz", "o'zbekiston*", "O‘zbekistondagilar")]
    [InlineData("uz", "shartnoma*", "shartnomalarimizning")]
    [InlineData("uz", "ўзбекистон*", "Ўзбекистонликларнинг")]
    [InlineData("uz", "вазир*", "вазирликларига")]
    [InlineData("ru", "казахстанск*", "казахстанскими")]
    [InlineData("pl", "energetyczn*", "energetycznego")]
    [InlineData("uk", "україн*", "Україною")]
    public void WordsAsTheyAreWrittenAreFoundByTheirStems(string language, string pattern, string word) => Finds(language, pattern, word).ShouldBeTrue();

    [Theory]
    [InlineData("kk", "қала*", "қалақұрылысшысы")]
    [InlineData("uz", "bo*", "boshqaruv")]
    [InlineData("ru", "мал*", "маляр")]
    [InlineData("pl", "mal*", "malarz")]
    public void OtherWordsThatBeginAlikeAreNot(string language, string pattern, string word) => Finds(language, pattern, word).ShouldBeFalse();

    private static bool Finds(string language, string pattern, string word) =>
        new PhraseIndex<int>([(PhrasePattern.Parse(pattern), 1)], Shipped.Knowledge.Languages[language].Endings).FindWhole(Tokens.Of(word)).Any();
}
