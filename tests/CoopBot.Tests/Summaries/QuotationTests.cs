using CoopBot.Summaries;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("en", "Документ подписала «Укрэнерго».", "Документ подписала ‘Укрэнерго’.")]
    [InlineData("ru", "\"Clean water matters,\" he said.", "„Clean water matters,“ he said.")]
    [InlineData("pl", "Umowę „Orlen” podpisał w środę.", "Umowę «Orlen» podpisał w środę.")]
    [InlineData("ja", "首相は「重要だ」と述べた。", "首相は『重要だ』と述べた。")]
    [InlineData("uz", "“Mitsubishi” va “Sumitomo”", "«Mitsubishi» va «Sumitomo»")]
    public void MarksInsideAQuotationAreThoseOfTheReader(string language, string text, string told) =>
        Quotation.Inside(text, Readers.Knowledge.Languages[language]).ShouldBe(told);

    [Theory]
    [InlineData("This is a horrific incident.", true)]
    [InlineData("He said: “This is a horrific incident.", false)]
    [InlineData("опыт наших партнёров», – отметил министр.", false)]
    [InlineData("Фонд «Самрук-Казына» подписал меморандум.", true)]
    public void WhatIsCutOutOfALongerQuotationIsKnown(string text, bool isBalanced) => Quotation.IsBalanced(text).ShouldBe(isBalanced);

    [Theory]
    [InlineData("Two words", 2)]
    [InlineData("Қасым-Жомарт Тоқаев o'zbek 1,300", 4)]
    [InlineData("国際協力機構（JICA）は18日、調印した。", 7)]
    [InlineData("", 0)]
    public void LengthIsOneMeasureForAllScripts(string text, int words) => TextLength.Of(text).ShouldBe(words);
}
