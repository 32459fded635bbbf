using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>What is quoted can be read by itself, and what a summary adds says something.</summary>
public sealed class StandaloneTests
{
    [Theory]
    [InlineData("en", "Japan and Uzbekistan held talks in Tashkent.", "They also praised the work of the water ministries of the region.", "The ministers agreed to open a school of water engineers in Samarkand in 2027.")]
    [InlineData("ru", "Япония и Узбекистан провели переговоры в Ташкенте.", "Они также высоко оценили работу водных ведомств всего региона.", "Министры договорились открыть в Самарканде школу инженеров-гидротехников в 2027 году.")]
    [InlineData("ru", "Япония и Узбекистан провели переговоры в Ташкенте.", "Рабочая группа двух ведомств собирается по этому вопросу уже в третий раз.", "Министры договорились открыть в Самарканде школу инженеров-гидротехников в 2027 году.")]
    [InlineData("pl", "Japonia i Polska przeprowadziły rozmowy w Warszawie.", "Podkreśliła, że praca obu resortów gospodarki wodnej przynosi efekty.", "Ministrowie uzgodnili otwarcie w Gdańsku szkoły inżynierów gospodarki wodnej w 2027 roku.")]
    [InlineData("uk", "Японія та Україна провели переговори в Києві.", "Вони також високо оцінили роботу водних відомств усього регіону.", "Міністри домовилися відкрити в Одесі школу інженерів-гідротехніків у 2027 році.")]
    [InlineData("kk", "Жапония мен Қазақстан Астанада келіссөз жүргізді.", "Олар сондай-ақ өңірдегі су ведомстволарының жұмысын жоғары бағалады.", "Министрлер 2027 жылы Алматыда су инженерлерінің мектебін ашуға келісті.")]
    [InlineData("uz", "Yaponiya va O'zbekiston Toshkentda muzokaralar o'tkazdi.", "Ular shuningdek mintaqadagi suv idoralarining ishini yuqori baholadi.", "Vazirlar 2027 yilda Samarqandda suv muhandislari maktabini ochishga kelishib oldi.")]
    [InlineData("ja", "日本とウズベキスタンがタシケントで協議した。", "これについて双方は地域の水行政機関の仕事を高く評価した。", "両省は2027年にサマルカンドで水利技術者の学校を開設することで合意した。")]
    public void ASentenceThatLeansOnAnotherIsNotQuoted(string language, string lead, string leaning, string whole)
    {
        var summary = Readers.Tell($"{lead}\n{lead} {leaning} {whole}", "en", language).ToString();
        summary.ShouldContain(whole[..20]);
        summary.ShouldNotContain(leaning[..20]);
    }

    /// <summary>Where no event is told, the first sentence of the article says most.</summary>
    [Fact]
    public void UnderALabelTheArticleBeginsAtItsBeginning() =>
        Readers.Tell("Новости\nВ Ташкенте откроется новый шоурум немецких автомобилей. Теперь автомобили премиального бренда из Германии будут доступны в одном месте для всех жителей города.", "en", "ru").ToString().ShouldContain("“В Ташкенте откроется");

    [Theory]
    [InlineData("en", "also held")]
    [InlineData("ru", "Прошли и")]
    [InlineData("pl", "też rozmowy")]
    [InlineData("uk", "й переговори")]
    [InlineData("kk", "де өтті")]
    [InlineData("uz", "ham bo'lib")]
    [InlineData("ja", "協議も")]
    public void TalksWithoutPlaceOrDayAreNotToldBesideAPaper(string language, string not) =>
        Readers.Tell("Kazakhstan and Poland sign a memorandum\nKazakhstan and Poland signed a memorandum on transport in Warsaw. The ministers of Kazakhstan and Poland held talks.", language, "en").ToString().ShouldNotContain(not);

    [Fact]
    public void TalksOfAnotherDayAre() =>
        Readers.Tell("Kazakhstan and Poland sign a memorandum\nKazakhstan and Poland signed a memorandum on transport in Warsaw. On 3 February 2026 the ministers of Kazakhstan and Poland held talks in Astana.", "en", "en").ToString().ShouldContain("Talks were also held");

    [Theory]
    [InlineData("en", "The funds are for")]
    [InlineData("kk", "көлемінде қаражат бөлді")]
    [InlineData("pl", "na cele")]
    public void MoneyIsToldToGoSomewhere(string language, string told) =>
        Readers.Tell("Япония выделила грант\nЯпония выделила Узбекистану грант на 5 млн долларов на развитие солнечной энергетики.", language, "ru").ToString().ShouldContain(told);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("ja")]
    public void AidWithoutASumIsNoMoney(string language)
    {
        var summary = Readers.Tell("Узбекистан помог Афганистану\nУзбекистан оказал Афганистану гуманитарную помощь после землетрясения.", language, "ru").ToString();
        foreach (var word in (string[])["funds", "Средства", "資金"]) summary.ShouldNotContain(word);
    }
}
