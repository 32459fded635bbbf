using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>Every sentence is true to the text: who gives whom, who visits whom, what has been done and what is only planned.</summary>
public sealed class TruthTests
{
    [Theory]
    [InlineData("en", "Japan signed an agreement to provide 20 billion yen to Uzbekistan.", "Japan to lend Uzbekistan 20 billion yen\nJapan will provide a loan of 20 billion yen to Uzbekistan for a power plant. The loan agreement was signed in Tashkent on Monday by the two governments. An agreement on the project was signed as well.")]
    [InlineData("ru", "Украине выделят 50 млн евро из средств Польши; соглашение подписано.", "Польша выделит Украине 50 млн евро\nПольша выделит Украине грант в размере 50 млн евро на ремонт школ. Стороны подписали соглашение в Киеве.")]
    [InlineData("pl", "Kazachstanowi zostanie przekazana kwota 100 mln dolarów ze środków Japonii; umowę podpisano.", "Japonia udzieli Kazachstanowi kredytu\nJaponia udzieli Kazachstanowi kredytu w wysokości 100 mln dolarów na budowę dróg. Strony podpisały umowę w Astanie.")]
    [InlineData("uk", "Україні виділять 30 млн доларів США з коштів Японії; угоду підписано.", "Японія надасть Україні грант\nЯпонія надасть Україні грант у розмірі 30 млн доларів на лікарні. Сторони підписали угоду в Києві.")]
    [InlineData("kk", "Жапония Қазақстанға 100 миллион АҚШ доллары көлемінде қаражат бөледі; келісімге қол қойылды.", "Жапония Қазақстанға несие береді\nЖапония Қазақстанға 100 миллион доллар несие береді. Тараптар Астанада келісімге қол қойды.")]
    [InlineData("uz", "Yaponiya O'zbekistonga 100 million AQSH dollari ajratadi; bitim imzolandi.", "Yaponiya O'zbekistonga kredit ajratadi\nYaponiya O'zbekistonga 100 million dollar kredit ajratadi. Tomonlar Toshkentda bitim imzoladi.")]
    [InlineData("ja", "日本がウズベキスタンに200億円を供与する。協定は署名された。", "日本、ウズベキスタンに円借款供与へ\n日本はウズベキスタンに200億円の円借款を供与する予定だ。両国はタシケントで協定に署名した。")]
    public void MoneyWhoseAgreementIsSignedIsToldAsAgreed(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("ja", "日本がモンゴルに50億円を融資した。", "日本とモンゴル、円借款の書簡に署名\n日本とモンゴルは5日、50億円を限度とする円借款に関する書簡に署名した。")]
    [InlineData("ja", "日本がキルギスに10億円を供与した。", "キルギスの医療機材を支援\n2日、原田誠駐キルギス共和国日本国特命全権大使とアマノフ・キルギス共和国財務大臣との間で、10億円の無償資金協力に関する書簡の署名が行われた。")]
    [InlineData("ru", "Инвесторы Китая планируют вложить 3 млрд долларов США в Казахстан.", "Китай вложит 3 млрд долларов в энергетику Казахстана\nОб этом сообщает пресс-служба Kazakh Invest. Китайская компания построит в Казахстане электростанцию.")]
    [InlineData("pl", "Inwestorzy Chin mają ulokować 3 mld dolarów w Kazachstanie.", "Китай вложит 3 млрд долларов в энергетику Казахстана\nОб этом сообщает пресс-служба Kazakh Invest. Китайская компания построит в Казахстане электростанцию.")]
    [InlineData("uz", "Jahon banki O'zbekistonga 200 million AQSH dollari ajratishni rejalashtirmoqda.", "Jahon banki O'zbekistonga 200 mln dollar ajratadi\nJahon banki O'zbekistonga irrigatsiya uchun 200 mln dollar ajratadi.")]
    [InlineData("en", "The Asian Development Bank provided Tajikistan and Uzbekistan with a loan of 90 million US dollars.", "АБР выделил кредит\nАзиатский банк развития выделил Таджикистану и Узбекистану кредит в размере 90 млн долларов на линии электропередачи.")]
    [InlineData("ru", "Таджикистану и Узбекистану предоставлен кредит на сумму 90 млн долларов США", "АБР выделил кредит\nАзиатский банк развития выделил Таджикистану и Узбекистану кредит в размере 90 млн долларов на линии электропередачи.")]
    [InlineData("uk", "Україні планується надати допомогу з боку Японії.", "Японія допоможе Україні\nЯпонія надасть Україні гуманітарну допомогу: генератори й трансформатори.")]
    [InlineData("en", "Japan is to provide assistance to Ukraine.", "Японія допоможе Україні\nЯпонія надасть Україні гуманітарну допомогу: генератори й трансформатори.")]
    public void WhoGivesWhomIsTrueToTheText(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("ru", ": финансирование медицинского оборудования на сумму 5 млн долларов США", "Грант для больниц\nЯпония выделила Узбекистану грант в размере 5 млн долларов на медицинское оборудование.")]
    [InlineData("en", "Japan and the United States hold talks", "Japanese and US leaders meet\nPrime Minister of Japan Taro Sato and US President John Smith held talks in Tokyo on trade. They spoke of North Korea, its missiles and its tests. North Korea tested a missile in May, and North Korea said it would test more.")]
    public void TheHeadlineIsOfThoseWhoDidItAndOfWhatItIsFor(string language, string headline, string text) => Readers.Tell(text, language).Headline.ShouldContain(headline);

    [Fact]
    public void ALoanAndItsPaperAreToldOnce() =>
        Told("モンゴルに100億円の円借款\n国際協力機構（JICA）は18日、モンゴル政府との間で、100億円を限度とする円借款の貸付契約に調印した。", "en").ShouldNotContain("also signed");

    [Fact]
    public void OfThreeLeadersNoTwoAreToldForAll() =>
        Told("Leaders meet in Tashkent\nPresident of Kazakhstan Askar Omarov, President of Uzbekistan Olim Karimov and President of Turkey Mehmet Demir held talks in Tashkent on transport.", "en").ShouldStartWith("Kazakhstan, ");

    [Theory]
    [InlineData("pl", "zorganizowały w Kijowie szczyt na temat energetyki", "Szczyt Polski i Ukrainy\nPolska i Ukraina zorganizowały w Kijowie szczyt w sprawie energetyki.")]
    [InlineData("ru", "провели в Самарканде саммит по вопросам водных ресурсов", "Саммит Казахстана и Узбекистана\nКазахстан и Узбекистан провели в Самарканде саммит по вопросам водных ресурсов.")]
    [InlineData("en", "held a summit on water resources in Samarkand", "Саммит Казахстана и Узбекистана\nКазахстан и Узбекистан провели в Самарканде саммит по вопросам водных ресурсов.")]
    [InlineData("kk", "сутегі энергетикасы мәселелері жөнінде конференция өткізді", "Қазақстан мен Жапония конференция өткізді\nҚазақстан мен Жапония Токиода сутегі энергетикасы бойынша конференция өткізді.")]
    [InlineData("ru", "провели в Токио конференцию по вопросам водородной энергетики", "Қазақстан мен Жапония конференция өткізді\nҚазақстан мен Жапония Токиода сутегі энергетикасы бойынша конференция өткізді.")]
    [InlineData("pl", "zorganizowały w Tokio konferencję", "Қазақстан мен Жапония конференция өткізді\nҚазақстан мен Жапония Токиода сутегі энергетикасы бойынша конференция өткізді.")]
    [InlineData("uz", "to'qimachilik bo'yicha ko'rgazma o'tkazdi", "O'zbekiston va Turkiya ko'rgazma o'tkazdi\nO'zbekiston va Turkiya Istanbulda to'qimachilik bo'yicha ko'rgazma o'tkazdi.")]
    [InlineData("en", "held an exhibition on textiles in Istanbul", "O'zbekiston va Turkiya ko'rgazma o'tkazdi\nO'zbekiston va Turkiya Istanbulda to'qimachilik bo'yicha ko'rgazma o'tkazdi.")]
    [InlineData("uk", "провели в Токіо конференцію з питань енергетики", "Україна та Японія провели конференцію\nУкраїна та Японія провели в Токіо конференцію з питань енергетики.")]
    [InlineData("ja", "エネルギーに関する首脳会議を開いた", "日本とカザフスタンが首脳会議\n日本とカザフスタンは東京で首脳会議を開き、エネルギーを協議した。")]
    public void AGatheringIsToldByItsKind(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "Shavkat Mirziyoyev, president of Uzbekistan, is to visit Azerbaijan.", "ru", "Президент Узбекистана Шавкат Мирзиёев посетит Азербайджан, где примет участие в саммите Движения неприсоединения.")]
    [InlineData("ru", "Азербайджан посетит президент Узбекистана Шавкат Мирзиёев.", "ru", "Президент Узбекистана Шавкат Мирзиёев посетит Азербайджан, где примет участие в саммите Движения неприсоединения.")]
    [InlineData("pl", "Przedstawiciele Uzbekistanu wzięli udział w szczycie w Niemczech.", "uz", "O'zbekiston Turizm qo'mitasi raisi Germaniyada bo'lib o'tgan turizm vazirlari sammitida ishtirok etdi.")]
    [InlineData("uk", "Представники Узбекистану взяли участь у саміті в Німеччині.", "uz", "O'zbekiston Turizm qo'mitasi raisi Germaniyada bo'lib o'tgan turizm vazirlari sammitida ishtirok etdi.")]
    [InlineData("kk", "саммитке қатысты.", "uz", "O'zbekiston Turizm qo'mitasi raisi Germaniyada bo'lib o'tgan turizm vazirlari sammitida ishtirok etdi.")]
    [InlineData("uz", "sammitda ishtirok etdi.", "uz", "O'zbekiston Turizm qo'mitasi raisi Germaniyada bo'lib o'tgan turizm vazirlari sammitida ishtirok etdi.")]
    [InlineData("ja", "首脳会議に参加した。", "uz", "O'zbekiston Turizm qo'mitasi raisi Germaniyada bo'lib o'tgan turizm vazirlari sammitida ishtirok etdi.")]
    public void WhoOnlyTakesPartIsNotToldToHoldIt(string reader, string told, string from, string text) =>
        Readers.Tell(text, reader, from).ToString().ShouldContain(told);

    [Theory]
    [InlineData("関西電力(本社:大阪市北区)は、ミャンマーの電力エネルギー省と発電所建設の契約を締結した。", "in Osaka")]
    [InlineData("The presidents of Guatemala and the United States met on Monday under the Los Angeles Declaration on Migration.", "in Los Angeles")]
    public void WhereSomebodyIsFromIsNotWhereItHappened(string text, string place) => Told(text, "en").ShouldNotContain(place);

    [Theory]
    [InlineData("🏷 Uzbekistan and Azerbaijan · investment", "Узбекистан и Азербайджан создали инвестиционный фонд с уставным капиталом в 500 млн долларов. Азербайджанская сторона предоставит скидки для предпринимателей Узбекистана.")]
    [InlineData("Russia and the United Nations held talks in Moscow.", "Генсек ООН Антониу Гутерриш провёл в Москве переговоры с президентом и министром иностранных дел России. В четверг Гутерриш встретится с президентом Украины в Киеве.")]
    [InlineData("Uzbekistan Airways and Airbus signed an agreement.", "Авиакомпания Uzbekistan Airways подписала с Airbus контракт на покупку 12 самолетов.")]
    [InlineData("South Korea allocated 12 million US dollars in Uzbekistan.", "Koreya Respublikasi noyob metallarni qayta ishlash bo'yicha koreys mutaxassislari ishtirokida AGMK uchun 12 million dollar grant ajratdi.")]
    [InlineData("Japan provided assistance to Uzbekistan.", "Япония предоставила Министерству дошкольного образования Узбекистана гранты на улучшение санитарии в школе в Ургенче.")]
    public void WhoDidItIsWhomTheSentenceNames(string told, string text) => Told(text, "en").ShouldContain(told);

    [Fact]
    public void WhatWasAgreedByWordIsNotToldAsSigned() =>
        Told("В США прошли переговоры делегации Узбекистана с министром США. Стороны договорились активизировать сотрудничество и увеличить объем производства.", "en").ShouldNotContain("signed");

    [Fact]
    public void ASumOfSomethingElseIsNotWhatWasGiven() =>
        Told("EU grants Ukraine a loan\nThe European Union will provide a loan to Ukraine. Ministers met in Brussels. They spoke of peace. They also spoke of trade. The assets in the depository are worth 185 billion euros.", "en").Split('.')[0].ShouldNotContain("185");

    [Theory]
    [InlineData("en", "Recep Tayyip Erdoğan, president of Türkiye, is to visit Kazakhstan.", "Астана готовится к визиту Эрдогана\nПрезидент Казахстана Касым-Жомарт Токаев встретился в Астане с министром иностранных дел Турции Хаканом Фиданом. В мае в столицу приедет президент Турции Реджеп Тайип Эрдоган с визитом.")]
    [InlineData("ru", "Казахстан посетит президент Турции Реджеп Тайип Эрдоган.", "Астана готовится к визиту Эрдогана\nПрезидент Казахстана Касым-Жомарт Токаев встретился в Астане с министром иностранных дел Турции Хаканом Фиданом. В мае в столицу приедет президент Турции Реджеп Тайип Эрдоган с визитом.")]
    public void WhoVisitsIsWhomTheTitleNames(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "held talks in Tashkent during a visit to Uzbekistan.", "Переговоры в Ташкенте\nМинистр иностранных дел Японии Такэси Ивая в ходе визита в Узбекистан провёл переговоры с министром иностранных дел Узбекистана Бахтиёром Саидовым в Ташкенте.")]
    [InlineData("ru", "В Ташкенте в ходе визита в Узбекистан переговоры провели", "Переговоры в Ташкенте\nМинистр иностранных дел Японии Такэси Ивая в ходе визита в Узбекистан провёл переговоры с министром иностранных дел Узбекистана Бахтиёром Саидовым в Ташкенте.")]
    [InlineData("pl", "W Taszkencie podczas wizyty w Uzbekistanie rozmowy prowadzili", "Переговоры в Ташкенте\nМинистр иностранных дел Японии Такэси Ивая в ходе визита в Узбекистан провёл переговоры с министром иностранных дел Узбекистана Бахтиёром Саидовым в Ташкенте.")]
    [InlineData("kk", "Өзбекстанға сапар барысында Ташкентте келіссөз жүргізді", "Переговоры в Ташкенте\nМинистр иностранных дел Японии Такэси Ивая в ходе визита в Узбекистан провёл переговоры с министром иностранных дел Узбекистана Бахтиёром Саидовым в Ташкенте.")]
    [InlineData("uz", "Toshkentda O'zbekistonga tashrif doirasida", "Переговоры в Ташкенте\nМинистр иностранных дел Японии Такэси Ивая в ходе визита в Узбекистан провёл переговоры с министром иностранных дел Узбекистана Бахтиёром Саидовым в Ташкенте.")]
    [InlineData("uk", "У Ташкенті під час візиту до Узбекистану переговори провели", "Переговоры в Ташкенте\nМинистр иностранных дел Японии Такэси Ивая в ходе визита в Узбекистан провёл переговоры с министром иностранных дел Узбекистана Бахтиёром Саидовым в Ташкенте.")]
    [InlineData("ja", "ウズベキスタン訪問に合わせて、タシケントで会談した", "Переговоры в Ташкенте\nМинистр иностранных дел Японии Такэси Ивая в ходе визита в Узбекистан провёл переговоры с министром иностранных дел Узбекистана Бахтиёром Саидовым в Ташкенте.")]
    public void WhatHappenedDuringAVisitIsToldWithIt(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("ru", "планируют подписать в Самарканде соглашение", "Соглашение о железной дороге\nСоглашение о строительстве железной дороги через горы и перевалы между Китаем и Узбекистаном планируется подписать на саммите в Самарканде.")]
    [InlineData("en", "plan to sign an agreement on railways in Samarkand", "Соглашение о железной дороге\nСоглашение о строительстве железной дороги через горы и перевалы между Китаем и Узбекистаном планируется подписать на саммите в Самарканде.")]
    public void WhatIsStillToBeSignedIsNotToldAsSigned(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "aide to the president of Russia", "Кездесу\nҚазақстан Президенті Қасым-Жомарт Тоқаев Ресей Президентінің көмекшісі Иван Сидоровпен келіссөз жүргізді.")]
    [InlineData("ru", "помощник президента России", "Кездесу\nҚазақстан Президенті Қасым-Жомарт Тоқаев Ресей Президентінің көмекшісі Иван Сидоровпен келіссөз жүргізді.")]
    [InlineData("kk", "Ресей президентінің көмекшісі", "Кездесу\nҚазақстан Президенті Қасым-Жомарт Тоқаев Ресей Президентінің көмекшісі Иван Сидоровпен келіссөз жүргізді.")]
    public void AnOfficeIsToldWhole(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "provided Kazakhstan with a loan of 294.9 million US dollars", "ADB lends Kazakhstan over $294M\nThe Asian Development Bank approved a loan of $294.9 million to Kazakhstan for roads. The first part is a loan of $144.9 million and the second one is a loan of $150 million.")]
    public void ASumIsToldOnceAndToTheLastDigit(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "delegation of Siemens", "Chancellor visits Tashkent\nThe German chancellor met the president of Uzbekistan in Tashkent. The two sides discussed energy and transport.\nGermany's Siemens plans a plant. Lufthansa may return.")]
    [InlineData("en", "covered exports", "Kazakhstan and Germany hold talks\nForeign ministers of Kazakhstan and Germany held talks by phone and discussed transport.\nGerman exports reached 1.1 billion euros last year.")]
    [InlineData("en", "294 million", "ADB lends Kazakhstan over $294M\nThe Asian Development Bank approved a loan of $294.9 million to Kazakhstan for roads. The first part is a loan of $144.9 million and the second one is a loan of $150 million.")]
    [InlineData("en", "pesos", "Deal at COP 28\nUzbekistan and the United Arab Emirates signed an agreement on green energy at COP 28.")]
    [InlineData("ru", "Kazakh Invest вложит", "Китай вложит 3 млрд долларов в энергетику Казахстана\nОб этом сообщает пресс-служба Kazakh Invest. Китайская компания построит в Казахстане электростанцию.")]
    public void WhatTheTextDoesNotSayIsNotTold(string language, string untrue, string text) => Told(text, language).ShouldNotContain(untrue);

    [Theory]
    [InlineData("en", "also mentioned: Orlen and PKN Orlen", "Poland and Germany hold talks\nPoland and Germany held talks in Berlin on energy. Orlen was named, and PKN Orlen was named once more.")]
    public void OneBodyIsNamedOnce(string language, string twice, string text) => Told(text, language).ShouldNotContain(twice, Case.Insensitive);

    [Theory]
    [InlineData("ru", "Из средств США планируется выделить 15,2 млн долларов США.", "Агентство США по международному развитию (USAID) намерено увеличить бюджет программы в сфере торговли в Центральной Азии на 15,2 миллиона долларов.")]
    [InlineData("uz", "Osiyo taraqqiyot banki O'zbekistonda 8 million AQSH dollari miqdorida kredit berdi.", "O'zbekiston kasalxonalari OTBdan 8 million dollar kredit oldi.")]
    public void ABodyThatGivesIsToldToGive(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "Japan and Kazakhstan reached an agreement on", "Japan and Kazakhstan reach agreement\nJapan and Kazakhstan reached an agreement on hydrogen supplies.")]
    [InlineData("ru", "достигли договорённости", "Казахстан и Япония достигли соглашения\nКазахстан и Япония достигли соглашения о поставках водорода.")]
    [InlineData("pl", "osiągnęły porozumienie", "Polska i Ukraina osiągnęły porozumienie\nPolska i Ukraina osiągnęły porozumienie w sprawie kolei.")]
    [InlineData("uk", "досягли домовленості", "Україна та Польща дійшли згоди\nУкраїна та Польща дійшли згоди щодо залізниці.")]
    [InlineData("kk", "уағдаласты", "Қазақстан мен Жапония келісімге келді\nҚазақстан мен Жапония сутегі жеткізу бойынша келісімге келді.")]
    [InlineData("uz", "kelishib oldi", "O'zbekiston va Yaponiya kelishib oldi\nO'zbekiston va Yaponiya temir yo'l bo'yicha kelishib oldi.")]
    [InlineData("ja", "合意した", "日本とモンゴルが基本合意\n日本とモンゴルは水素の供給で基本合意に達した。")]
    [InlineData("en", "An agreement on aviation and flights between Japan and Kazakhstan was approved.", "Senate ratifies agreement with Japan on air services\nThe Senate of Kazakhstan on Thursday ratified the agreement between the governments of Kazakhstan and Japan on air services.")]
    [InlineData("ru", "Утверждено соглашение между Узбекистаном и Японией в сфере авиасообщения.", "Парламент Узбекистана одобрил проект соглашения с Японией о воздушном сообщении\nЗаконодательная палата одобрила проект закона о ратификации соглашения между правительствами Узбекистана и Японии о воздушном сообщении.")]
    [InlineData("pl", "Zatwierdzono umowę między Ukrainą i Polską w sprawie kolei.", "Ukraina ratyfikowała umowę z Polską o współpracy kolejowej\nRada Najwyższa Ukrainy ratyfikowała w czwartek umowę z Polską o współpracy kolejowej.")]
    [InlineData("uk", "Затверджено угоду між Японією та Україною.", "Рада ратифікувала угоду з Японією\nВерховна Рада України ратифікувала угоду з Японією.")]
    [InlineData("uz", "Yaponiya va O'zbekiston o'rtasidagi transport bo'yicha bitim tasdiqlandi.", "Senat Yaponiya bilan bitimni ratifikatsiya qildi\nO‘zbekiston Senati Yaponiya bilan transport sohasidagi bitimni ratifikatsiya qildi.")]
    [InlineData("ja", "ウズベキスタンと日本の協定が承認された。", "ウズベキスタン上院、日本との租税協定を批准\nウズベキスタンの上院は木曜日、日本との租税協定を批准した。")]
    public void WhatWasAgreedIsNotToldAsSigned(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("Japan and Kazakhstan reach agreement\nJapan and Kazakhstan reached an agreement on hydrogen supplies. The ministers signed the agreement in Astana.")]
    [InlineData("Japan and Kazakhstan reach agreement\nJapan and Kazakhstan reached an agreement on hydrogen supplies and signed it in Astana.")]
    public void WhatWasAgreedAndThenSignedIsToldAsSigned(string text) => Told(text, "en").ShouldContain("Japan and Kazakhstan signed an agreement");

    [Theory]
    [InlineData("en", "A delegation of Kazakhstan visited Uzbekistan.", "Делегация в Ташкенте\nДелегация деловых кругов Казахстана посетила с визитом Ташкент. Казахстан и Узбекистан расширяют торговлю.")]
    [InlineData("ru", "Делегация Казахстана посетила Узбекистан.", "Делегация в Ташкенте\nДелегация деловых кругов Казахстана посетила с визитом Ташкент. Казахстан и Узбекистан расширяют торговлю.")]
    [InlineData("en", "A foreign delegation visited Türkiye.", "Wizyta w Turcji\nDelegacja rządowa pod przewodnictwem wiceministra przebywała z wizytą w Turcji. Rozmowy dotyczyły przemysłu.")]
    [InlineData("pl", "Delegacja z zagranicy złożyła wizytę w Turcji.", "Wizyta w Turcji\nDelegacja rządowa pod przewodnictwem wiceministra przebywała z wizytą w Turcji. Rozmowy dotyczyły przemysłu.")]
    [InlineData("uk", "Туреччину відвідала іноземна делегація.", "Wizyta w Turcji\nDelegacja rządowa pod przewodnictwem wiceministra przebywała z wizytą w Turcji. Rozmowy dotyczyły przemysłu.")]
    [InlineData("kk", "Түркияға шетелдік делегация сапармен келді.", "Wizyta w Turcji\nDelegacja rządowa pod przewodnictwem wiceministra przebywała z wizytą w Turcji. Rozmowy dotyczyły przemysłu.")]
    [InlineData("uz", "Turkiyaga xorijiy delegatsiya tashrif buyurdi.", "Wizyta w Turcji\nDelegacja rządowa pod przewodnictwem wiceministra przebywała z wizytą w Turcji. Rozmowy dotyczyły przemysłu.")]
    [InlineData("ja", "国外の代表団がトルコを訪問した。", "Wizyta w Turcji\nDelegacja rządowa pod przewodnictwem wiceministra przebywała z wizytą w Turcji. Rozmowy dotyczyły przemysłu.")]
    public void WhoCameAndWhereToIsTold(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "A delegation of Jordan has been invited to Kazakhstan.")]
    [InlineData("ru", "Делегация Иордании приглашена в Казахстан с визитом.")]
    [InlineData("pl", "Delegację Jordanii zaproszono do złożenia wizyty w Kazachstanie.")]
    [InlineData("uk", "Делегацію Йорданії запрошено до Казахстану з візитом.")]
    [InlineData("kk", "Иордания делегациясы Қазақстанға сапармен келуге шақырылды.")]
    [InlineData("uz", "Iordaniya delegatsiyasi Qozog'istonga tashrif bilan taklif qilindi.")]
    [InlineData("ja", "ヨルダンの代表団がカザフスタンに招待された。")]
    public void AnInvitationIsNoVisit(string language, string told) =>
        Told("Король приглашён\nПрезидент Казахстана пригласил короля Иордании посетить Казахстан.", language).ShouldContain(told);

    [Theory]
    [InlineData("This took place during a visit", "Japan and Uzbekistan hold talks\nThe finance ministers of Japan and Uzbekistan held talks on taxes. Last to speak was the ambassador. He recalled his own visit to a bank.")]
    [InlineData("memorandum was also signed", "Kazakhstan and Britain sign roadmap\nMinisters of Kazakhstan and Britain signed a roadmap on critical minerals. The roadmap is a step following the memorandum of understanding on strategic partnership concluded during the visit of the foreign secretary to Astana.")]
    [InlineData("a visit", "Kazakhstan and Britain sign roadmap\nMinisters of Kazakhstan and Britain signed a roadmap on critical minerals. The roadmap is a step following the memorandum of understanding on strategic partnership concluded during the visit of the foreign secretary to Astana.")]
    [InlineData("in Astana", "Kazakhstan and Britain sign roadmap\nMinisters of Kazakhstan and Britain signed a roadmap on critical minerals. The roadmap is a step following the memorandum of understanding on strategic partnership concluded during the visit of the foreign secretary to Astana.")]
    [InlineData("signed", "Зеленський нагадав про угоди\nПрезидент України нагадав про підписання безпекових угод. Про це він сказав на зустрічі з міністром закордонних справ Фінляндії.")]
    [InlineData("Bilateral meetings were held", "Japan and Mongolia to hold forum\nJapan and Mongolia will hold a forum in Tokyo next month. Bilateral meetings are on its programme.")]
    [InlineData("secretary of state", "Secretary Tony Blinken and Secretary Lloyd Austin met with Foreign Minister Hakan Fidan of Turkey in Washington.")]
    [InlineData("of Africa", "The United States and Kenya held talks in Nairobi. Senior Director for Africa Dana Banks of the National Security Council took part.")]
    [InlineData("president of Kazakhstan", "Президент Казахстана принял главу МИД Турции Хакана Фидана.")]
    [InlineData("signed an agreement", "インドネシアとパキスタンは、自由貿易協定に基づく貿易の拡大を協議した。")]
    public void WhatIsNotSoIsNotTold(string untrue, string text) => Told(text, "en").ShouldNotContain(untrue, Case.Insensitive);

    [Theory]
    [InlineData("president of Uzbekistan", "Встреча\nПрезидент Казахстана Иван Первый встретился с делегацией Узбекистана. Казахстан и Узбекистан развивают торговлю. Стороны обсудили транспорт. На форуме выступил президент Пётр Другой.")]
    public void APresidentOfWhomNothingIsSaidIsNotGivenACountry(string untrue, string text) => Told(text, "en").ShouldNotContain(untrue);

    [Theory]
    [InlineData("en", "agreed on an order worth 160 billion yen")]
    [InlineData("ru", "договорились о заказе на сумму 160 млрд иен")]
    [InlineData("pl", "zamówienie o wartości 160 mld jenów")]
    [InlineData("uk", "домовилися про замовлення на суму 160 млрд єн")]
    [InlineData("kk", "160 миллиард иен көлеміндегі тапсырыс туралы уағдаласты")]
    [InlineData("uz", "160 milliard iyena miqdoridagi buyurtma bo'yicha kelishib oldi")]
    [InlineData("ja", "1600億円の受注が決まった")]
    public void AnOrderIsNoInvestment(string language, string told) =>
        Told("日立、台湾から鉄道車両を受注\n日立製作所は台湾から鉄道車両600両を1600億円で受注したと発表した。", language).ShouldContain(told);

    [Theory]
    [InlineData("en", "The World Bank provided funding to Kyrgyzstan.")]
    [InlineData("ru", "Финансирование Кыргызстану предоставляет Всемирный банк.")]
    [InlineData("pl", "Środki Kirgistanowi przekazuje Bank Światowy.")]
    [InlineData("uk", "Кошти Киргизстану надає Світовий банк.")]
    [InlineData("kk", "Дүниежүзілік банк Қырғызстанға қаржы бөлді.")]
    [InlineData("uz", "Jahon banki Qirg'izistonga mablag' ajratdi.")]
    [InlineData("ja", "世界銀行がキルギスに資金を供与した。")]
    public void ABankThatGivesIsToldWithoutTheSum(string language, string told) =>
        Told("Помощь энергетике\nВсемирный банк предоставил Кыргызстану льготный кредит на подготовку к зиме.", language).ShouldContain(told);

    [Theory]
    [InlineData("en", "Kazakhstan and Masdar signed an agreement on wind power", "Masdar to build wind farm in Kazakhstan\nThe Emirati company Masdar signed an agreement with Kazakhstan on a wind farm.")]
    [InlineData("ru", "Казахстан и Masdar подписали соглашение в сфере ветроэнергетики", "Masdar to build wind farm in Kazakhstan\nThe Emirati company Masdar signed an agreement with Kazakhstan on a wind farm.")]
    [InlineData("pl", "Kazachstan i Masdar podpisały umowę", "Masdar to build wind farm in Kazakhstan\nThe Emirati company Masdar signed an agreement with Kazakhstan on a wind farm.")]
    [InlineData("kk", "Қазақстан мен Masdar", "Masdar to build wind farm in Kazakhstan\nThe Emirati company Masdar signed an agreement with Kazakhstan on a wind farm.")]
    [InlineData("uz", "Qozog'iston va Masdar", "Masdar to build wind farm in Kazakhstan\nThe Emirati company Masdar signed an agreement with Kazakhstan on a wind farm.")]
    [InlineData("uk", "Казахстан та Masdar підписали угоду", "Masdar to build wind farm in Kazakhstan\nThe Emirati company Masdar signed an agreement with Kazakhstan on a wind farm.")]
    [InlineData("ja", "カザフスタンとマスダールが", "Masdar to build wind farm in Kazakhstan\nThe Emirati company Masdar signed an agreement with Kazakhstan on a wind farm.")]
    [InlineData("en", "KazMunayGas and TotalEnergies signed", "Oil companies sign deal\nKazakhstan's KazMunayGas and French TotalEnergies signed an agreement on hydrogen.")]
    [InlineData("en", "Kazakhstan and Japan signed an agreement", "Kazakhstan and Japan sign agreement\nKazakhstan and Japan signed an agreement on wind power, under which Marubeni will build a plant.")]
    [InlineData("en", "Sumitomo Corporation won an order worth 300 million US dollars in Turkmenistan", "Sumitomo wins $300 million order in Turkmenistan\nJapan's Sumitomo Corporation said it had won a $300 million order for a power plant in Turkmenistan.")]
    public void CompaniesSignForThemselves(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "Takeshi Iwaya, foreign minister of Japan, and Bakhtiyor Saidov, foreign minister of Uzbekistan, held talks in Tashkent", "Talks in Tashkent\nJapanese Foreign Minister Takeshi Iwaya held talks in Tashkent with his Uzbek counterpart Bakhtiyor Saidov on trade.")]
    [InlineData("ru", "министр иностранных дел Украины Андрей Сибига и министр иностранных дел Польши", "Переговоры в Варшаве\nМинистр иностранных дел Украины Андрей Сибига провёл переговоры с польским коллегой Радославом Сикорским в Варшаве.")]
    [InlineData("pl", "minister obrony Litwy", "Rozmowy w Wilnie\nMinister obrony Polski Jan Kowalski prowadził w Wilnie rozmowy ze swoim litewskim odpowiednikiem Arvydasem Anušauskasem.")]
    [InlineData("uk", "міністр енергетики Литви", "Переговори у Вільнюсі\nМіністр енергетики України Герман Галущенко провів переговори з литовським колегою Дайнюсом Крейвісом.")]
    public void ACounterpartHoldsTheSameOffice(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("en", "Value: 600 million US dollars")]
    [InlineData("ru", "Сумма: 600 млн долларов США")]
    [InlineData("pl", "Kwota: 600 mln dolarów")]
    [InlineData("uk", "Сума: 600 млн доларів США")]
    [InlineData("kk", "Сомасы: 600 миллион АҚШ доллары")]
    [InlineData("uz", "Summasi: 600 million AQSH dollari")]
    [InlineData("ja", "金額：6億ドル")]
    public void WhatADealIsWorthIsTold(string language, string told) =>
        Told("Казахстан и Китай подписали соглашения на $600 млн\nКазахстан и Китай подписали в Урумчи 17 соглашений на $600 млн. Стороны обсудили торговлю.", language).ShouldContain(told);

    [Theory]
    [InlineData("uk", "президент Угорщини", "Переговори в Будапешті\nМіністр закордонних справ України Андрій Сибіга прибув до Будапешта. За дорученням президента Володимира Зеленського він провів переговори з угорським колегою Петером Сійярто.")]
    [InlineData("en", "wind power in Zhambyl Region", "Kazakhstan and France sign agreement\nKazakhstan and France signed an agreement on a wind farm in Zhambyl Region. The ministers spoke of trade.")]
    [InlineData("en", "in Abu Dhabi", "Kazakhstan and Masdar sign agreement\nAbu Dhabi-based company Masdar signed an agreement with Kazakhstan on a wind farm.")]
    [InlineData("en", "3 March", "Japan and Kazakhstan sign memorandum\nTOKYO, March 3, 2026 (Agency) – Japan and Kazakhstan signed a memorandum on hydrogen.")]
    [InlineData("en", "forum", "Визит отменён\nПрезидент Польши отменил визит в Украину. Он должен был выступить на экономическом форуме во Львове.")]
    [InlineData("en", "It also involves", "China and Uzbekistan hold forum\nChina and Uzbekistan held a business forum on textiles in Hangzhou. Chinese companies announced an investment of 300 million dollars.")]
    [InlineData("en", "plan to sign", "Казахстан подписал с Китаем соглашения на $600 млн. Инвесторы будут строить завод\nКазахстан и Китай подписали соглашения на форуме в Урумчи.")]
    [InlineData("en", "also signed", "Prezydent odwiedzi Wietnam\nPrezydent Polski złoży wizytę w Wietnamie. Podczas wizyty zostanie podpisana umowa o współpracy finansowej.")]
    [InlineData("en", "Baku", "Визит в Астану\nБАКУ /Агентство/ – Министр иностранных дел Японии посетил Казахстан с визитом. Стороны обсудили торговлю.")]
    [InlineData("en", "in Rzeszów", "Україна та Польща домовилися\nУкраїна та Польща провели переговори про інтерконектор Жешув – Хмельницький. Сторони обговорили енергетику.")]
    [InlineData("en", "sides signed", "日本とカザフスタンが会談\n日本とカザフスタンの外務副大臣が会談し、投資協定の早期締結の必要性について述べた。")]
    [InlineData("en", "is to visit", "Wizyta nie jest planowana\nWizyta prezydenta Polski w Ukrainie nie jest obecnie planowana – przekazał ambasador.")]
    [InlineData("en", "visited", "首相、カザフスタン訪問へ\n首相はカザフスタンを訪問し、大統領と会談する方向で調整に入った。")]
    [InlineData("en", "signed", "Mehmonlar kutib olindi\nToshkent hokimi Ozarbayjon delegatsiyasini qabul qildi. Tomonlar imzolangan hujjatlar ijrosini muhokama qildi.")]
    [InlineData("en", "Talks were also held", "Ilhom Aliyev O'zbekistonga keldi\nOzarbayjon prezidenti Ilhom Aliyev davlat tashrifi bilan O'zbekistonga keldi. Oliy darajadagi muzokaralarda ikki mamlakat o'rtasidagi strategik sheriklikni mustahkamlash va hamkorlikni kengaytirish masalalari muhokama qilinadi.")]
    public void WhatIsPlannedOrElsewhereIsNotToldAsDoneHere(string language, string untrue, string text) => Told(text, language).ShouldNotContain(untrue);

    [Theory]
    [InlineData("en", "Ukraine and Egypt signed an agreement on visa-free travel", "Візи скасовано\nМіністри закордонних справ України та Єгипту підписали угоду про скасування віз. Угода підписана під час візиту міністра закордонних справ Єгипту до України.")]
    [InlineData("en", "held talks", "Глава МИД обсудил предстоящий визит президента Казахстана в Узбекистан\nМинистр иностранных дел Казахстана обсудил с президентом Узбекистана предстоящий визит президента Казахстана.")]
    public void WhatWasDoneIsToldBeforeWhatItBelongsTo(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("pl", "Michał Kurtyka", "Rozmowy w Warszawie\nMinister energii Ukrainy spotkał się z wiceministrem infrastruktury Polski Michałem Kurtyką w Warszawie.")]
    [InlineData("pl", "Rafał Weber", "Rozmowy w Warszawie\nMinister energii Ukrainy spotkał się z wiceministrem infrastruktury Polski Rafałem Weberem w Warszawie.")]
    [InlineData("pl", "Andrzej Adamczyk", "Переговоры в Варшаве\nМинистр экономики Польши Анджей Адамчик провёл переговоры с министром экономики Казахстана Ерланом Сагнаевым.")]
    [InlineData("en", "Krzysztof Gawkowski", "Переговоры в Варшаве\nМинистр экономики Польши Кшиштоф Гавковский провёл переговоры с министром экономики Казахстана Ерланом Сагнаевым.")]
    [InlineData("pl", "Miłosz Motyka", "Переговори у Варшаві\nМіністр енергетики Польщі Мілош Мотика провів переговори з міністром енергетики України Германом Галущенком.")]
    public void NamesAreSpeltAsAtHome(string language, string told, string text) => Told(text, language).ShouldContain(told);

    [Theory]
    [InlineData("ru", "provided assistance", "Шавкат Мирзиёев призвал мировое сообщество оказать гуманитарную помощь Пакистану.")]
    [InlineData("ru", "did not take place", "Никол Пашинян не поедет в Самарканд на саммит ШОС, сообщили в правительстве Армении. Азербайджан в саммите участвует.")]
    [InlineData("ru", "to Afghanistan", "Евросоюз выделит грант на 1,6 миллиона евро для поддержки мигрантов из Афганистана, проживающих в Сурхандарье.")]
    [InlineData("ru", "visited Türkiye", "Первые леди Узбекистана и Турции Зироат Мирзиёева и Эмине Эрдоган посетили предприятие в деревне Конигил.")]
    [InlineData("ru", "in Dushanbe", "Узбекистан и Таджикистан договорились о снижении стоимости билетов на поезд по маршруту \"Душанбе-Ташкент-Душанбе\".")]
    [InlineData("kk", "visited Kazakhstan", "Елбасы РФ Президентін Қазақстанға ресми сапар жасауға шақырды.")]
    [InlineData("uz", "signed a protocol", "O'zbekiston va Qirg'iziston vazirlari bayonnoma Bishkekda imzolanishini ma'lum qildi.")]
    public void WhatIsAskedForRefusedLeftOrPassedThroughIsNotToldAsDone(string language, string untrue, string text) => Readers.Tell(text, "en", language).ToString().ShouldNotContain(untrue);

    [Theory]
    [InlineData("ru", "The European Union is to provide 1.6 million euros.", "Евросоюз выделит грант на 1,6 миллиона евро для поддержки мигрантов из Афганистана, проживающих в Сурхандарье.")]
    [InlineData("kk", "A delegation of Russia has been invited to Kazakhstan.", "Елбасы РФ Президентін Қазақстанға ресми сапар жасауға шақырды.")]
    [InlineData("uz", "Uzbekistan and Kyrgyzstan plan to sign a protocol in Bishkek.", "O'zbekiston va Qirg'iziston vazirlari bayonnoma Bishkekda imzolanishini ma'lum qildi.")]
    public void WhatIsStillToComeIsToldSo(string language, string told, string text) => Readers.Tell(text, "en", language).ToString().ShouldContain(told);

    private static string Told(string text, string language) => Readers.Tell(text, language).ToString();
}
