using System.Text.RegularExpressions;
using CoopBot.Model;
using CoopBot.Summaries;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

public sealed partial class SummaryTests
{
    private static readonly string[] Seeds = ["000", "004"];

    [Theory]
    [InlineData("Дои Кэнтаро", "JP", "ru", "en", "Kentaro Doi")]
    [InlineData("Дои Кэнтаро", "JP", "ru", "pl", "Kentaro Doi")]
    [InlineData("Дои Кэнтаро", "JP", "ru", "ru", "Дои Кэнтаро")]
    [InlineData("Синдзо Абэ", "JP", "ru", "en", "Shinzo Abe")]
    [InlineData("Juro Baba", "JP", "pl", "ru", "Дзюро Баба")]
    [InlineData("Juro Baba", "JP", "pl", "en", "Juro Baba")]
    [InlineData("Alibek Kuantyrow", "KZ", "pl", "en", "Alibek Kuantyrov")]
    [InlineData("Alibek Kuantyrow", "KZ", "pl", "ru", "Алибек Куантыров")]
    [InlineData("Madiyar Sułtanbek", "KZ", "pl", "en", "Madiyar Sultanbek")]
    [InlineData("Madiyar Sułtanbek", "KZ", "pl", "ru", "Мадияр Султанбек")]
    [InlineData("Ж. Казбеков", "UZ", "ru", "en", "J. Kazbekov")]
    [InlineData("Ж. Казбеков", "UZ", "ru", "pl", "Ż. Kazbekow")]
    [InlineData("Jacek Czaputowicz", "PL", "pl", "en", "Jacek Czaputowicz")]
    [InlineData("Нұржан Нұржігітов", "KZ", "kk", "ru", "Нуржан Нуржигитов")]
    [InlineData("Қасым-Жомарт Тоқаев", "KZ", "kk", "uk", "Касим-Жомарт Токаєв")]
    [InlineData("Шавкат Мирзиёев", "UZ", "ru", "uk", "Шавкат Мірзійоєв")]
    [InlineData("Владимир Зеленский", "UA", "ru", "uk", "Володимир Зеленський")]
    [InlineData("Андрій Петренко", "UA", "uk", "ru", "Андрей Петренко")]
    [InlineData("Андрій Петренко", "UA", "uk", "kk", "Андрей Петренко")]
    [InlineData("Юлія Григоренко", "UA", "uk", "en", "Yuliia Hryhorenko")]
    [InlineData("Юлія Григоренко", "UA", "uk", "pl", "Julija Hryhorenko")]
    [InlineData("Кендзі Ямада", "JP", "uk", "en", "Kenji Yamada")]
    [InlineData("Кендзі Ямада", "JP", "uk", "ru", "Кэндзи Ямада")]
    [InlineData("Кэндзи Ямада", "JP", "ru", "uk", "Кендзі Ямада")]
    [InlineData("Кендзі Ямада", "JP", "uk", "kk", "Кэндзи Ямада")]
    [InlineData("Сергей Лебедев", "RU", "ru", "pl", "Siergiej Lebiediew")]
    [InlineData("Алексей Петухов", "RU", "kk", "pl", "Aleksiej Pietuchow")]
    [InlineData("Ержан Бектенов", "KZ", "ru", "pl", "Jerżan Bektenow")]
    [InlineData("Shavkat Mirziyoev", "UZ", "uz", "pl", "Szawkat Mirzijojew")]
    [InlineData("Yōko Nishikawa", "JP", "pl", "ru", "Ёко Нисикава")]
    [InlineData("Yōko Nishikawa", "JP", "pl", "uz", "Yoko Nishikawa")]
    [InlineData("Чжан Вэньбинь", "CN", "ru", "en", "Zhang Wenbin")]
    [InlineData("Чжан Вэньбинь", "CN", "ru", "pl", "Zhang Wenbin")]
    [InlineData("Чанцзюнь Мэн", null, "ru", "en", "Changjun Meng")]
    [InlineData("Zhang Wenbin", "CN", "en", "ru", "Чжан Вэньбинь")]
    [InlineData("Zhang Wenbin", "CN", "en", "kk", "Чжан Вэньбинь")]
    [InlineData("Zhang Wenbin", "CN", "en", "uk", "Чжан Веньбінь")]
    [InlineData("Lin Qing", "CN", "uz", "pl", "Lin Qing")]
    [InlineData("Lin Qing", "CN", "uz", "en", "Lin Qing")]
    [InlineData("Najy Benhassine", null, "uz", "ru", "Нажи Бенхассине")]
    [InlineData("Алексей Шевчук", "UA", "ru", "en", "Oleksii Shevchuk")]
    [InlineData("Алексей Шевчук", "UA", "ru", "pl", "Ołeksij Szewczuk")]
    [InlineData("Клод Мартен", "LU", "ru", "en", "Claude Marten")]
    [InlineData("Джонатан Миллер", null, "kk", "en", "Jonathan Miller")]
    [InlineData("Johann Braun", "DE", "en", "ru", "Йоханн Браун")]
    [InlineData("Режеп Таййип Эрдўғон", "TR", "uz", "en", "Recep Tayyip Erdoğan")]
    [InlineData("Қосим-Жомарт Тўқаев", "KZ", "uz", "en", "Kassym-Jomart Tokayev")]
    [InlineData("Қосим-Жомарт Тўқаев", "KZ", "uz", "kk", "Қасым-Жомарт Тоқаев")]
    public void NamesAreSpeltByTheRulesOfTheirOrigin(string name, string? origin, string from, string to, string spelt) =>
        new NameSpeller(Readers.Knowledge.Names).Spell(name, origin, from, to).ShouldBe(spelt);

    [Fact]
    public void EveryNumberOfASummaryIsAFactOfTheArticle()
    {
        foreach (var (page, findings) in Seeds.Select(Readers.Seed))
        {
            var known = findings.Facts.SelectMany(fact => Numbers().Matches(fact.Value + " " + page.TextOf(fact.Span)).Select(match => match.Value))
                .Append(page.Published?.Year.ToString()).Append(page.Published?.Month.ToString()).Append(page.Published?.Day.ToString()).ToHashSet();
            foreach (var language in Readers.Knowledge.Spoken)
            {
                var summary = Readers.Summaries.Tell(page, findings, language.Code);
                var told = Numbers().Matches(Grouping().Replace($"{summary.Headline} {summary}", "")).Select(match => match.Value);
                told.ShouldAllBe(number => known.Contains(number), $"{page.Title} in {language.Code}");
            }
        }
    }

    [Fact]
    public void NoSummaryHasAHoleAStrayBlankOrAnUnbalancedQuote()
    {
        foreach (var (page, findings) in Seeds.Select(Readers.Seed))
        {
            foreach (var language in Readers.Knowledge.Spoken)
            {
                var summary = Readers.Summaries.Tell(page, findings, language.Code);
                var all = $"{summary.Headline}\n{summary}";
                all.ShouldNotContain("{");
                all.ShouldNotContain("  ");
                all.ShouldNotContain(" ,");
                all.ShouldNotContain(" .");
                all.ShouldNotContain("..");
                foreach (var pair in (string[])[language.Quotes, "()"])
                {
                    all.Count(sign => sign == pair[0]).ShouldBe(all.Count(sign => sign == pair[1]), all);
                }
                summary.Sentences.Length.ShouldBeInRange(2, 7);
            }
        }
    }

    [Theory]
    [InlineData("en", "Kazakhstan and Japan sign a memorandum on", "Казахстан и Япония подписали меморандум\nКазахстан и Япония подписали в Токио меморандум о сотрудничестве в области водных ресурсов.")]
    [InlineData("pl", "Kazachstan i Japonia podpisują memorandum", "Казахстан и Япония подписали меморандум\nКазахстан и Япония подписали в Токио меморандум о сотрудничестве в области водных ресурсов.")]
    [InlineData("ru", "США и Узбекистан", "US and Uzbekistan hold talks\nThe United States and Uzbekistan held talks in Tashkent on water resources.")]
    [InlineData("en", "the United States", "США и Узбекистан провели переговоры\nСША и Узбекистан провели переговоры в Ташкенте по водным ресурсам.")]
    public void WhatHappenedIsToldInTheReadersLanguage(string language, string told, string text)
    {
        var summary = Readers.Tell(text, language);
        $"{summary.Headline} {summary.Text}".ShouldContain(told, Case.Insensitive);
    }

    [Theory]
    [InlineData("🏷 Uzbekistan · agreement · transport", "Өзбекстанмен көлік туралы келісімге қол қойылды\nӨзбекстанмен көлік саласындағы ынтымақтастық туралы келісімге кеше қол қойылды, деп хабарлады министрлік.")]
    [InlineData("Trade: 600 million US dollars", "Armenia and India develop cooperation\nArmenia and India are developing cooperation in science. Trade turnover reached 600 million US dollars.")]
    [InlineData("A proposal was made to hold a forum of Armenia and India", "Armenia proposes to hold a forum with India\nArmenia has proposed to hold a forum with India on science, the foreign ministry said.")]
    public void WhatIsToldHasASenseOfItsOwn(string told, string text)
    {
        var page = Readers.Page(text);
        var findings = Readers.Facts.Find(page);
        Readers.Summaries.Tell(page, findings with { Labels = findings.Labels with { IsCooperation = true } }, "en").ToString().ShouldContain(told);
    }

    /// <summary>The surname of whoever is held by the police is left at its letter, and the stop may be missing.</summary>
    [Theory]
    [InlineData("W Warszawie zatrzymano 38-letniego Jana B.")]
    [InlineData("Marka T. zaatakował 38-letni Jan B.")]
    [InlineData("Marka T. zaatakował 38-letni Jan B")]
    public void ANameMayEndWithAnInitialAtTheEndOfTheText(string text) => Should.NotThrow(() => Readers.Facts.Find(Readers.Page(text, "pl")));

    [Theory]
    [InlineData("Armenia and India sign an agreement\nArmenia and India signed an agreement on science. The building will cost 70 million euros, and 5 people work there.", "70 million euros,")]
    [InlineData("Президент Грузии посетил Польшу\nПрезидент Грузии Георгий Беридзе посетил Польшу. Об этом сообщает пресс-служба президента Грузии в среду вечером. Стороны обсудили торговлю и подготовку кадров для транспорта.", "Об этом")]
    public void WhatHasNoSenseAloneIsLeftOut(string text, string left)
    {
        var lines = Readers.Tell(text, "en").ToString().Split('\n');
        lines.ShouldNotContain(line => line.StartsWith("📌", StringComparison.Ordinal) && line.Contains(left, StringComparison.Ordinal));
        lines.ShouldNotContain(line => line.Contains("“" + left, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "Kazakhstan: international cooperation in energy")]
    [InlineData("ru", "Казахстан подписал меморандум с зарубежными компаниями")]
    [InlineData("pl", "Kazachstan: współpraca międzynarodowa")]
    [InlineData("uk", "Казахстан: міжнародна співпраця")]
    [InlineData("kk", "Қазақстан: энергетика бағытындағы халықаралық ынтымақтастық")]
    [InlineData("uz", "Qozog'iston: energetika")]
    [InlineData("ja", "カザフスタン：エネルギーに関する国際協力")]
    public void AHeadlineIsTranslatedThoughOneSideAloneIsKnown(string language, string told)
    {
        var page = Readers.Page("Казахстан подписал меморандум с зарубежными компаниями\nКазахстан подписал с зарубежными компаниями меморандум о сотрудничестве в сфере энергетики.", "ru");
        var findings = Readers.Facts.Find(page);
        var summary = Readers.Summaries.Tell(page, findings with { Labels = findings.Labels with { IsCooperation = true } }, language);
        summary.Headline.ShouldStartWith(told);
    }

    [Theory]
    [InlineData("Қазақстан мен Жапония", "Қазақстан", "Жапония")]
    [InlineData("АҚШ пен Ресей", "АҚШ", "Ресей")]
    [InlineData("Кавказ бен Еуропа", "Кавказ", "Еуропа")]
    [InlineData("Marubeni мен «Самұрық-Қазына»", "Marubeni", "«Самұрық-Қазына»")]
    [InlineData("Қазақстан, Жапония және Қытай", "Қазақстан", "Жапония", "Қытай")]
    [InlineData("сауда және өнеркәсіп министрі және елші", "сауда және өнеркәсіп министрі", "елші")]
    public void KazakhJoinsTwoByTheSoundBeforeIt(string told, params string[] names) => Readers.Knowledge.VoiceOf("kk").Join(names).ShouldBe(told);

    [Fact]
    public void WhatIsPlannedIsNotToldAsDone()
    {
        var summary = Readers.Tell("Казахстан и Япония планируют подписать меморандум о сотрудничестве в сфере энергетики.", "en", "ru");
        summary.Text.ShouldContain("plan to sign");
        summary.Headline.ShouldContain("to sign");
    }

    [Fact]
    public void ANameInKanjiStandsInNoSentenceOfAnotherLanguage()
    {
        var page = Readers.Page("砂原首相がカザフスタン訪問\n日本の砂原立郎首相は5日、カザフスタンを訪問し、カザフスタンのサトバエフ大統領と会談した。", "ja");
        var findings = Readers.Facts.Find(page);
        foreach (var language in Readers.Knowledge.Spoken.Where(spoken => spoken.Code != "ja"))
        {
            var summary = Readers.Summaries.Tell(page, findings, language.Code);
            string.Concat(summary.Sentences).Any(CoopBot.Knowledge.Script.IsUnspaced).ShouldBeFalse(summary.Text);
            summary.Lines.ShouldContain(line => line.EndsWith("(砂原立郎)"), language.Code);
        }
    }

    [Fact]
    public void ALoanIsNotGivenByWhomItGoesTo()
    {
        Readers.Tell("日本、ウズベキスタンの鉄道に円借款\n国際協力機構は14日、ウズベキスタン政府との間で、180億円を限度とする円借款の貸付契約に調印した。\n実施機関はウズベキスタン鉄道。", "en", "ja").Text.ShouldStartWith("Japan provided Uzbekistan with a loan of 18 billion yen");
    }

    [Fact]
    public void AnArticleOfFewFactsIsQuotedInItsOwnLanguage()
    {
        var summary = Readers.Tell("Новости региона\nСотрудничество Казахстана и Японии развивается.", "en", "ru");
        summary.Lines.ShouldContain(line => line.Contains("Сотрудничество Казахстана и Японии развивается."));
    }

    [Fact]
    public void AStoryExplainsItsTopicsAndFacts()
    {
        var (page, findings) = Readers.Seed("000");
        var story = new Story(1, DateTimeOffset.UnixEpoch, [new Article("id", "source", "000.txt", DateTimeOffset.UnixEpoch, page, findings)]);
        var teller = new StoryTeller(Readers.Knowledge, Readers.Summaries);
        foreach (var language in Readers.Knowledge.Spoken)
        {
            var voice = Readers.Knowledge.VoiceOf(language.Code);
            var why = CoopBot.Chats.MessageText.Of(teller.Why(story, voice));
            why.ShouldContain("energetyką");
            why.ShouldContain("Alibek Kuantyrow");
            // The title is called so, the sentences below it by their numbers.
            why.ShouldContain($"({voice.Say("why.in-title")}, ");
            why.ShouldContain($"({voice.Say("why.sentence", ("n", 1))}, ");
            why.ShouldNotContain($"({voice.Say("why.sentence", ("n", 0))}");
            CoopBot.Chats.MessageText.Of(teller.Full(story, voice, TimeZoneInfo.Utc)).ShouldContain("000.txt");
        }
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    /// <summary>The sign between thousands: a comma or a blank of some width.</summary>
    [GeneratedRegex(@"(?<=\d)[,\u00a0\u202f ](?=\d{3}(?!\d))")]
    private static partial Regex Grouping();
}
