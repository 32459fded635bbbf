using CoopBot.Model;

namespace CoopBot.Tests.Facts;

/// <summary>Who gives whom, who visits whom: only where the words say it.</summary>
public sealed class DirectionTests
{
    [Theory]
    [InlineData("ru", "JP UZ", "Япония выделила Узбекистану кредит на 200 миллионов долларов.")]
    [InlineData("ru", "JP UZ", "Узбекистан получит от Японии кредит на 200 миллионов долларов.")]
    [InlineData("pl", "JP UZ", "Japonia udzieliła Uzbekistanowi kredytu w wysokości 200 mln dolarów.")]
    [InlineData("en", "JP UZ", "Japan will provide a loan of $200 million to Uzbekistan.")]
    [InlineData("en", "JP UZ", "Uzbekistan will receive a loan of $200 million from Japan.")]
    [InlineData("ja", "JP UZ", "日本はウズベキスタンに円借款を供与する。")]
    [InlineData("en", "JP UZ", "Japan to provide a $200 million loan for Uzbekistan.")]
    [InlineData("ru", "none", "Япония и Узбекистан договорились о кредите.")]
    [InlineData("en", "none", "Japan and Uzbekistan agreed on a loan.")]
    public void GiverAndReceiver(string language, string sides, string sentence) => Hold(EventKind.GrantLoan, language, sides, sentence);

    [Theory]
    [InlineData("ru", "JP KZ", "Делегация Японии прибыла с визитом в Казахстан.")]
    [InlineData("pl", "JP KZ", "Delegacja Japonii przybyła z wizytą do Kazachstanu.")]
    [InlineData("en", "JP KZ", "A delegation of Japan visited Kazakhstan.")]
    [InlineData("ja", "JP KZ", "日本の代表団がカザフスタンを訪問した。")]
    public void GuestAndHost(string language, string sides, string sentence) => Hold(EventKind.Visit, language, sides, sentence);

    private static void Hold(EventKind kind, string language, string sides, string sentence)
    {
        var found = Readers.Find(sentence, language).Of<EventFact>().Single(one => one.Event == kind);
        (found.To is null ? "none" : $"{found.From} {found.To}").ShouldBe(sides);
    }
}
