using CoopBot.Model;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>What happened is told by the verb that the article has for it.</summary>
public sealed class ExactTests
{
    [Theory]
    [InlineData("en", "Shavkat Mirziyoyev and Jiang Yan, ambassador of China, met.")]
    [InlineData("ru", "Встретились Шавкат Мирзиёев и посол Китая Цзян Янь.")]
    [InlineData("kk", "кездесті.")]
    [InlineData("ja", "会談した。")]
    public void WhoWasReceivedHeldNoTalks(string language, string told) =>
        Readers.Tell("Шавкат Мирзиёев принял посла Китая Цзян Янь.", language, "ru").ToString().ShouldContain(told);

    [Theory]
    [InlineData("en", "held talks")]
    [InlineData("pl", "rozmowy prowadzili")]
    public void WhoSpokeAboutSomethingDid(string language, string told) =>
        Readers.Tell("Шавкат Мирзиёев принял посла Китая Цзян Янь. Стороны обсудили торговлю.", language, "ru").ToString().ShouldContain(told, Case.Insensitive);

    [Theory]
    [InlineData("en", "An agreement on space exploration between Uzbekistan and Kazakhstan was approved")]
    [InlineData("ru", "Утверждено соглашение между Узбекистаном и Казахстаном в сфере освоения космоса")]
    [InlineData("pl", "Zatwierdzono umowę między Uzbekistanem a Kazachstanem|Zatwierdzono umowę między Uzbekistanem i Kazachstanem")]
    [InlineData("uz", "tasdiqlandi")]
    [InlineData("ja", "承認された")]
    public void AnAgreementThatIsRatifiedWasSignedBefore(string language, string told)
    {
        var summary = Readers.Tell("Шавкат Мирзиёев утвердил межправительственное соглашение Узбекистана и Казахстана о сотрудничестве в исследовании и использовании космического пространства.", language, "ru").ToString();
        told.Split('|').ShouldContain(wording => summary.Contains(wording), summary);
    }

    [Theory]
    [InlineData("en", "A train service between Uzbekistan and Kazakhstan is to resume.")]
    [InlineData("ru", "возобновят железнодорожное сообщение")]
    [InlineData("pl", "zostanie wznowione połączenie kolejowe")]
    [InlineData("kk", "қайта ашылады")]
    public void WhatStartsAgainIsNotNew(string language, string told) =>
        Readers.Tell("Поезда\nС середины мая возобновятся железнодорожные рейсы между Узбекистаном и Казахстаном.", language, "ru").ToString().ShouldContain(told);

    [Theory]
    [InlineData("ru", "Узбекистан выступил за заключение соглашения с Казахстаном о торговле.")]
    [InlineData("en", "Uzbekistan called for the conclusion of a trade agreement with Kazakhstan.")]
    [InlineData("pl", "Uzbekistan opowiedział się za zawarciem umowy handlowej z Kazachstanem.")]
    [InlineData("uk", "Узбекистан виступив за укладення угоди про торгівлю з Казахстаном.")]
    [InlineData("kk", "Өзбекстан Қазақстанмен сауда туралы келісім жасасуды жақтады.")]
    [InlineData("uz", "O‘zbekiston Qozog‘iston bilan savdo to‘g‘risida bitim tuzishni taklif qildi.")]
    [InlineData("ja", "ウズベキスタンはカザフスタンとの貿易協定の締結を呼びかけた。")]
    public void WhatIsAskedForIsNotSigned(string language, string text) =>
        Readers.Find(text, language).Of<EventFact>().ShouldNotContain(found => found.Event == EventKind.AgreementSigned);

    [Theory]
    [InlineData("en", "a loan of up to 150 million US dollars")]
    [InlineData("ru", "кредите на сумму до 150 млн долларов США")]
    [InlineData("uk", "кредит на суму до 150 млн доларів США")]
    [InlineData("pl", "kredyt w wysokości do 150 mln dolarów")]
    [InlineData("kk", "ең көбі 150 миллион АҚШ доллары көлемінде несие")]
    [InlineData("uz", "ko'pi bilan 150 million AQSH dollari miqdorida kredit")]
    [InlineData("ja", "最大1億5000万ドルの融資")]
    public void AsMuchAsIsNotTheSumItself(string reader, string told) =>
        Readers.Tell("Japan will lend Uzbekistan up to 150 million US dollars for hospitals.", reader, "en").ToString().ShouldContain(told);

    [Theory]
    [InlineData("ru", "Всемирный банк выделит Узбекистану до 300 млн долларов на водоснабжение.", "up to 300 million US dollars")]
    [InlineData("pl", "Bank Światowy udzieli Uzbekistanowi pożyczki w wysokości do 300 mln dolarów.", "up to 300 million US dollars")]
    [InlineData("kk", "Жапония Қазақстанға 150 миллион долларға дейін несие береді.", "up to 150 million US dollars")]
    [InlineData("uz", "Jahon banki O'zbekistonga 300 million dollargacha kredit ajratadi.", "up to 300 million US dollars")]
    [InlineData("uk", "Японія надасть Узбекистану понад 500 млн доларів.", "more than 500 million US dollars")]
    [InlineData("ru", "Япония предоставит Узбекистану не менее 500 млн долларов.", "at least 500 million US dollars")]
    [InlineData("ja", "日本はウズベキスタンに3億ドル超を融資する。", "more than 300 million US dollars")]
    [InlineData("kk", "Жапония Қазақстанға 150 миллион доллардан астам несие берді.", "more than 150 million US dollars")]
    public void WhatStandsBesideASumIsToldWithIt(string language, string text, string told) => Readers.Tell(text, "en", language).ToString().ShouldContain(told);

    [Theory]
    [InlineData("pl", "Decyzja zapadła po spotkaniu Władimira Putina z wysłannikiem prezydenta USA Donalda Trumpa, Steve'em Witkoffem.", "Donald Trump")]
    [InlineData("pl", "Rosja rozmawiała w Moskwie z doradcami Donalda Trumpa z USA.", "Donald Trump")]
    [InlineData("ru", "Владимир Путин встретился с посланником Дональда Трампа.", "Дональд Трамп")]
    [InlineData("ru", "Заведующая сектором администрации президента Саида Мирзиёева провела переговоры в США.", "Саида Мирзиёева")]
    public void TheOfficeOfThoseAroundSomebodyIsNotTheirs(string language, string text, string person) =>
        Readers.Find(text, language).Of<PersonFact>().Where(found => found.Name == person).SelectMany(found => found.Offices).ShouldBeEmpty();

    [Theory]
    [InlineData("uz", "Marosimda O'zbekiston, Qozog'iston va Gruziya bosh vazirlari Abdulla Aripov, Baqitjan Sagintayev va Giorgi Kvirikashvili ishtirok etdi.", "prime-minister", "UZ KZ GE")]
    [InlineData("kk", "Саммитке Қазақстан, Қырғызстан және Өзбекстан президенттері Қасым-Жомарт Тоқаев, Садыр Жапаров және Шавкат Мирзиёев қатысты.", "president", "KZ KG UZ")]
    [InlineData("ru", "На саммите встретились президенты Казахстана, Киргизии и Узбекистана Касым-Жомарт Токаев, Садыр Жапаров и Шавкат Мирзиёев.", "president", "KZ KG UZ")]
    [InlineData("uz", "Marosimda O'zbekiston, Qozog'iston va Gruziya bosh vazirlari Abdulla Aripov va Giorgi Kvirikashvili ishtirok etdi.", "prime-minister", "")]
    public void ThreeCountriesAndThreeNamesBelongTogetherOneByOne(string language, string text, string rank, string countries) =>
        string.Join(' ', Readers.Find(text, language).Of<PersonFact>().SelectMany(found => found.Offices).Where(office => office.Rank == rank).Select(office => office.Country)).ShouldBe(countries);

    [Fact]
    public void ASurnameEndsANameBeforeWhatIsNoNameOfTheSamePerson() =>
        Readers.Find("Bu haqda ma'lum qildi Husan Tangriyev Kursiv Uzbekistan nashriga.", "uz").Of<PersonFact>().Select(found => found.Name).ShouldBe(["Husan Tangriyev"]);

    [Theory]
    [InlineData("ru", "В Москве покажут спектакли «Шведская спичка» и «Бросить легко» по совместной программе.", "SE", false)]
    [InlineData("ru", "Россия и Япония встретились в формате «ЦА + Япония».", "JP", true)]
    [InlineData("ru", "Китай обсудил дорогу «Китай — Киргизия — Узбекистан» с соседями.", "UZ", true)]
    public void ACountryInTheNameOfAWorkIsNotMeant(string language, string text, string country, bool isMeant) =>
        Readers.Find(text, language).Of<CountryFact>().Any(found => found.Code == country).ShouldBe(isMeant);

    [Theory]
    [InlineData("pl", "W rozmowach z żoną ukraińskiego prezydenta Ołeną Zełenską uczestniczyła Melania Trump.")]
    [InlineData("ru", "На встрече с женой президента Казахстана Надеждой Токаевой обсудили помощь Японии.")]
    public void AWifeHoldsNoOffice(string language, string text) =>
        Readers.Find(text, language).Of<PersonFact>().SelectMany(person => person.Offices).ShouldBeEmpty();

    [Theory]
    [InlineData("ru", "Глава МИД Японии Ёсимаса Хаяси в рамках визита в Ташкент объявил о выделении кредита до 200 млн долларов.", "Japan is to provide Uzbekistan with a loan of up to 200 million US dollars")]
    [InlineData("en", "On a visit to Tashkent, Japanese Foreign Minister Yoshimasa Hayashi announced a loan of 200 million dollars.", "Japan is to provide Uzbekistan with a loan of 200 million US dollars")]
    [InlineData("pl", "Podczas wizyty w Taszkencie minister spraw zagranicznych Japonii Yoshimasa Hayashi ogłosił kredyt w wysokości 200 mln dolarów.", "Japan is to provide Uzbekistan with a loan of 200 million US dollars")]
    [InlineData("kk", "Ташкентке сапары барысында Жапония сыртқы істер министрі Ёсимаса Хаяси 200 миллион доллар несие бөлетінін жариялады.", "Japan is to provide Uzbekistan with a loan of 200 million US dollars")]
    [InlineData("ja", "日本の林芳正外相はタシケントを訪問し、ウズベキスタンへの2億ドルの円借款を発表した。", "Japan is to provide Uzbekistan with a loan of 200 million US dollars")]
    [InlineData("ru", "Госсекретарь США Энтони Блинкен объявил о выделении 25 млн долларов на торговлю в Центральной Азии.", "The United States is to provide 25 million US dollars")]
    [InlineData("ru", "Австрийский банк UniCredit предоставил льготный кредит на 7,9 млн евро для узбекских фермеров.", "🏷 Austria and Uzbekistan · aid and financing")]
    [InlineData("ru", "Япония предоставила Узбекистану грант на 5 млн долларов.", "Japan allocated 5 million US dollars to Uzbekistan")]
    [InlineData("kk", "Оңтүстік Корея Қазақстан экономикасына 7 миллиард долларға жуық инвестиция құйды.", "Investors from South Korea announced an investment of 7 billion US dollars in Kazakhstan")]
    public void WhoGivesWhomWhatIsTold(string language, string text, string told) => Readers.Tell(text, "en", language).ToString().ShouldContain(told);

    [Theory]
    [InlineData("ru", "предоставлен кредит на сумму 200 млн долларов США")]
    [InlineData("pl", "udzielono kredytu w wysokości 200 mln dolarów")]
    [InlineData("uk", "надано кредит на суму 200 млн доларів США")]
    [InlineData("kk", "200 миллион АҚШ доллары көлемінде несие берді")]
    [InlineData("uz", "200 million AQSH dollari miqdorida kredit berdi")]
    [InlineData("ja", "2億ドルを融資した")]
    public void ALoanIsToldAsOneInEveryLanguage(string language, string told) =>
        Readers.Tell("World Bank lends Uzbekistan\nThe World Bank provided Uzbekistan with a loan of 200 million US dollars for railways.", language, "en").ToString().ShouldContain(told);

    [Theory]
    [InlineData("ru", "Представитель президента Владимира Путина прибыл в Ташкент с визитом.", "Putin")]
    [InlineData("kk", "Бұл саммитке Қасым-Жомарт Тоқаев тұңғыш рет Қазақстан Президенті ретінде қатысқалы отыр. Саммитке Ресей де қатысады.", "held")]
    [InlineData("ru", "Делегация журналистов Узбекистана начала визит в Таджикистан. Поездка проходит в соответствии с меморандумом о сотрудничестве, подписанным в мае в Ташкенте.", "memorandum")]
    [InlineData("kk", "Біз өзіміздің қазақстандық әріптестерімізбен жұмыс атқаруға дайынбыз.", "news")]
    public void WhatTheTextDoesNotSayIsNotTold(string language, string text, string not) =>
        string.Join(' ', Readers.Tell(text, "en", language).Sentences).ShouldNotContain(not);

    [Fact]
    public void WhoServesAPresidentIsNone() =>
        Readers.Find("Спецпредставитель президента Узбекистана Абдулазиз Камилов прибыл в Пекин на переговоры.", "ru").Of<PersonFact>().SelectMany(person => person.Offices).ShouldBeEmpty();

    /// <summary>Whoever did it alone is told alone, with where; what a board approved is still to come, and what goods cost was not given.</summary>
    [Theory]
    [InlineData("en", "Qatar is to open an embassy in Uzbekistan.", "Катар откроет посольство в Узбекистане.")]
    [InlineData("ru", "Правительство Катара откроет посольство в Узбекистане.", "Катар откроет посольство в Узбекистане.")]
    [InlineData("ja", "カタールがウズベキスタンで大使館を開設する予定だ。", "Катар откроет посольство в Узбекистане.")]
    [InlineData("en", "Flights between Uzbekistan and Georgia are to begin.", "Между Узбекистаном и Грузией с 21 мая откроют авиарейсы.")]
    [InlineData("en", "The World Bank is to provide Uzbekistan with a loan of 100 million US dollars.", "Всемирный банк одобрил Узбекистану кредит в 100 млн долларов на дороги.")]
    [InlineData("en", "Uzbekistan provided assistance to Ukraine.", "Узбекистан направил Украине гуманитарную помощь: более 19 тонн медикаментов стоимостью более 1 млн долларов.")]
    public void WhoDidWhatIsToldAndNoMore(string language, string told, string text) => Readers.Tell(text, language, "ru").ToString().ShouldStartWith(told);

    /// <summary>A country that is only named in the sentence is no doer there: the line is a label, and the headline too.</summary>
    [Theory]
    [InlineData("🏷 Uzbekistan and China · talks", "Министр Узбекистана провёл переговоры с представителями компаний Китая.")]
    [InlineData("🏷 Uzbekistan and Kazakhstan", "Узбекистан и Казахстан расширяют сотрудничество.")]
    public void WhereNobodyKnowsWhoDidItALabelStands(string told, string text)
    {
        var summary = Readers.Tell(text, "en", "ru");
        summary.ToString().ShouldStartWith(told);
        summary.Headline.ShouldNotContain("hold");
    }

    [Fact]
    public void ACompanyInvestsInACountryThatNeedDoNothingForIt()
    {
        var page = Readers.Page("Wielka inwestycja TikToka w Brazylii\nTikTok zainwestuje 200 mln dolarów w budowę centrum danych w Brazylii. Chińska firma zapowiedziała tysiąc miejsc pracy.", "pl");
        var findings = Readers.Facts.Find(page);
        var ofOneSide = findings with { Facts = [.. findings.Facts.Where(fact => fact is not CountryFact { Code: "CN" })] };
        Readers.Summaries.Tell(page, ofOneSide, "en").ToString().ShouldStartWith("TikTok is to invest 200 million US dollars in Brazil.");
    }
}
