using CoopBot.Chats;
using CoopBot.Model;
using CoopBot.Summaries;
using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Summaries;

public sealed class SourceLineTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly StoryTeller Teller = new(Readers.Knowledge, Readers.Summaries);

    [Fact]
    public void AStoryIsToldWithAllItsSourcesAndWhatEachAdds()
    {
        var told = MessageText.Of(Teller.Full(Story(), Readers.Knowledge.VoiceOf("en"), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tashkent")));

        told.ShouldContain("+2 sources (en, pl)");
        foreach (var source in (string[])["ru.example.org", "en.example.org", "pl.example.org", "(pl)"]) told.ShouldContain(source);
        told.ShouldContain("17:00");
        told.ShouldContain("adds: ");
        told.ShouldContain("250 million");
        told.ShouldContain("#9");
    }

    [Theory]
    [InlineData("en", "Update to #3. New: agreement")]
    [InlineData("ru", "Продолжение новости № 3. Новое: соглашение")]
    [InlineData("pl", "Ciąg dalszy wiadomości nr 3. Nowe: ")]
    [InlineData("kk", "№ 3 жаңалықтың жалғасы. Жаңасы: ")]
    [InlineData("uz", "3-xabarning davomi. Yangisi: ")]
    [InlineData("uk", "Продовження новини № 3. Нове: ")]
    [InlineData("ja", "#3の続報。新情報：")]
    public void AnUpdateSaysWhatItCarriesOnAndWhatIsNew(string language, string words)
    {
        var story = Story();
        var update = story with { Updates = 3, News = [story.Lead.Findings.Of<EventFact>().First(found => found.Event == EventKind.AgreementSigned)] };
        var voice = Readers.Knowledge.VoiceOf(language);

        MessageText.Of(new Message(language, [Teller.Brief(update, voice)])).ShouldContain(words);
        MessageText.Of(new Message(language, [Part.Of(Teller.Headline(update, voice))])).ShouldContain(words);
    }

    private static Story Story() => new(5, Noon,
    [
        Make("ru", "Казахстан и Япония подписали соглашение\nКазахстан и Япония подписали в Токио соглашение об энергетике."),
        Make("en", "Kazakhstan and Japan sign agreement\nKazakhstan and Japan signed an agreement on energy in Tokyo. The loan is worth $250 million."),
        Make("pl", "Kazachstan i Japonia podpisały umowę\nKazachstan i Japonia podpisały w Tokio umowę o energetyce."),
    ])
    { UpdatedBy = [9] };

    private static Article Make(string language, string text)
    {
        var page = Readers.Page(text, published: Noon) with { Link = new Uri($"https://{language}.example.org/1") };
        return new Article(language, language, language, Noon, page, Readers.Facts.Find(page));
    }
}
