using CoopBot.Model;

namespace CoopBot.Tests.Facts;

/// <summary>Whatever comes in, an answer comes out: never an exception, never an endless read.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string> Texts =>
    [
        "",
        " \n\t\r\n ",
        "слово",
        "WORLD LEADERS MEET IN TOKYO AND SIGN AN AGREEMENT",
        "\0\u0001\u001b[31mred\u0007",
        "\u202eевортен\u202c Казахстан",
        "\ud800 half a pair \udc00",
        "«««««„„„„““““",
        "((((((((((((((((((((((((((((((((",
        "Kazakhstan и Japonia 日本 Қазақстан O'zbekiston",
        "1 2 3 4 5 6 7 8 9 000 000 000 000 000 000 000 000 000 000 000 million euro",
        "99999999999999999999999999999999999999999999 миллиардов долларов",
        "31 февраля 2026 года",
        "........................................",
        "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void AnyTextGetsAnAnswerInEveryLanguage(string text)
    {
        foreach (var language in Readers.Knowledge.Languages.Keys.Append(null))
        {
            var page = Readers.Page(text, language);
            var findings = Readers.Facts.Find(page);
            foreach (var fact in findings.Facts) page.TextOf(fact.Span).ShouldNotBeNull();
            foreach (var told in Readers.Knowledge.Spoken) Readers.Summaries.Tell(page, findings, told.Code).ShouldNotBeNull();
        }
    }

    [Fact]
    public void RandomMixturesOfRealWordsGetAnAnswerToo()
    {
        string[] words = ["«", "»", ".", ", ", " ", "\n", "министр", "Казахстана", "Мицубиси", "1 200", "млн", "евро", "подписал", "что", "Ж.", "Казбеков", "в 2022 году", "форум", "日本", "会談", "minister", "of", "–"];
        var random = new Random(20260312);
        for (var round = 0; round < 200; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 60).Select(_ => words[random.Next(words.Length)]));
            var page = Readers.Page(text, "ru");
            var findings = Readers.Facts.Find(page);
            foreach (var fact in findings.Facts) page.TextOf(fact.Span).ShouldNotBeNull(text);
            Readers.Summaries.Tell(page, findings, "en").ShouldNotBeNull(text);
        }
    }

    [Fact]
    public void ATextOfTenMegabytesIsCutAndRead()
    {
        var page = Readers.Page(string.Concat(Enumerable.Repeat("Казахстан и Япония обсудили энергетику. ", 270_000)), "ru");
        page.Sentences.Sum(sentence => sentence.Text.Length).ShouldBeLessThanOrEqualTo(CoopBot.Reading.TextCleaner.LongestText);
        Readers.Facts.Find(page).Labels.Topics.Select(topic => topic.Id).ShouldContain("energy");
    }

    [Theory]
    [InlineData("Кыргызстан менен Өзбекстан ортосунда жаңы келишимге кол коюлду жана ал боюнча сүйлөшүүлөр өткөрүлдү")]
    [InlineData("Тоҷикистон ва Ӯзбекистон дар бораи ҳамкорӣ дар соҳаи энергетика созишнома ба имзо расонданд, ки ҷонибҳо онро муҳим номиданд")]
    [InlineData("Türkiye ile Kazakistan arasında enerji alanında yeni bir anlaşma imzalandı ve taraflar görüştü")]
    [InlineData("Der deutsche Außenminister traf sich mit seinem Kollegen für Gespräche über Energie und Wasser in der Region")]
    [InlineData("哈萨克斯坦与日本就能源合作举行会谈并签署备忘录")]
    public void ALanguageTheBotDoesNotReadIsUnknown(string text) => Readers.Page(text).Language.ShouldBe(Page.UnknownLanguage);
}
