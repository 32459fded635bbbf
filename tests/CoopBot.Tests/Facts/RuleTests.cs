using CoopBot.Model;

namespace CoopBot.Tests.Facts;

/// <summary>Rules of the language, one value in many wordings, and what must not match.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("ru", "300000000 EUR", "ЕБРР выделит 300 миллионов евро на проекты.")]
    [InlineData("ru", "1500000000 USD", "Объём инвестиций превысил 1,5 млрд долларов.")]
    [InlineData("ru", "10000000 USD", "Стоимость проекта – $10 млн.")]
    [InlineData("ru", "25000 KZT", "Билет стоит 25 тысяч тенге.")]
    [InlineData("pl", "300000000 EUR", "Bank przekaże 300 milionów euro.")]
    [InlineData("pl", "2500000000 PLN", "Wartość umowy to 2,5 mld złotych.")]
    [InlineData("pl", "1200 USD", "Zapłacono 1 200 dolarów.")]
    [InlineData("en", "1200000 USD", "The grant is worth $1.2 million.")]
    [InlineData("en", "40000000000 JPY", "Japan will lend 40 billion yen.")]
    [InlineData("en", "1250000 EUR", "They paid 1,250,000 euros.")]
    [InlineData("uk", "50000000 EUR", "Фонд надасть 50 млн євро.")]
    [InlineData("kk", "300000000 EUR", "Банк 300 миллион еуро бөледі.")]
    [InlineData("uz", "5000000 USD", "Loyihaga 5 million dollar ajratildi.")]
    public void SumsAreReadWithAmountMagnitudeAndCurrency(string language, string value, string sentence) =>
        Readers.Find(sentence, language).Of<MoneyFact>().Select(sum => sum.Value).ShouldBe([value]);

    [Theory]
    [InlineData("ru", "В 2025 году евро вырос.")]
    [InlineData("en", "Some 300 million people use the euro.")]
    [InlineData("pl", "Spotkanie trwało 2 godziny, mówiono o euro.")]
    public void NumbersBesideACurrencyAreNoSums(string language, string sentence) =>
        Readers.Find(sentence, language).Of<MoneyFact>().ShouldBeEmpty();

    [Theory]
    [InlineData("ru", "2026-03-12", "Встреча прошла 12 марта 2026 года.")]
    [InlineData("ru", "2022", "Меморандум подписан в 2022 году.")]
    [InlineData("pl", "2022-09-07", "Umowę podpisano 7 września 2022 r. w Tokio.")]
    [InlineData("pl", "1993", "Firma działa tu od 1993 roku.")]
    [InlineData("en", "2022-09-07", "It was signed on 7 September 2022.")]
    [InlineData("en", "2022-09-07", "It was signed on September 7, 2022.")]
    [InlineData("en", "2019", "The plant opened in 2019.")]
    [InlineData("ru", "--03-12", "Форум пройдёт 12 марта.")]
    public void DatesAreReadAsExactlyAsTheyAreWritten(string language, string iso, string sentence) =>
        Readers.Find(sentence, language).Of<DateFact>().Select(date => date.Iso).ShouldBe([iso]);

    [Theory]
    [InlineData("ru", "Построено 2000 домов.")]
    [InlineData("pl", "Zatrudnia 1950 osób.")]
    [InlineData("en", "It employs 2019 people.")]
    public void ANumberOfThingsIsNoYear(string language, string sentence) =>
        Readers.Find(sentence, language).Of<DateFact>().ShouldBeEmpty();

    [Theory]
    [InlineData("ru", "900 MW", "Мощность станции – 900 МВт.")]
    [InlineData("pl", "1200 km", "Gazociąg ma 1200 km.")]
    [InlineData("en", "15 percent", "Trade grew by 15%.")]
    public void QuantitiesAreReadWithTheirUnit(string language, string value, string sentence) =>
        Readers.Find(sentence, language).Of<QuantityFact>().Select(found => found.Value).ShouldBe([value]);

    [Theory]
    [InlineData("ru", "Рустам Азимов", "Заместитель премьер-министра Узбекистана Рустам Азимов принял делегацию Японии.")]
    [InlineData("pl", "Jacek Czaputowicz", "Minister spraw zagranicznych Jacek Czaputowicz spotkał się w Waszyngtonie z delegacją.")]
    [InlineData("en", "Erlan Karin", "State Counsellor Erlan Karin met the ambassador; Erlan Karin said that ties grow.")]
    [InlineData("en", "Akira Tanaka", "Akira Tanaka, president of the bank, said that it would help.")]
    [InlineData("ru", "Ж. Казбеков", "«Форум станет мостом», – отметил Ж. Казбеков.")]
    public void PersonsAreFoundByOfficeAndBySpeech(string language, string name, string sentence) =>
        Readers.Find(sentence, language).Of<PersonFact>().Select(person => person.Name).ShouldContain(name);

    [Theory]
    [InlineData("ru", "Узбекистан отметил, что сотрудничество растёт.")]
    [InlineData("pl", "Strony podkreśliły, że współpraca trwa.")]
    [InlineData("en", "The Ministry said that cooperation grows.")]
    public void CountriesSidesAndMinistriesAreNoPersons(string language, string sentence) =>
        Readers.Find(sentence, language).Of<PersonFact>().ShouldBeEmpty();

    [Fact]
    public void ANameInBracketsInItsOwnLettersIsNoSecondPerson() =>
        Readers.Find("Решение вынес судья Джордж Х. Кинг (George H. King).", "ru").Of<PersonFact>().Select(person => person.Name).ShouldBe(["Джордж Х. Кинг"]);

    [Fact]
    public void ASurnameThatReturnsAloneIsTheSamePerson()
    {
        var findings = Readers.Find("Wiceminister spraw zagranicznych Kazachstanu Alibek Kuantyrow przybył do Tokio. Kuantyrow podkreślił, że Japonia jest partnerem.", "pl");
        findings.Of<PersonFact>().ShouldHaveSingleItem().Name.ShouldBe("Alibek Kuantyrow");
        findings.Of<QuoteFact>().ShouldHaveSingleItem().Speaker.ShouldBe("Alibek Kuantyrow");
    }

    [Theory]
    [InlineData("ru", nameof(EventKind.Talks), nameof(EventStatus.Happened), "Казахстан и Япония провели переговоры в Астане.")]
    [InlineData("ru", nameof(EventKind.Memorandum), nameof(EventStatus.Happened), "Казахстан и Япония подписали меморандум о сотрудничестве.")]
    [InlineData("ru", nameof(EventKind.Memorandum), nameof(EventStatus.Planned), "Казахстан и Япония планируют подписать меморандум о сотрудничестве.")]
    [InlineData("ru", nameof(EventKind.AgreementSigned), nameof(EventStatus.Denied), "Узбекистан и Китай не подписали соглашение, стороны отказались подписать договор.")]
    [InlineData("pl", nameof(EventKind.AgreementSigned), nameof(EventStatus.Happened), "Polska i Ukraina podpisały umowę o współpracy.")]
    [InlineData("pl", nameof(EventKind.Visit), nameof(EventStatus.Planned), "Wizyta prezydenta Kazachstanu w Japonii planowana jest na maj.")]
    [InlineData("en", nameof(EventKind.Forum), nameof(EventStatus.Happened), "Uzbekistan and Japan held a forum on water.")]
    [InlineData("en", nameof(EventKind.GrantLoan), nameof(EventStatus.Planned), "Japan will provide a grant to Kyrgyzstan.")]
    public void EventsAreToldApartByKindAndByWhetherTheyHappened(string language, string kind, string status, string sentence) =>
        Readers.Find(sentence, language).Of<EventFact>().Select(found => (found.Event.ToString(), found.Status.ToString())).ShouldContain((kind, status));

    [Theory]
    [InlineData("Uzbekistan and Japan signed a memorandum on water\nUzbekistan and Japan signed a memorandum on water resources on 12 March 2026. It will help. Experts are glad. Work begins soon. All agree.", nameof(EventStatus.Happened))]
    [InlineData("Uzbekistan and Japan meet in 2026\nUzbekistan and Japan held talks on water. A memorandum was signed in 2022. It helped.", nameof(EventStatus.Earlier))]
    public void APaperOfAYearGoneByIsEarlierAndOneOfTheLatestYearIsTheNews(string text, string status)
    {
        var paper = Readers.Find(text, "en").Of<AgreementFact>().ShouldHaveSingleItem();
        paper.Status.ToString().ShouldBe(status);
    }

    [Theory]
    [InlineData("ru", "Сборная Узбекистана по футболу обыграла Японию в матче чемпионата Азии. Тренер доволен.")]
    [InlineData("en", "Police detained a citizen of Uzbekistan in Japan for drug trafficking; he was sentenced.")]
    [InlineData("pl", "Reprezentacja Polski wygrała mecz z Japonią na mistrzostwach świata. Trener był zadowolony.")]
    [InlineData("ru", "Казахстан повысил тариф для населения на энергию.")]
    public void SportCrimeAndHomeAffairsAreNoCooperation(string language, string text) =>
        Readers.Find(text, language).Labels.IsCooperation.ShouldBeFalse();

    [Fact]
    public void AWordInPassingMakesNoTopic()
    {
        var labels = Readers.Find(
            "Узбекистан и Япония обсудили энергетику\nСтороны обсудили энергетику и возобновляемую энергетику. Энергетическое сотрудничество расширится. Встреча прошла в здании музея, рядом с больницей.", "ru").Labels;
        labels.Topics.Select(topic => topic.Id).ShouldBe(["energy"]);
    }

    [Fact]
    public void ACountryInTheHistoryOfACompanyIsOnlyMentioned()
    {
        var findings = Readers.Find(
            "Казахстан и Mitsubishi провели переговоры\nПредставители Казахстана и Японии провели переговоры. Казахстан и Япония расширят сотрудничество.\nMitsubishi Corporation основана в 1950 году. Компания работает в Германии.", "ru");
        findings.Of<CountryFact>().Where(country => country.IsParty).Select(country => country.Code).ShouldBe(["KZ", "JP"], ignoreOrder: true);
        findings.Of<CountryFact>().Single(country => country.Code == "DE").IsParty.ShouldBeFalse();
    }

    /// <summary>The words for leading may follow the name, and stand at the end of the sentence.</summary>
    [Theory]
    [InlineData("pl", "Do Astany przyjechała delegacja Mitsubishi Corporation z dyrektorem Jurem Babą na czele.")]
    [InlineData("pl", "Do Astany przyjechała delegacja Mitsubishi Corporation, na czele z dyrektorem Jurem Babą.")]
    public void WhoLeadsADelegationIsKnownFromEitherSideOfTheWords(string language, string sentence)
    {
        var person = Readers.Find("Rozmowy w Astanie\n" + sentence, language).Of<PersonFact>().ShouldHaveSingleItem();
        person.Offices.ShouldContain(office => office.Rank == "head-of-delegation" && office.Organisation == "mitsubishi-corporation", sentence);
    }

    [Theory]
    [InlineData("pl", "Na pytania nie odpowiedział rzecznik Wołodymyra Zełenskiego.", "")]
    [InlineData("ru", "Пресс-секретарь Владимира Путина прибыл в Астану.", "")]
    [InlineData("uk", "Речник Володимира Зеленського прибув до Варшави.", "")]
    [InlineData("ru", "Министр встретился с пресс-секретарём Дмитрием Песковым.", "spokesperson")]
    [InlineData("en", "National Security Advisor to the Vice President Phil Gordon met the minister.", "national-security-adviser")]
    [InlineData("en", "The Vice President and President Ajay Banga met.", "president")]
    [InlineData("ru", "Секретарь Совета безопасности при президенте Узбекистана Виктор Махмудов прибыл в Москву.", "security-council-secretary")]
    [InlineData("uz", "Energetika vazirligi rahbarining o'rinbosari Sherzod Xodjayev Yaponiyaga keldi.", "deputy-minister")]
    public void AnOfficeIsWhoseItIs(string language, string sentence, string ranks) =>
        string.Join(' ', Readers.Find(sentence, language).Of<PersonFact>().SelectMany(person => person.Offices).Select(office => office.Rank)).ShouldBe(ranks);

    [Fact]
    public void WhoStandsPastTheCommaIsNotTheSource() =>
        Readers.Find("Wizyta\nWedług korespondenta dziennika, wizytą Władimira Putina „Kreml chce pokazać, że próby izolowania nie powiodły się”.", "pl").Of<QuoteFact>().ShouldNotContain(quote => quote.Speaker.Contains("Putin"));
}
