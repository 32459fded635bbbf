using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>Who is told to have done it: the two who spoke, by telephone or at a table, and those who signed.</summary>
public sealed class CounterpartTests
{
    private const string Call = "Prime Minister of Japan Taro Sato and President of France John Smith spoke by phone on Monday about trade. They will meet at the exhibition in Osaka.";

    [Theory]
    [InlineData("en", "held talks by telephone")]
    [InlineData("ru", "телефонные переговоры провели")]
    [InlineData("uk", "телефонні переговори провели")]
    [InlineData("pl", "rozmowy telefoniczne prowadzili")]
    [InlineData("kk", "телефон арқылы келіссөз жүргізді")]
    [InlineData("uz", "telefon orqali muzokaralar o'tkazdi")]
    [InlineData("ja", "電話で会談した")]
    public void WhoSpokeByTelephoneMetNowhere(string language, string told)
    {
        var lead = Lead(Call, language);
        lead.ShouldContain(told, Case.Insensitive);
        lead.ShouldNotContain("Osaka");
        lead.ShouldNotContain("大阪");
    }

    [Fact]
    public void TheOneWhoIsServedDidNotSpeak()
    {
        var lead = Lead("National Security Advisor Jake Sullivan spoke by phone today with European Commission President Ursula von der Leyen’s Head of Cabinet Bjoern Seibert. They discussed energy security.", "en");
        lead.ShouldContain("held talks by telephone on energy security");
        lead.ShouldNotContain("Leyen");
    }

    [Fact]
    public void TheOneWhoseMeetingItWasMet() =>
        Lead("Vladimir Putin's meeting with Xi Jinping took place in Beijing on Monday. Russia and China discussed gas supplies.", "en").ShouldStartWith("Vladimir Putin and Xi Jinping held talks");

    [Theory]
    [InlineData("The United States and Russia held talks in Moscow", "Co dalej z rozmowami?\nPo amerykańsko-rosyjskich rozmowach w Moskwie nie ma przełomu w sprawie Ukrainy. Ukraina czeka, Ukraina prosi Polskę i Niemcy o wsparcie.")]
    [InlineData("The United States, Japan and South Korea held talks", "Readout of the United States – Japan – Republic of Korea talks\nThe United States – Japan – Republic of Korea dialogue was held in Tokyo. The sides spoke of North Korea, North Korea and China.")]
    public void TheHyphenSaysWhoTalked(string told, string text) => Lead(text, "en").ShouldContain(told);

    [Theory]
    [InlineData("Radisson Hotel Group and Metropol Group signed an agreement", "Компания Radisson Hotel Group подписала соглашение с Metropol Group об открытии отеля в Ташкенте.")]
    [InlineData("The National Bank of Uzbekistan and Société Générale signed an agreement", "Узнацбанк подписал соглашение с Société Générale. Французский банк даст 50 млн евро.")]
    [InlineData("Uzbekistan and Australia signed an agreement", "Узбекистан и Австралия в понедельник подписали в Ташкенте соглашение, по которому компания Enter Engineering построит с WOOD завод.")]
    [InlineData("MegaFon and Xiaomi held talks", "Российский оператор «Мегафон» ведет переговоры с китайским производителем Xiaomi о поставках смартфонов на российский рынок.")]
    [InlineData("MegaFon and Xiaomi are to hold talks", "Компания «Мегафон» проведет переговоры с китайской Xiaomi.")]
    [InlineData("Uzbekistan and OTP Bank signed an agreement", "Венгерский OTP Bank и правительство Узбекистана подписали договор о приватизации «Ипотека-банка».")]
    [InlineData("Japan International Cooperation Agency and Uzbekistan signed an agreement", "Минфин Узбекистана и японское агентство JICA подписали соглашение о кредите.")]
    [InlineData("Japan and Uzbekistan signed an agreement", "Узбекистан и Япония подписали соглашение, сообщило JICA.")]
    [InlineData("Kazakhstan and Japan signed a memorandum", "Стороны подписали меморандум между Казахстаном и Японией, уточнили в KazMunayGas.")]
    public void WhoSignsIsNamed(string told, string text) => Lead(text, "en").ShouldContain(told);

    [Theory]
    [InlineData("Japan provided assistance to Kazakhstan", "В Кызылорде при поддержке JICA построили водоочистную станцию.")]
    [InlineData("Japan provided assistance to Kazakhstan", "クズロルダでJICAの支援により浄水場が建設された。")]
    [InlineData("The European Union provided assistance to Uzbekistan", "Мечеть в Хиве восстановлена в рамках проекта ЮНЕСКО при финансовой поддержке Евросоюза.")]
    [InlineData("The World Bank is to provide 143 million US dollars to Uzbekistan", "The World Bank's $143 million clean energy for buildings project will be carried out in Uzbekistan.")]
    [InlineData("France allocated 400,000 euros", "Узпромстройбанк и Французское агентство развития подписали соглашение, по которому банк получит 400 тысяч евро.")]
    public void WhoPaysGives(string told, string text) => Lead(text, "en").ShouldContain(told);

    [Fact]
    public void WhatIsOnlyAskedForIsNotOpened() =>
        Lead("Бразильские парламентарии призвали Узбекистан открыть посольство в Бразилии.", "en").ShouldNotContain("opened");

    [Theory]
    [InlineData("deputy head of Gazprom", "Wiceszef rosyjskiego koncernu Gazprom Aleksandr Miedwiediew spotkał się w Warszawie z ministrem energii Polski.")]
    [InlineData("Aleksandr Medvedev", "Wiceszef rosyjskiego koncernu Gazprom Aleksandr Miedwiediew spotkał się w Warszawie z ministrem energii Polski.")]
    [InlineData("adviser to the president of Poland", "Doradca prezydenta Andrzeja Dudy Jakub Kumoch spotkał się w Kijowie z szefem biura prezydenta Ukrainy Andrijem Jermakiem.")]
    [InlineData("João Gomes Cravinho, foreign minister of Portugal", "Readout of Jake Sullivan’s Meeting with Portuguese Foreign Minister João Gomes Cravinho\nNational Security Advisor Jake Sullivan met with João Gomes Cravinho, Minister of Foreign Affairs of Portugal. They discussed energy.")]
    public void SomebodyIsToldByTheWholeNameAndOffice(string told, string text) => string.Join('\n', [Lead(text, "en"), .. Readers.Tell(text, "en").Lines]).ShouldContain(told);

    [Theory]
    [InlineData("Seoul National University", "Казахстан и Сеульский национальный университет подписали меморандум.")]
    [InlineData("the University of Oxford", "Казахстан и Оксфордский университет подписали меморандум.")]
    [InlineData("Deutsche Bank", "Казахстан и Deutsche Bank подписали меморандум.")]
    [InlineData("the Asian Development Bank", "Казахстан и Азиатский банк развития подписали меморандум.")]
    public void AnArticleStandsWhereEnglishHasOne(string told, string text) => Lead(text, "en").ShouldContain($"Kazakhstan and {told} signed");

    [Fact]
    public void WhatItIsAboutIsSaidOnce() =>
        Lead("Былтыр өзара сауда айналымы 600 миллион долларды құрады.", "en").Split("trade").Length.ShouldBeLessThan(3);

    private static string Lead(string text, string language) => Readers.Tell(text, language).Text;
}
