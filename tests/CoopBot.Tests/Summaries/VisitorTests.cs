using CoopBot.Model;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

/// <summary>Who came, who met and who only tells of it: sentences that say no more than the text does.</summary>
public sealed class VisitorTests
{
    private const string Craftsmen = "Пять японских столяров посетили Узбекистан и показали свою работу.";

    [Theory]
    [InlineData("en", "Guests from Japan visited Uzbekistan.")]
    [InlineData("ru", "Узбекистан посетили гости из Японии.")]
    [InlineData("uk", "Узбекистан відвідали гості з Японії.")]
    [InlineData("pl", "Goście z Japonii odwiedzili Uzbekistan.")]
    [InlineData("kk", "Жапониядан келген қонақтар Өзбекстанда болды.")]
    [InlineData("uz", "Yaponiyadan mehmonlar O'zbekistonga tashrif buyurdi.")]
    [InlineData("ja", "日本からの一行がウズベキスタンを訪れた。")]
    public void WhomNoStateHasSentAreGuests(string language, string told) => Readers.Tell(Craftsmen, language).ToString().ShouldContain(told);

    [Theory]
    [InlineData("ru", "A delegation of Uzbekistan visited Japan.", "Представители правительства Узбекистана посетили Японию.")]
    [InlineData("en", "A delegation of Uzbekistan visited Japan.", "Uzbek officials visited Japan on Monday.")]
    [InlineData("kk", "A delegation of Türkiye is to visit Kazakhstan.", "Түркия Премьер-министрі Астанаға ресми сапарлайды.")]
    public void WhomAStateHasSentAreItsDelegation(string language, string told, string text) => Readers.Tell(text, "en", language).ToString().ShouldContain(told);

    [Theory]
    [InlineData("ja", "visited", "中国で旅行がブームになっており、日本を訪れる中国人観光客が増えた。")]
    [InlineData("en", "in Tokyo", "The ministers of Japan and Kazakhstan met on Monday. They welcomed the president's visit to Tokyo in May.")]
    [InlineData("ru", "open", "Казахстан и Toyota откроют завод в Алматы?\nПрезидент Казахстана принял главу компании Toyota.")]
    [InlineData("pl", "Qatar reached", "Porozumienie między Izraelem a Hamasem\nOsiągnięto porozumienie o zawieszeniu broni - przekazał premier Kataru.")]
    [InlineData("en", "held a conference", "A conference on the trade agreement between Japan and Uzbekistan was held at the university.")]
    [InlineData("ja", "in Moscow", "［モスクワ　７日　通信社］　日本とカザフスタンは国際会議を今月末に開くことで合意した。")]
    [InlineData("ru", "held a session", "Спикер России провёл заседание Совета Парламентской ассамблеи ОДКБ\nОбщая история объединяет Россию с Казахстаном.")]
    public void WhatTheTextDoesNotSayIsNotTold(string language, string untold, string text) => Readers.Tell(text, "en", language).ToString().Split("💬")[0].ShouldNotContain(untold);

    [Theory]
    [InlineData("The Prime Minister of Kyrgyzstan and the President of China meet to discuss a gas pipeline.")]
    [InlineData("Kazakhstan and Japan hold talks to discuss a hydrogen plant.")]
    public void WhatAHeadlineTellsInThePresentHasHappened(string text) => Readers.Tell(text, "en", "en").ToString().ShouldContain(" held talks");

    [Fact]
    public void WhoTakesPartInASummitOfTheUnionIsToldToDoSo() =>
        Readers.Tell("Unijny szczyt z udziałem polskiego premiera\nPremier Polski weźmie udział w szczycie Unii Europejskiej poświęconym energetyce jądrowej.", "en", "pl").ToString().ShouldContain("Poland is to take part in a summit");

    [Theory]
    [InlineData("Japan's president holds a forum")]
    [InlineData("Russia holds a session")]
    [InlineData("A delegation of Japan visits Kazakhstan")]
    public void ABareHeadlineHasNothingBelowItToAskOf(string title)
    {
        var page = Readers.Pages.Read(new Found("test", "one", title, "", TextKind.Plain), "en");
        page.Sentences.Length.ShouldBe(1);
        Readers.Summaries.Tell(page, Readers.Facts.Find(page), "en").ToString().ShouldNotBeEmpty();
    }

    [Fact]
    public void WhoOnlyTellsOfTheMeetingDidNotMeet() =>
        Readers.Tell("Statement by NSC Spokesperson Anna Watson on National Security Advisor Jake Sullivan’s Meeting with Ibrahim Kalin, Spokesperson and Chief Advisor to the President of Türkiye\nNational Security Advisor Jake Sullivan met today in Istanbul with Dr. Ibrahim Kalin, Spokesperson and Chief Advisor to the President of Türkiye. They discussed trade.", "en", "en").ToString()
            .ShouldStartWith("Jake Sullivan, ");

    [Fact]
    public void AStateThatGivesIsToldAndNotTheBankBesideIt() =>
        Readers.Tell("Dania da Ukrainie 420 mln euro na OZE\nUkraina otrzyma od Danii 420 mln euro pomocy. Także Europejski Bank Inwestycyjny wesprze Kijów kwotą 560 mln euro.", "en", "pl").ToString()
            .ShouldContain("Denmark is to provide 420 million euros to Ukraine.");
}
