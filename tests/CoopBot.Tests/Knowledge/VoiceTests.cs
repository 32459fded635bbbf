using CoopBot.Knowledge;
using CoopBot.Tests.Commands;

namespace CoopBot.Tests.Knowledge;

public sealed class VoiceTests
{
    [Theory]
    [InlineData("en", "a, b and c", "a and b")]
    [InlineData("ru", "a, b и c", "a и b")]
    [InlineData("pl", "a, b i c", "a i b")]
    public void AListIsJoinedAsTheLanguageJoinsIt(string language, string three, string two)
    {
        var voice = Speak(language);

        voice.Join(["a", "b", "c"]).ShouldBe(three);
        voice.Join(["a", "b"]).ShouldBe(two);
        voice.Join(["a"]).ShouldBe("a");
        voice.Join([]).ShouldBe("");
    }

    [Theory]
    [InlineData("en", "1,300", "1,234,567.5", "5")]
    [InlineData("ru", "1 300", "1 234 567,5", "5")]
    [InlineData("pl", "1300|1 300", "1 234 567,5", "5")]
    public void NumbersAreGroupedAsTheLanguageGroupsThem(string language, string thousand, string million, string five)
    {
        var voice = Speak(language);

        thousand.Split('|').ShouldContain(Fold.Text(voice.Number(1300)));
        Fold.Text(voice.Number(1234567.50m)).ShouldBe(million);
        voice.Number(5m).ShouldBe(five);
    }

    [Theory]
    [InlineData("en", "12 March 2026", "Thursday 12 March, 09:00")]
    [InlineData("ru", "12 марта 2026 года", "четверг, 12 марта, 09:00")]
    [InlineData("pl", "12 marca 2026", "czwartek, 12 marca, 09:00")]
    public void DaysAreSaidWithTheMonthInItsCase(string language, string day, string moment)
    {
        Speak(language).Date(new DateOnly(2026, 3, 12)).ShouldBe(day);
        Speak(language).Moment(new DateTime(2026, 3, 12, 9, 0, 0)).ShouldBe(moment);
    }

    [Fact]
    public void ASpanWithinOneDayNamesTheDayOnce()
    {
        var begin = new DateTime(2026, 3, 12, 9, 0, 0);
        Speak("en").MomentAfter(begin, begin.AddHours(5)).ShouldBe("14:00");
        Speak("en").MomentAfter(begin, begin.AddHours(15)).ShouldBe("Friday 13 March, 00:00");
    }

    [Theory]
    [InlineData("en", 1, "1 story, newest first.")]
    [InlineData("en", 2, "2 stories, newest first.")]
    [InlineData("ru", 1, "1 новость")]
    [InlineData("ru", 3, "3 новости")]
    [InlineData("ru", 11, "11 новостей")]
    [InlineData("pl", 1, "1 wiadomość")]
    [InlineData("pl", 22, "22 wiadomości")]
    public void ANumberBendsItsNoun(string language, int number, string beginning) =>
        Speak(language).Say("command.latest.count.shown", ("n", number)).ShouldStartWith(beginning);

    [Fact]
    public void ATextWithoutItsValueIsOurMistake() =>
        Should.Throw<ArgumentException>(() => Speak("en").Say("command.latest.none")).Message.ShouldContain("command.latest.none");

    [Fact]
    public void ATextNobodyWroteIsOurMistake() => Should.Throw<KeyNotFoundException>(() => Speak("en").Say("no.such.text"));

    [Fact]
    public void LabelsAreNamedInTheLanguage()
    {
        Speak("pl").NameOf(new Label(LabelKind.Topic, "energy")).ShouldBe("energetyka");
        Speak("ru").NameOf(new Label(LabelKind.Country, "KZ")).ShouldBe("Казахстан");
        Speak("ru").NameOf(new Label(LabelKind.Organisation, "adb")).ShouldBe("Азиатский банк развития");
    }

    [Fact]
    public void AReaderOfALanguageNotSpokenIsToldInEnglish() => Shipped.Knowledge.VoiceOf("fr").Language.Code.ShouldBe("en");

    private static Voice Speak(string language) => Shipped.Knowledge.Voices[language];
}
