using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>Who does it is told: all who receive, all who are visited, the visitor by name; and of whom the text says no more than the name, nothing is made up.</summary>
public sealed class ActorTests
{
    [Theory]
    [InlineData("en", "Japan allocated 596 million yen to Tajikistan, Kyrgyzstan and Afghanistan.", "Japan helps Tajikistan, Kyrgyzstan and Afghanistan\nJapan provided a grant of 596 million yen to Tajikistan, Kyrgyzstan and Afghanistan for measures against locusts.")]
    [InlineData("ru", "Таджикистану, Кыргызстану и Афганистану выделено 5 млн долларов США из средств Японии.", "Япония выделила грант\nЯпония выделила Таджикистану, Кыргызстану и Афганистану грант на 5 млн долларов на борьбу с саранчой.")]
    [InlineData("pl", "Tadżykistanowi, Kirgistanowi i Afganistanowi przyznano 5 mln dolarów ze środków Japonii.", "Japonia przyznała grant\nJaponia udzieliła Tadżykistanowi, Kirgistanowi i Afganistanowi grantu w wysokości 5 mln dolarów na walkę z szarańczą.")]
    public void AllWhoReceiveAreTold(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "A delegation of the United States is to visit Colombia, Argentina and Uruguay.", "United States officials to travel to Colombia, Argentina and Uruguay\nOfficials of the United States will pay a visit to Colombia, Argentina and Uruguay in April.")]
    [InlineData("en", "A delegation of the United Kingdom visited Turkmenistan.", "Papers signed\nDuring the visit of the foreign secretary of the United Kingdom to Turkmenistan a cooperation programme was discussed in the foreign ministry.")]
    public void AllWhoAreVisitedAreTold(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "UNICEF provided assistance to Uzbekistan.")]
    [InlineData("ru", "Помощь Узбекистану оказывает ЮНИСЕФ.")]
    [InlineData("pl", "Pomocy Uzbekistanowi udziela UNICEF.")]
    [InlineData("uk", "Допомогу Узбекистану надає ЮНІСЕФ.")]
    [InlineData("kk", "ЮНИСЕФ Өзбекстанға көмек көрсетті.")]
    [InlineData("uz", "YUNISEF O'zbekistonga yordam ko'rsatdi.")]
    [InlineData("ja", "ユニセフがウズベキスタンに支援を行った。")]
    public void ABodyOfManyGivesInItsOwnName(string language, string told) => Told("ЮНИСЕФ доставил в Узбекистан более 800 тысяч доз вакцины.", language).ShouldContain(told);

    [Theory]
    [InlineData("en", "A delegation of the World Bank visited Uzbekistan.", "Jahon banki delegatsiyasi Toshkentga keldi.")]
    [InlineData("ru", "Узбекистан посетила делегация Всемирного банка.", "A World Bank delegation arrived in Tashkent.")]
    [InlineData("pl", "Delegacja Banku Światowego złożyła wizytę w Kazachstanie.", "Дүниежүзілік банк делегациясы Астанаға келді.")]
    [InlineData("uk", "Узбекистан відвідала делегація Світового банку.", "世界銀行の代表団がタシケントを訪問した。")]
    [InlineData("kk", "Өзбекстанға Дүниежүзілік банк делегациясы сапармен келді.", "Delegacja Banku Światowego przybyła do Taszkentu.")]
    [InlineData("uz", "O'zbekistonga Xalqaro valyuta jamg'armasi delegatsiyasi tashrif buyurdi.", "Миссия МВФ посетила Узбекистан.")]
    [InlineData("ja", "世界銀行の代表団がウズベキスタンを訪問した。", "Делегація Світового банку прибула до Ташкента.")]
    public void TheDelegationOfABodyOfManyIsToldByItsName(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Fact]
    public void ABodyThatIsOnlySpokenOfSentNoDelegation() => Told("A foreign delegation arrived in Tashkent to discuss how the World Bank lends.", "en").ShouldNotContain("delegation of the World Bank");

    [Theory]
    [InlineData("The World Bank is to provide 100 million US dollars to Uzbekistan.", "ru", "Узбекистан получит от Всемирного банка 100 млн долларов.")]
    [InlineData("The World Bank allocated 100 million US dollars to Uzbekistan.", "ru", "Узбекистан получил от Всемирного банка 100 млн долларов.")]
    [InlineData("The World Bank is to provide 100 million US dollars to Kazakhstan.", "pl", "Kazachstan otrzyma od Banku Światowego 100 mln dolarów.")]
    [InlineData("The World Bank is to provide 100 million US dollars to Ukraine.", "uk", "Україна отримає від Світового банку 100 млн доларів.")]
    [InlineData("The World Bank is to provide 100 million US dollars to Uzbekistan.", "uz", "O'zbekiston Jahon bankidan 100 million dollar oladi.")]
    [InlineData("The World Bank allocated 100 million US dollars to Uzbekistan.", "uz", "O'zbekiston Jahon bankidan 100 million dollar oldi.")]
    [InlineData("The World Bank is to provide 100 million US dollars to Kazakhstan.", "kk", "Қазақстан Дүниежүзілік банктен 100 миллион доллар алады.")]
    [InlineData("The World Bank is to provide 100 million US dollars to Uzbekistan.", "en", "Uzbekistan will receive $100 million from the World Bank.")]
    public void ABankOfManyGivesWhatIsReceivedFromIt(string told, string language, string text) => Readers.Tell(text, "en", language).ToString().ShouldContain(told);

    [Theory]
    [InlineData("The United States provided assistance to Uzbekistan.", "В Ташкент доставлено почти 2 миллиона доз вакцины, предоставленной Узбекистану правительством США.")]
    [InlineData("Uzbekistan provided assistance to Afghanistan.", "Узбекистан отправил в Афганистан 3,7 тысячи тонн гуманитарной помощи.")]
    public void WhitherGoodsGoIsWhoTakesThem(string told, string text) => Told(text, "en").ShouldContain(told);

    [Theory]
    [InlineData("en", "Investors from South Korea are to build a hospital in Uzbekistan.")]
    [InlineData("ru", "Инвесторы Южной Кореи планируют построить больницу в Узбекистане.")]
    [InlineData("pl", "Inwestorzy Korei Południowej planują zbudować szpital w Uzbekistanie.")]
    [InlineData("uk", "Інвестори Південної Кореї планують збудувати лікарню в Узбекистані.")]
    [InlineData("kk", "Оңтүстік Корея инвесторлары Өзбекстанда аурухана салмақ.")]
    [InlineData("uz", "Janubiy Koreya investorlari O'zbekistonda shifoxona qurishni rejalashtirmoqda.")]
    [InlineData("ja", "韓国の企業がウズベキスタンで病院を建設する予定だ。")]
    public void WhatACompanyBuildsAbroadIsTold(string language, string told) => Told("Южнокорейская компания построит в Ташкенте онкологическую клинику.", language).ShouldContain(told);

    [Fact]
    public void OfSeveralItIsOnlyToldThatItInvests() => Told("Китайская компания построит в Фергане 5 заводов.", "en").ShouldContain("Investors from China are to invest in Uzbekistan.");

    [Theory]
    [InlineData("uz", "Shavkat Mirziyoyev Saudiya Arabistoniga tashrif buyuradi.", "Shavkat Mirziyoyev 17-18-avgust kunlari Saudiya Arabistoniga davlat tashrifi bilan tashrif buyuradi.")]
    [InlineData("en", "Shavkat Mirziyoyev is to visit Saudi Arabia", "Shavkat Mirziyoyev will pay a state visit to Saudi Arabia on August 17.")]
    [InlineData("ru", "Шавкат Мирзиёев", "Шавкат Мирзиёев посетит Саудовскую Аравию с государственным визитом.")]
    public void AVisitorWhomTheWholeWorldKnowsIsTold(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Fact]
    public void WhoWentToSeeAWorksAtHomeHasVisitedNoOtherCountry() =>
        Told("Shavkat Mirziyoyev korxonaga tashrif buyurdi\nLoyiha Rossiyaning kompaniyasi bilan hamkorlikda amalga oshirilgan. Shavkat Mirziyoyev tashrif chog'ida O'zbekiston va Rossiya hamkorligini ta'kidladi.", "uz").ShouldNotContain("Rossiyaga tashrif");

    [Theory]
    [InlineData("kk", "🏷 Қазақстан мен Армения", "дамытып", "Қазақстан бизнесі соңғы уақытта Арменияға жіті назар аудара бастады.")]
    [InlineData("ru", "🏷 ", "развивают", "США и партнёры следят за санкциями\nСША и их партнёры следят за соблюдением санкций и хотят сократить торговлю с Россией, заявил госсекретарь США.")]
    public void SidesThatOnlyStandInTheNewsAreNotToldToCooperate(string language, string told, string not, string text)
    {
        var summary = Told(text, language);
        summary.ShouldContain(told);
        summary.ShouldNotContain(not);
    }

    [Theory]
    [InlineData("en", "🏷 Japan and Uzbekistan · hydropower", "Japan and Uzbekistan expand cooperation\nJapan and Uzbekistan are expanding their cooperation in hydropower.")]
    [InlineData("ru", "🏷 Япония и Узбекистан · гидроэнергетика", "Япония и Узбекистан расширяют сотрудничество\nЯпония и Узбекистан расширяют сотрудничество в гидроэнергетике.")]
    public void WhoCooperatesIsToldByALabel(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("uz", "tashrif buyuradi", "AQSh davlat kotibi Antoni Blinken kelasi hafta O'zbekistonga tashrif buyurib, hamkorlikni rivojlantirishni muhokama qiladi.")]
    public void WhatAVisitToComeIsForIsToldAfterIt(string language, string told, string text) => Told(text, language).Split('.')[0].ShouldContain(told);

    [Theory]
    [InlineData("ru", "Между Узбекистаном и Таджикистаном откроют железнодорожное сообщение.", "Узбекистан и Таджикистан с 20 июня запускают пассажирский поезд по маршруту Ташкент – Душанбе.")]
    [InlineData("ru", "Узбекистан и Таджикистан начали строить электростанцию.", "Президенты Узбекистана и Таджикистана запустили строительство гидроэлектростанции на реке Зарафшан.")]
    [InlineData("en", "Japan and Uzbekistan opened a hospital in Samarkand.", "Japan and Uzbekistan opened a new hospital in Samarkand.")]
    [InlineData("pl", "Między Polską i Kazachstanem uruchomiono połączenie lotnicze.", "Polska i Kazachstan uruchomiły loty między Warszawą a Astaną.")]
    [InlineData("uk", "Україна та Японія відкрили центр", "Україна та Японія відкрили центр розмінування у Харкові.")]
    [InlineData("kk", "Қазақстан мен Қытай Алматыда зауыт ашты.", "Қазақстан мен Қытай Алматыда зауыт ашты.")]
    [InlineData("uz", "🏷 Xitoy va O'zbekiston · zavod", "Xitoy kompaniyasi O'zbekistonning Qashqadaryo viloyatida yangi sement zavodini ishga tushirdi.")]
    [InlineData("ja", "工場を開設した", "日本とウズベキスタンはタシケントで新しい工場の稼働を開始した。")]
    [InlineData("en", "launched a joint project", "Japan and Uzbekistan launched a joint project to save the saiga antelope.")]
    [InlineData("ru", "Казахстан и Узбекистан открыли пункт пропуска на границе.", "Казахстан и Узбекистан открыли на границе новый пункт пропуска.")]
    [InlineData("uk", "Україна та Польща відкрили пункти пропуску на кордоні.", "Україна та Польща відкрили нові пункти пропуску на кордоні.")]
    [InlineData("kk", "Қазақстан мен Өзбекстан шекарадағы өткізу пунктін ашты.", "Казахстан и Узбекистан открыли на границе новый пункт пропуска.")]
    [InlineData("uz", "O'zbekiston va Qozog'iston ko'prik quradi.", "Узбекистан и Казахстан построят мост через Сырдарью.")]
    public void WhatWasOpenedOrBegunIsTold(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "Investors from South Korea are to invest 90 million US dollars in Uzbekistan.", "Южнокорейский холдинг Daon планирует создать текстильное производство в Бухарской области стоимостью 90 млн долларов. Предприятие будет экспортировать ткани в Германию, Европу и другие страны.")]
    [InlineData("en", "🏷 China and Kazakhstan · investment", "«Казахтелеком» объявил с китайскими компаниями Huawei и ZTE об инвестиционном проекте на 40 млн долларов для сетей связи Казахстана.")]
    [InlineData("en", "The United Nations Development Programme and the Asian Development Bank launched a joint project.", "ПРООН, Азиатский банк развития и Минздрав запустили новый проект для сельских больниц.")]
    [InlineData("en", "BNP Paribas provided a loan of 6 million euros in Kazakhstan.", "Французский банк BNP Paribas предоставил кредит в 6 млн евро на оборудование для больниц Казахстана.")]
    [InlineData("en", "A delegation of Japan is to visit Uzbekistan.", "日本政府はウズベキスタンに専門家を派遣する。")]
    public void WhoGivesAndWhoGoesIsTold(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Fact]
    public void AVisitElsewhereIsNoneOfTheSides() =>
        Told("Представитель МИД Индии прокомментировал слова госсекретаря США о торговле с Индией, которые тот произнёс в ходе визита в Кению.", "en").ShouldNotContain("visited");

    [Fact]
    public void WhoHasLeftAnOfficeIsNotToldToHoldIt() =>
        Told("Vice President to travel to Tokyo\nThe Vice President of the United States will visit Japan for the funeral of former Prime Minister Abe Shinzo of Japan. Prime Minister Abe will be honoured.", "en").ShouldNotContain("and prime minister");

    private static string Told(string text, string language) => Readers.Tell(text, language).ToString();
}
