using CoopBot.Reading;

namespace CoopBot.Tests.Reading;

public sealed class CleanerTests
{
    [Theory]
    [InlineData("Каза\u00adх\u200bстан\u00a0\u00a0 и\tЯпония\u202e\r\n\u0007конец", "Казахстан и Япония\nконец")]
    [InlineData("\u202bالیابان\u202c \u200fи\u200e Токио", "الیابان и Токио")]
    [InlineData("cafe\u0301 и\u0306", "café й")]
    [InlineData("Oʻzbekiston, O‘zbekiston, O'zbekiston, пам’ять", "Oʻzbekiston, O‘zbekiston, O'zbekiston, пам’ять")]
    [InlineData("Кaзaхстaн", "Казахстан")]
    [InlineData("Корeя Рeспубликаси, Universitу, XIХ аср, IT-компания", "Корея Республикаси, University, XIХ аср, IT-компания")]
    [InlineData("COVIDом, ABЖ", "COVIDом, АВЖ")]
    [InlineData("ПРЕЗИДЕНТ ПРИБЫЛ", "ПРЕЗИДЕНТ ПРИБЫЛ")]
    [InlineData("год 2026 😀!", "год 2026 😀!")]
    [InlineData("a \n  b\u2028c\u0085d", "a\nb\nc\nd")]
    [InlineData("\ue001 Меню\ue002", "Меню")]
    [InlineData("❤\ufe0f Ташкент", "❤\ufe0f Ташкент")]
    [InlineData("\ufffe\uffff\0", "")]
    [InlineData("", "")]
    public void ATextIsBroughtToOneForm(string text, string clean) => TextCleaner.Clean(text).ShouldBe(clean);

    [Fact]
    public void HalfAPairBecomesTheSignForWhatCannotBeRead() => TextCleaner.Clean("a\ud800b\udc00c").ShouldBe("a\ufffdb\ufffdc");

    [Fact]
    public void CleaningTwiceChangesNothing()
    {
        var random = new Random(20260312);
        for (var round = 0; round < 300; round++)
        {
            var text = new string([.. Enumerable.Range(0, 80).Select(_ => (char)random.Next(char.MaxValue + 1))]);
            var clean = TextCleaner.Clean(text);
            TextCleaner.Clean(clean).ShouldBe(clean);
        }
    }

    [Fact]
    public void MarksHeapedOnALetterAreThrownOff() =>
        TextCleaner.Clean("a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 90_000)) + "b").Length.ShouldBeLessThan(10);

    [Fact]
    public void ALongTextIsCutBetweenWholeLetters()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("😀", TextCleaner.LongestText));
        var clean = TextCleaner.Clean(text);
        clean.Length.ShouldBe(TextCleaner.LongestText - 1);
        clean.ShouldNotContain('\ufffd');
    }
}
