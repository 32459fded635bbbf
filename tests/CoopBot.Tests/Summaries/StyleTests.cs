using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>A summary reads as somebody would have written it: nothing is said twice, and no sentence is there that says nothing.</summary>
public sealed class StyleTests
{
    private const string Talks = "Переговоры в Ташкенте\nКазахстан и Узбекистан провели переговоры в Ташкенте. Стороны обсудили водные ресурсы и орошение.";
    private const string Cancelled = "Премьер Грузии отменил визит\nПремьер-министр Грузии Леван Беридзе отменил визит в Туркменистан.";
    private const string Loan = "Кредит на дороги\nВсемирный банк и Узбекистан подписали соглашение о кредите на 200 млн долларов для железных дорог.";
    private const string Paper = "Казахстан и Узбекистан подписали меморандум\nСтороны рассказали о планах в сфере туризма и образования. Казахстан и Узбекистан подписали в Астане меморандум о водных ресурсах.";

    [Theory]
    [InlineData("en", "Kazakhstan and Uzbekistan held talks on water resources and irrigation in Tashkent.")]
    [InlineData("ru", "Казахстан и Узбекистан провели в Ташкенте переговоры по вопросам водных ресурсов и орошения.")]
    [InlineData("uk", "Казахстан та Узбекистан провели в Ташкенті переговори з питань водних ресурсів та зрошення.")]
    [InlineData("pl", "Kazachstan i Uzbekistan prowadziły w Taszkencie rozmowy na temat zasobów wodnych i nawadniania.")]
    [InlineData("kk", "Қазақстан мен Өзбекстан Ташкентте су ресурстары мен суландыру мәселелері жөнінде келіссөз жүргізді.")]
    [InlineData("uz", "Toshkentda Qozog'iston va O'zbekiston suv resurslari va sug'orish bo'yicha muzokaralar o'tkazdi.")]
    [InlineData("ja", "カザフスタンとウズベキスタンがタシケントで水資源と灌漑について協議した。")]
    public void WhatTalksWereOnStandsInTheirSentence(string language, string told) => Told(Talks, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "Levan Beridze, prime minister of Georgia, will not be visiting Turkmenistan.", "The visit of a delegation of Georgia to Turkmenistan did not take place")]
    [InlineData("ru", "Премьер-министр Грузии Леван Беридзе не приедет с визитом в Туркменистан.", "Визит делегации Грузии в Туркменистан не состоялся")]
    [InlineData("uk", "Прем'єр-міністр Грузії Леван Берідзе не приїде з візитом до Туркменістану.", "Візит делегації Грузії до Туркменістану не відбувся")]
    [InlineData("pl", "Premier Gruzji Lewan Beridze nie złoży wizyty w Turkmenistanie.", "Do wizyty delegacji Gruzji w Turkmenistanie nie doszło")]
    [InlineData("kk", "Грузия премьер-министрі Леван Беридзе Түрікменстанға сапармен бармайды.", "Грузия делегациясының Түрікменстанға сапары жүзеге аспады")]
    [InlineData("uz", "Gruziya bosh vaziri Levan Beridze Turkmanistonga tashrif buyurmaydi.", "Gruziya delegatsiyasining Turkmanistonga tashrifi amalga oshmadi")]
    [InlineData("ja", "ジョージアのレバン・ベリドゼ首相のトルクメニスタン訪問は行われない。", "ジョージア代表団のトルクメニスタン訪問は行われなかった")]
    public void WhoDidNotComeIsNamed(string language, string told, string headline)
    {
        var summary = Readers.Tell(Cancelled, language);
        summary.Sentences[0].ShouldBe(told);
        summary.Headline.ShouldBe(headline);
    }

    [Theory]
    [InlineData("en", "The World Bank provided Uzbekistan with a loan of 200 million US dollars.", "The funds are for railways.")]
    [InlineData("ru", "Узбекистану предоставлен кредит на сумму 200 млн долларов США; кредитор – Всемирный банк.", "Средства предназначены для железных дорог.")]
    [InlineData("uk", "Узбекистану надано кредит на суму 200 млн доларів США; кредитор – Світовий банк.", "Кошти призначено для залізниць.")]
    [InlineData("pl", "Uzbekistanowi udzielono kredytu w wysokości 200 mln dolarów; kredytodawcą jest Bank Światowy.", "Środki przeznaczono na cele kolei.")]
    [InlineData("kk", "Дүниежүзілік банк Өзбекстанға 200 миллион АҚШ доллары көлемінде несие берді.", "Қаражат теміржол үшін бөлінген.")]
    [InlineData("uz", "Jahon banki O'zbekistonga 200 million AQSH dollari miqdorida kredit berdi.", "Mablag' temir yo'llar uchun mo'ljallangan.")]
    [InlineData("ja", "世界銀行がウズベキスタンに2億ドルを融資した。", "資金は鉄道に充てられる。")]
    public void OfALoanThatABankSignedTheSumIsTheNews(string language, string told, string purpose)
    {
        var text = Told(Loan, language);
        text.ShouldContain(told);
        text.ShouldContain(purpose);
    }

    [Theory]
    [InlineData("en", "signed a memorandum on water resources", "Areas of cooperation include tourism and education.")]
    [InlineData("ru", "меморандум в сфере водных ресурсов", "Среди направлений сотрудничества – туризм и образование.")]
    [InlineData("uk", "меморандум у сфері водних ресурсів", "Серед напрямів співпраці – туризм та освіта.")]
    [InlineData("pl", "memorandum w sprawie zasobów wodnych", "Wśród obszarów współpracy: turystyka i edukacja.")]
    [InlineData("kk", "су ресурстары саласындағы меморандумға", "Ынтымақтастық бағыттарының қатарында – туризм мен білім беру.")]
    [InlineData("uz", "suv resurslari bo'yicha memorandum", "Hamkorlik yo'nalishlari orasida – turizm va ta'lim.")]
    [InlineData("ja", "水資源に関する覚書", "協力分野には観光と教育が含まれる。")]
    public void APaperIsOnWhatStandsWithItsSigning(string language, string told, string areas)
    {
        var text = Told(Paper, language);
        text.ShouldContain(told);
        text.ShouldContain(areas);
    }

    [Theory]
    [InlineData("en", "Kazakhstan and Uzbekistan signed agreements on energy.")]
    [InlineData("ru", "Казахстан и Узбекистан подписали документы в сфере энергетики.")]
    [InlineData("uk", "Казахстан та Узбекистан підписали документи у сфері енергетики.")]
    [InlineData("pl", "Kazachstan i Uzbekistan podpisały dokumenty w sprawie energetyki.")]
    [InlineData("kk", "Қазақстан мен Өзбекстан энергетика саласындағы құжаттарға қол қойды.")]
    [InlineData("uz", "Qozog'iston va O'zbekiston energetika bo'yicha hujjatlar imzoladi.")]
    [InlineData("ja", "カザフスタンとウズベキスタンがエネルギーに関する一連の文書に署名した。")]
    public void ManyPapersAreNotToldAsOne(string language, string told) =>
        Told("Энергетика\nКазахстан и Узбекистан подписали ряд соглашений в сфере энергетики.", language).ShouldContain(told);

    [Theory]
    [InlineData("Казахстан и Узбекистан подписали пакет документов по энергетике.", "ru")]
    [InlineData("Україна та Польща підписали низку угод про енергетику.", "uk")]
    [InlineData("Polska i Ukraina podpisały szereg umów w sprawie energetyki.", "pl")]
    [InlineData("Қазақстан мен Жапония энергетика саласындағы бірқатар құжатқа қол қойды.", "kk")]
    [InlineData("O'zbekiston va Yaponiya energetika bo'yicha bir qator hujjatlarni imzoladi.", "uz")]
    [InlineData("Ўзбекистон ва Япония энергетика бўйича битимлар имзолади.", "uz")]
    [InlineData("Japan and Kazakhstan signed several agreements on energy.", "en")]
    [InlineData("日本とカザフスタンはエネルギー分野の複数の文書に署名した。", "ja")]
    public void ManyPapersAreReadInEveryLanguage(string sentence, string language) => Told($"Energy\n{sentence}", "en", language).ShouldContain("signed agreements");

    [Theory]
    [InlineData("カザフスタンのカシムジョマルト・トカエフ大統領がポーランドを訪問する予定だ。", "Визит Токаева\nПрезидент Казахстана Касым-Жомарт Токаев посетит Польшу с государственным визитом.")]
    [InlineData("カザフスタンのエルラン・アクケンジェノフ・エネルギー相と日本の高市早苗首相が", "Переговоры\nМинистр энергетики Казахстана Ерлан Аккенженов провёл в Токио переговоры с премьер-министром Японии Санаэ Такаити.")]
    [InlineData("ウクライナのユリヤ・シェブチェンコ副首相と", "Переговори\nВіцепрем'єр-міністерка України Юлія Шевченко провела в Києві переговори з прем'єр-міністром Японії Санае Такаїчі.")]
    public void JapanesePutsTheTitleBehindTheName(string told, string text) => Told(text, "ja").ShouldContain(told);

    [Theory]
    [InlineData("en", "mention", "Встреча в Астане\nПрезидент Казахстана Касым-Жомарт Токаев провёл переговоры с президентом Узбекистана Шавкатом Мирзиёевым на саммите тюркских государств.")]
    [InlineData("en", "involves", "Kazakhstan and ACWA Power sign agreement\nKazakhstan and the Saudi company ACWA Power signed an agreement on wind power. It is a large investment.")]
    [InlineData("en", "In figures", "Masdar to build wind farm in Kazakhstan\nThe Emirati company Masdar signed an agreement with Kazakhstan on a wind farm of 900 MW.")]
    public void NoSentenceIsThereThatSaysNothing(string language, string empty, string text) => Told(text, language).ShouldNotContain(empty);

    [Theory]
    [InlineData("en", "📌 Capacity: 900 MW")]
    [InlineData("ru", "📌 Мощность: 900 МВт")]
    [InlineData("uk", "📌 Потужність: 900 МВт")]
    [InlineData("pl", "📌 Moc: 900 MW")]
    [InlineData("kk", "📌 Қуаты: 900 МВт")]
    [InlineData("uz", "📌 Quvvati: 900 MVt")]
    [InlineData("ja", "📌 出力：900 MW")]
    public void WhatIsMeasuredIsSaid(string language, string told) =>
        Told("Masdar to build wind farm in Kazakhstan\nThe Emirati company Masdar signed an agreement with Kazakhstan on a wind farm of 900 MW.", language).ShouldContain(told);

    [Theory]
    [InlineData("Shavkat Rakhmonov, foreign minister of Uzbekistan, and Nino Gelashvili, foreign minister of Georgia, held talks", "Узбекистан и Грузия провели переговоры\nМинистр иностранных дел Узбекистана Шавкат Рахмонов встретил гостей. Министр иностранных дел Грузии Нино Гелашвили прилетела утром.")]
    [InlineData("Uzbekistan and Georgia held talks", "Узбекистан и Грузия провели переговоры\nМинистр иностранных дел Узбекистана Шавкат Рахмонов встретил гостей. Посол Грузии Нино Гелашвили рассказала об этом.")]
    [InlineData("Narendra Modi, prime minister of India, held talks", "Japan and India hold talks\nPrime Minister of Japan Shigeru Ishiba and Prime Minister of India Narendra Modi held talks in Tokyo. JR East will bring its trains to India.")]
    public void WhoMetIsNamed(string told, string text) => Told(text, "en").ShouldContain(told);

    [Theory]
    [InlineData("en", "The European Union is to provide 6 million euros to Uzbekistan.")]
    [InlineData("ru", "Узбекистану планируется выделить 6 млн евро из средств Евросоюза.")]
    [InlineData("uk", "Узбекистану планується виділити 6 млн євро з коштів Європейського Союзу.")]
    [InlineData("pl", "Uzbekistanowi ma zostać przyznana kwota 6 mln euro ze środków Unii Europejskiej.")]
    [InlineData("kk", "Еуропалық Одақ Өзбекстанға 6 миллион еуро көлемінде қаражат бөлмек.")]
    [InlineData("uz", "Yevropa Ittifoqi O'zbekistonga 6 million yevro ajratishni rejalashtirmoqda.")]
    [InlineData("ja", "欧州連合がウズベキスタンに600万ユーロを供与する予定だ。")]
    public void TheUnionGives(string language, string told) =>
        Told("Грант на сельское хозяйство\nЕвропейский союз и Узбекистан объявили о гранте в размере 6 млн евро на сельское хозяйство.", language).ShouldContain(told);

    [Theory]
    [InlineData("energy minister of Ukraine", "Переговори в Токіо\nУкраїна та Японія провели в Токіо переговори про енергетику. Міністр енергетики Остап Коваленко розповів про це.", "uk")]
    [InlineData("foreign minister of Japan (砂原立郎)", "日本とカザフスタンが会談\n砂原立郎外相は5日、カザフスタンのサトバエフ外相と会談した。", "ja")]
    public void AMinisterOfTheNewsOfACountryIsAMinisterThere(string told, string text, string language) => Told(text, "en", language).ShouldContain(told);

    [Theory]
    [InlineData("during a visit", "Встречи в Шымкенте\nКазахстан и Китай провели переговоры. Министр энергетики Казахстана Ерлан Аккенженов провёл их во время визита в Туркестанскую область.")]
    [InlineData("“very important", "Talks in Warsaw\nPoland and Japan held talks in Warsaw. President of Poland Andrzej Duda called them “very important and really long awaited” by all.")]
    [InlineData("A. Petrovsky", "Переговоры в Астане\nРоссия и Казахстан провели переговоры в Астане. А. Петровский, министр энергетики России, прибыл утром. Министр энергетики России Андрей Петровский рассказал о них.")]
    public void WhatIsNotSoOrSaidTwiceIsNotTold(string untrue, string text) => Told(text, "en").ShouldNotContain(untrue);

    private static string Told(string text, string language, string? written = null) => Readers.Tell(text, language, written).ToString();
}
