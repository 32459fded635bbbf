using CoopBot.Model;
using CoopBot.Reading;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Reading;

public sealed class ReadingTests
{
    [Theory]
    [InlineData("2026-03-12 10:00:00 / Новости", "2026-03-12T10:00:00+00:00")]
    [InlineData("2026-03-12", "2026-03-12T00:00:00+00:00")]
    [InlineData("12.03.2026 10:05", "2026-03-12T10:05:00+00:00")]
    [InlineData("12.03.2026, 10:05", "2026-03-12T10:05:00+00:00")]
    [InlineData("2026-03-12 | Политика", "2026-03-12T00:00:00+00:00")]
    public void ADateLineGivesTheMomentOfPublication(string line, string moment) =>
        DateLine.Read(line).ShouldBe(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-03-12 состоялся форум, на котором стороны подписали документы.")]
    [InlineData("300.000.0000")]
    [InlineData("Новости")]
    [InlineData("2026-13-45")]
    [InlineData("")]
    public void ASentenceIsNoDateLine(string line) => DateLine.Read(line).ShouldBeNull();

    [Theory]
    [InlineData("ru", "Встреча прошла в 2022 г. в Токио. Стороны довольны.", 2)]
    [InlineData("ru", "Выступил Ж. Казбеков. Он отметил успехи.", 2)]
    [InlineData("ru", "«Это важно. Мы рады», – сказал он.", 2)]
    [InlineData("ru", "Сумма – 1,5 млрд. долл. США.", 1)]
    [InlineData("pl", "Uczestniczył m.in. w konferencji ok. godz. 10. Potem wyjechał.", 2)]
    [InlineData("en", "Mr. J. Smith met Dr. Brown at 3.30 p.m. in Tokyo. They talked.", 2)]
    [InlineData("ja", "会談は東京で行われた。両国は協力で合意した。", 2)]
    [InlineData("ja", "「協力する。」と述べた。", 1)]
    public void ParagraphsAreCutIntoSentences(string language, string text, int count) =>
        new SentenceSplitter(Readers.Knowledge.Languages[language]).Split(text).Count().ShouldBe(count, string.Join(" | ", new SentenceSplitter(Readers.Knowledge.Languages[language]).Split(text)));

    [Theory]
    [InlineData("ru", "Казахстан и Япония обсудили сотрудничество в сфере энергетики")]
    [InlineData("uk", "Україна та Японія обговорили співпрацю у сфері енергетики")]
    [InlineData("pl", "Kazachstan i Japonia rozmawiały o współpracy w dziedzinie energetyki")]
    [InlineData("en", "Kazakhstan and Japan have discussed cooperation in the field of energy")]
    [InlineData("kk", "Қазақстан мен Жапония энергетика саласындағы ынтымақтастықты талқылады")]
    [InlineData("uz", "O‘zbekiston va Yaponiya energetika sohasida hamkorlikni muhokama qildi")]
    [InlineData("uz", "Ўзбекистон ва Япония энергетика соҳасида ҳамкорликни муҳокама қилди")]
    [InlineData("ja", "カザフスタンと日本がエネルギー分野の協力を協議")]
    public void TheLanguageOfAHeadlineIsFound(string language, string headline) => Readers.Page(headline).Language.ShouldBe(language);

    [Theory]
    [InlineData("O ' zbekiston va Yaponiya energetika bo' yicha hamkorlik to 'g'risida bitim imzoladi.", "O'zbekiston va Yaponiya energetika bo'yicha hamkorlik to'g'risida bitim imzoladi.")]
    [InlineData("Gaz tarmog 'ida Yaponiya bilan hamkorlik muhokama qilindi.", "Gaz tarmog'ida Yaponiya bilan hamkorlik muhokama qilindi.")]
    [InlineData("O'zbekistonga mablag' ajratildi va mablag' sarflandi.", "O'zbekistonga mablag' ajratildi va mablag' sarflandi.")]
    public void BlanksAboutTheApostropheOfALetterAreTakenOut(string typed, string read) => Readers.Page(typed, "uz").Sentences[^1].Text.ShouldBe(read);

    [Fact]
    public void InOtherLanguagesAnApostropheStandsAsItIs() => Readers.Page("The Go ' home' sign was seen in Tokyo.", "en").Sentences[^1].Text.ShouldBe("The Go ' home' sign was seen in Tokyo.");

    [Fact]
    public void TheFirstLineIsTheTitleAndSentencesKnowTheirParagraph()
    {
        var page = Readers.Page("\n\nЗаголовок о Японии\n2026-03-12 10:00:00 / Новости\n\nПервое предложение. Второе предложение.\nТретье предложение.\n");
        page.Title.ShouldBe("Заголовок о Японии");
        page.Published.ShouldNotBeNull();
        page.Sentences.Select(sentence => (sentence.Number, sentence.Paragraph, sentence.Text)).ShouldBe(
        [
            (0, 0, "Заголовок о Японии"),
            (1, 1, "Первое предложение."),
            (2, 1, "Второе предложение."),
            (3, 2, "Третье предложение."),
        ]);
    }

    [Fact]
    public void ASingleParagraphIsTheArticleAndHasNoTitle()
    {
        var page = Readers.Page("Узбекистан и Япония подписали меморандум.");
        page.Title.ShouldBeEmpty();
        page.Sentences[1].Text.ShouldBe("Узбекистан и Япония подписали меморандум.");
    }

    [Fact]
    public void HtmlGivesItsWordsAndNeitherScriptsNorMenus()
    {
        var found = new Found("feed", "1", "AT&T and Japan", "<script>alert(1)</script><nav>Menu</nav><p>Uzbekistan &amp; Japan <b>met</b>.</p><p>They talked.<br>And signed.</p>", TextKind.Html, new Uri("https://example.org/1"));
        var page = Readers.Pages.Read(found, "en");
        page.Title.ShouldBe("AT&T and Japan");
        page.Sentences.Skip(1).Select(sentence => sentence.Text).ShouldBe(["Uzbekistan & Japan met.", "They talked.", "And signed."]);
        page.Link.ShouldBe(new Uri("https://example.org/1"));
    }

    [Fact]
    public void DeeplyNestedHtmlIsReadWithoutOverflow()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 500)) + "deep" + string.Concat(Enumerable.Repeat("</div>", 500));
        HtmlText.Of(html).Trim().ShouldBe("deep");
    }

    [Fact]
    public void InvisibleSignsAreTakenOutAndBlanksAreOne() =>
        TextCleaner.Clean("Каза\u00adх\u200bстан\u00a0\u00a0 и\tЯпония\u202e\r\n\u0007конец").ShouldBe("Казахстан и Япония\nконец");
}
