using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>Nobody is told as doing what only stands beside him in the text.</summary>
public sealed class DoerTests
{
    private const string Given = "The World Bank provided Tajikistan with a loan of 50 million US dollars.";
    private const string ToBeGiven = "The World Bank is to provide Tajikistan with a loan of 50 million US dollars.";

    [Theory]
    [InlineData(Given, "A 50 million dollar loan provided by the World Bank to Tajikistan will help repair schools.")]
    [InlineData(Given, "Кредит на 50 млн долларов, предоставленный Всемирным банком Таджикистану, позволит отремонтировать школы и поможет учителям.")]
    [InlineData("The World Bank provided a loan of 50 million US dollars in Tajikistan.", "Кредит на 50 млн доларів, наданий Світовим банком Таджикистану, дозволить відремонтувати школи й допоможе вчителям.")]
    [InlineData(Given, "Kredyt w wysokości 50 mln dolarów, udzielony Tadżykistanowi przez Bank Światowy, pozwoli wyremontować szkoły.")]
    [InlineData(Given, "Jahon banki Tojikistonga ajratgan 50 million dollarlik kredit maktablarni ta'mirlashga yo'naltiriladi.")]
    [InlineData(Given, "Дүниежүзілік банк Тәжікстанға берген 50 миллион доллар несие мектептерді жөндеуге жұмсалады.")]
    [InlineData(Given, "世界銀行がタジキスタンに供与した5000万ドルの融資は、学校の改修に使われる予定だ。")]
    [InlineData(ToBeGiven, "A 50 million dollar loan to be provided by the World Bank to Tajikistan will help repair schools.")]
    public void WhatWasGivenIsGivenWhateverWillComeOfIt(string told, string text) => Told(text).ShouldContain(told);

    [Fact]
    public void GoodsThatWereReceivedAreNoPlan() =>
        Told("Минздрав Кыргызстана получил от ЮНИСЕФ 900 холодильников, которые, как ожидается, помогут хранить вакцины.").ShouldContain("UNICEF provided assistance to Kyrgyzstan.");

    [Theory]
    [InlineData("Посол Чили Хуан Перес и посол Кении Джон Отиено вручили верительные грамоты на встрече в Астане.")]
    [InlineData("Ambasador Egiptu w Polsce Ahmed Hassan gościł z wizytą u marszałka województwa.")]
    [InlineData("The ambassador of Egypt, Ahmed Hassan, visited Kazakhstan's Almaty Region.")]
    public void EnvoysNeitherMeetEachOtherNorVisitWhereTheyLive(string text)
    {
        Told(text).ShouldNotContain(" met");
        Told(text).ShouldNotContain(" visited ");
    }

    [Theory]
    [InlineData("Премьер-министры Литвы и Эстонии посетили Киев.")]
    [InlineData("The prime ministers of Lithuania and Estonia visited Kyiv.")]
    public void GuestsOfAThirdDoNotVisitEachOther(string text) => Told(text).ShouldNotContain("met during a visit");

    [Fact]
    public void WhoSpokeByTelephoneWasOnNoVisit()
    {
        var told = Told("Қазақстан Президенті Қасым-Жомарт Тоқаев Украина Президенті Владимир Зеленскиймен телефон арқылы сөйлесті.\nӘңгімелесу барысында былтырғы Украинаға сапары кезінде жасалған келісімдер талқыланды.");
        told.ShouldContain("by telephone");
        told.ShouldNotContain("visit");
    }

    [Theory]
    [InlineData("По итогам переговоров президентов Узбекистана и Таджикистана подписана декларация. С 20 июня запустят поезд Ташкент-Душанбе.", "in Tashkent")]
    [InlineData("Україна та Естонія підписали меморандум про готовність Таллінна прийняти з'їзд.", "in Tallinn")]
    [InlineData("Xitoy va AQSh tashqi ishlar vazirlari Vashingtonga nisbatan norozilik fonida uchrashdi.", "in Washington")]
    public void WhatIsNotWhereItHappenedIsNoPlaceOfIt(string text, string place) => Told(text).ShouldNotContain(place);

    [Fact]
    public void ACarrierFliesFromItsOwnCountry() =>
        Told("«Узбекские железные дороги» запустят поезда в Новосибирск (Россия) и Бишкек (Кыргызстан).").ShouldNotContain("between Russia and Kyrgyzstan");

    [Fact]
    public void ALoanToACompanyIsNotSpentInItsCountry() =>
        Told("Osiyo taraqqiyot banki Saudiya kompaniyasi ACWA Powerga Buxorodagi stansiyalar uchun 100 mln dollar kredit ajratadi.").ShouldNotContain("in Saudi Arabia");

    [Theory]
    [InlineData("Узбекистан и Япония подписали меморандум о готовности заключить соглашение о визах.")]
    [InlineData("Uzbekistan and Japan signed a memorandum on their readiness to conclude an agreement on visas.")]
    public void WhatAMemorandumIsOnIsNotSignedWithIt(string text)
    {
        Told(text).ShouldContain("signed a memorandum");
        Told(text).ShouldNotContain("agreement");
    }

    [Fact]
    public void WhatAnAndJoinsToAMemorandumIsSignedToo() =>
        Told("Узбекистан и Япония подписали меморандум о туризме и соглашение о визах.").ShouldContain("signed an agreement");

    [Fact]
    public void WhatIsToComeDoesNotCostWhatWasSpentBefore() =>
        Told("Японська компанія планує збудувати в Україні ще чотири заводи.\nПро це повідомив прем'єр-міністр. Нагадаємо, обсяг інвестицій у перший завод становив 87 млн гривень.").ShouldNotContain("to invest 87 million");

    [Fact]
    public void ThePresidentOfABodyIsNotHisCountry() =>
        Told("Туск провёл переговоры с премьером Великобритании.\nПредседатель Европейского совета Дональд Туск обсудил с ней выход страны из Евросоюза.").ShouldNotContain("Poland");

    [Theory]
    [InlineData("Мемлекет басшысы Қазақстан Президенті жанындағы кеңесте «Достық банкі» АҚ президенті Иван Петровты қабылдады.", "Petrov – president of Kazakhstan")]
    [InlineData("Біріккен Ұлттар Ұйымында премьер-министр Нарендра Моди Қазақстан Президенті Қасым-Жомарт Тоқаевпен кездесті.", "prime minister of the United Nations")]
    [InlineData("Қазақстан Үкіметі мен Украинаның Министрлер Кабинетінің арасындағы келісім ратификацияланды.", "minister of Ukraine")]
    public void AnOfficeIsOfWhomItStandsBeside(string text, string office) => Told(text).ShouldNotContain(office);

    [Theory]
    [InlineData("A delegation of Iran visited Tajikistan.", "Iran's health minister arrived in Dushanbe on Monday on a four-day official trip that will take him to Kulob.")]
    [InlineData("The United Arab Emirates and Uzbekistan signed a memorandum", "Ming nafar mutaxassis tayyorlash ko'zda tutilgan memorandumga BAA va O'zbekiston idoralari imzo chekdi.")]
    [InlineData("Georgia and Lockheed Martin signed an agreement", "Минобороны Грузии получит от Lockheed Martin радары по контракту, заключённому в Тбилиси.")]
    [InlineData("ACWA Power and Samruk-Kazyna signed a memorandum", "ACWA Power пен «Самұрық-Қазына» жел стансасы жөнінде меморандумға келді.")]
    [InlineData("Shavkat Mirziyoyev, president of Uzbekistan, is to visit Poland.", "Prezydent Szawkat Mirzijojew ma jesienią złożyć wizytę w Warszawie, zapowiedziało ministerstwo.")]
    [InlineData("Nigeria and India took part in an exhibition in Riyadh.", "Riyadh's food expo closed on Sunday; Nigeria and India had the biggest pavilions.")]
    [InlineData("A train service between Ukraine and Moldova resumed.", "Потяг Київ — Кишинів вирушив у перший рейс між Україною та Молдовою після відновлення колії.")]
    [InlineData("South Korea and Poland began building a plant.", "韓国とポーランドの合弁による電池工場が着工した。")]
    [InlineData("600 million US dollars in Uzbekistan", "アブダビのマスダールがウズベキスタンの太陽光事業に6億ドルを出資した。")]
    [InlineData("Russia and the People's Bank of China held talks.", "ЦБ РФ и Народный банк Китая провели переговоры о расчётах.")]
    public void WhoDidWhatAndWhetherItIsDone(string told, string text) => Told(text).ShouldContain(told);

    [Theory]
    [InlineData("Georgia and the European Union held talks", "Между Тбилиси и Брюсселем возобновились консультации о визах.")]
    [InlineData("Uzbekistan and Japan signed a memorandum", "Переговоры между Ташкентом и Токио завершились подписанием меморандума.")]
    public void TwoCapitalsThatTalkAreTheirGovernments(string told, string text) => Told(text).ShouldContain(told);

    [Theory]
    [InlineData("Встречи прошли в Ташкенте и Токио, где обсудили сотрудничество.")]
    [InlineData("Мэры Ташкента и Сеула подписали меморандум.")]
    public void WhereTheyTalkAndWhoseMayorsAreNoGovernments(string text)
    {
        Told(text).ShouldNotContain("Uzbekistan and Japan held");
        Told(text).ShouldNotContain("Uzbekistan and South Korea signed");
    }

    [Fact]
    public void WhereSomethingWasOpenedDidNotOpenIt() => Told("Polscy lekarze uruchomili szkołę pielęgniarską we wschodnim Kongu.").ShouldNotContain("DR Congo opened");

    private static string Told(string text) => Readers.Tell(text, "en").Text;
}
