using CoopBot.Reading;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Reading;

public sealed class SentenceTests
{
    public static TheoryData<string, string[]> Cases
    {
        get
        {
            var cases = new TheoryData<string, string[]>();
            foreach (var (language, item) in ReadingCases.Of("sentences")) cases.Add(language, [.. item.Texts]);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void AParagraphIsCutIntoItsSentences(string language, string[] sentences) =>
        Split(language, string.Join(language == "ja" ? "" : " ", sentences)).ShouldBe(sentences);

    [Fact]
    public void ALostBlankDoesNotJoinTwoSentences()
    {
        Split("ru", "Договор подписан.Стороны обменялись нотами.").ShouldBe(["Договор подписан.", "Стороны обменялись нотами."]);
        Split("uz", "Ҳужжат имзоланди.Томонлар мамнун.").ShouldBe(["Ҳужжат имзоланди.", "Томонлар мамнун."]);
        Split("ru", "Об этом пишет Газета.Ру и Kun.Uz в 12.30.").Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("....")]
    [InlineData("!?!?")]
    [InlineData("слово")]
    [InlineData("「「「。。」")]
    [InlineData("。」")]
    [InlineData("А. Б. В. Г.")]
    [InlineData(". . . А")]
    [InlineData("\ud83d. \ude00")]
    public void NothingOfAParagraphIsLost(string text)
    {
        foreach (var language in Readers.Knowledge.Languages.Keys.Append("xx"))
            WithoutBlanks(string.Concat(Split(language, text))).ShouldBe(WithoutBlanks(text));
    }

    [Fact]
    public void ALongRunOfStopsCostsNoMoreThanItsLength()
    {
        Split("en", new string('.', 200_000)).ShouldHaveSingleItem().Length.ShouldBe(200_000);
        Split("en", string.Concat(Enumerable.Repeat("a.", 100_000))).ShouldHaveSingleItem().Length.ShouldBe(200_000);
        Split("ja", new string('「', 100_000) + new string('。', 100_000)).ShouldNotBeEmpty();
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static List<string> Split(string language, string text) => [.. new SentenceSplitter(Readers.Knowledge.Languages.GetValueOrDefault(language)).Split(text)];
}
