using CoopBot.Model;

namespace CoopBot.Tests.Facts;

/// <summary>Who gives whom, who visits whom: only where the words say it.</summary>
public sealed class DirectionTests
{
    [Theory]
    [InlineData("ru", "JP UZ", "Япония выделила Узбекистану кредит на 200 миллионов долларов.")]
    [InlineData("ru", "JP UZ", "Узбекистан получит от Японии кредит на 200 миллионов долларов.")]
    [InlineData("pl", "JP UZ", "Japonia udzieliła Uzbekistanowi kredytu w wysokości 200 mln dolarów.")]
    [InlineData("en", "JP UZ", "Japan will provide a loan of $200 million to Uzbekistan.")]
    [InlineData("en", "JP UZ", "Uzbekistan will receive a loan of $200 million from Japan.")]
    [InlineData("ja", "JP UZ", "日本はウズベキスタンに円借款を供与する。")]
    [InlineData("en", "JP UZ", "Japan to provide a $200 million loan for Uzbekistan.")]
    [InlineData("ja", "JP MN", "日本とモンゴルは50億円の円借款に関する書簡に署名した。")]
    [InlineData("ja", "JP KG", "キルギスと日本は無償資金協力に関する書簡を交換した。")]
    [InlineData("en", "JP UZ", "Uzbekistan and Japan agreed on a loan of 20 billion yen.")]
    [InlineData("ru", "JP UZ", "Узбекистан и Япония договорились о кредите на 20 млрд иен.")]
    [InlineData("kk", "JP UZ", "Жапония мен Өзбекстан 20 миллиард иен несие туралы келісті.")]
    [InlineData("ru", "none", "Польша и Узбекистан договорились о кредите на 20 млн долларов.")]
    [InlineData("ru", "none", "Япония и Узбекистан договорились о кредите.")]
    [InlineData("en", "none", "Japan and Uzbekistan agreed on a loan.")]
    [InlineData("en", "JP TJ", "Japan will provide a grant of 596 million yen to Tajikistan, Kyrgyzstan and Afghanistan.")]
    [InlineData("ru", "JP TJ", "Япония выделила Таджикистану, Кыргызстану и Афганистану грант на 5 млн долларов.")]
    [InlineData("en", "none", "Japan, China and South Korea will provide a grant of $5 million to Tajikistan.")]
    [InlineData("uk", "JP UA", "Україна отримала від Японії грант на 7 млн доларів, за який закуплено генератори.")]
    [InlineData("ru", "CN LK", "Шри-Ланка обратилась к Китаю с просьбой о льготном кредите на 300 млн долларов.")]
    [InlineData("ru", "CN LA", "За кредитом на 500 млн долларов Лаос обратился к Китаю.")]
    [InlineData("pl", "KR SN", "O kredyt w wysokości 180 mln dolarów zwrócił się do Korei Południowej rząd Senegalu.")]
    [InlineData("ja", "KR LK", "スリランカ財務省は、下水処理場の改修費として、韓国に8000万ドルの低利融資を要請した。")]
    [InlineData("ru", "AT UZ", "Австрийский банк Raiffeisen выделил кредит в 11 млн евро на закупку тракторов для фермеров Узбекистана.")]
    [InlineData("kk", "JP KZ", "Қазақстан Жапониядан 9 млн доллар грант алды.")]
    public void GiverAndReceiver(string language, string sides, string sentence) => Hold(EventKind.GrantLoan, language, sides, sentence);

    [Theory]
    [InlineData("ru", "JP KZ", "Делегация Японии прибыла с визитом в Казахстан.")]
    [InlineData("pl", "JP KZ", "Delegacja Japonii przybyła z wizytą do Kazachstanu.")]
    [InlineData("en", "JP KZ", "A delegation of Japan visited Kazakhstan.")]
    [InlineData("en", "GB TM", "The visit of the foreign secretary of the United Kingdom to Turkmenistan ended on Tuesday.")]
    [InlineData("en", "US CO", "Officials of the United States will pay a visit to Colombia, Argentina and Uruguay.")]
    [InlineData("ja", "JP KZ", "日本の代表団がカザフスタンを訪問した。")]
    [InlineData("ja", "UZ JP", "ウズベキスタンのミルジヨエフ大統領が訪日し、日本の首相と会談した。")]
    [InlineData("ja", "KZ JP", "カザフスタンの代表団が来日し、日本企業と意見交換した。")]
    [InlineData("ja", "JP KZ", "大阪の大学、カザフスタンに医師団を派遣")]
    [InlineData("ja", "KR UZ", "韓国政府はウズベキスタンへ農業専門家を派遣した。")]
    [InlineData("ja", "JP US", "日本の首相が訪米し、米国の大統領と会談した。")]
    public void GuestAndHost(string language, string sides, string sentence) => Hold(EventKind.Visit, language, sides, sentence);

    [Theory]
    [InlineData("ru", "CN KZ", "Китай вложит 3 млрд долларов в металлургию Казахстана.")]
    [InlineData("pl", "JP PL", "Japonia zainwestuje w Polsce 300 mln euro.")]
    [InlineData("uk", "PL UA", "Польща інвестує 20 млн євро в портову галузь України.")]
    [InlineData("pl", "none", "Nawet 1,2 mld euro zainwestuje w słowackiej Trnawie południowokoreański producent układów scalonych, jeżeli otrzyma ulgi podatkowe.")]
    public void WhoInvests(string language, string sides, string sentence) => Hold(EventKind.Investment, language, sides, sentence);

    private static void Hold(EventKind kind, string language, string sides, string sentence)
    {
        var found = Readers.Find(sentence, language).Of<EventFact>().Single(one => one.Event == kind);
        (found.To is null ? "none" : $"{found.From} {found.To}").ShouldBe(sides);
    }
}
