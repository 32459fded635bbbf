using CoopBot.Reading;

namespace CoopBot.Tests.Facts;

/// <summary>
/// Texts of one shape and nothing else, as long as a small book. What takes the square of their length takes minutes here; nothing is timed,
/// a slow one shows by itself.
/// </summary>
public sealed class HostileTextTests
{
    private const int Length = 200_000;

    private static readonly Dictionary<string, string> Shapes = new()
    {
        ["no stop"] = "министр Казахстана подписал с Японией соглашение об энергетике и ",
        ["commas"] = "the minister of energy of Japan said, that a memorandum was signed, ",
        ["quotes"] = "«„“\"",
        ["quoted"] = "«Мы подписали соглашение с Японией», – сказал министр. ",
        ["never closed"] = "«Мы подписали соглашение с Японией. ",
        ["numbers"] = "1 200 000 ",
        ["figures"] = "12345",
        ["sums"] = "$5 million, 300 млрд тенге ",
        ["word"] = "соглашение",
        ["papers"] = "signed an agreement and a memorandum ",
        ["names"] = "Иван Иванов, Тосимицу Мотеги, John Smith ",
        ["surnames"] = "Иван@ов, министр энергетики, сказал. ",
        ["bodies"] = "Министерство @ва Казахстана сообщило. ",
        ["offices"] = "министр министр энергетики ",
        ["dates"] = "12 марта 2026 года, 3-5 мая, 2026年3月12日 ",
        ["short lines"] = "Да.\n",
        ["no blanks"] = "Казахстан,Япония;",
        ["capitals"] = "МИНИСТЕРСТВО ЭНЕРГЕТИКИ КАЗАХСТАНА И ADB ",
        ["Japanese"] = "日本の石破茂首相は三億円の協定に関する覚書に署名し2026年3月12日",
        ["kanji"] = "日本国外務省経済局長石破茂",
        ["katakana"] = "ジョー・バイデン",
        ["dots"] = "1.2.3.а.б.",
        ["dashes"] = "– сказал он – ",
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var shape in Shapes.Keys)
            {
                foreach (var language in (string[])["ru", "en", "ja"]) cases.Add(shape, language);
            }
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ALongTextOfAnyShapeIsReadAndTold(string shape, string language)
    {
        var page = Readers.Page(TextOf(shape), language);
        page.Sentences.ShouldAllBe(sentence => sentence.Text.Length <= LongSentences.Longest);
        Readers.Summaries.Tell(page, Readers.Facts.Find(page), "en").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("слово ", 0)]
    [InlineData("слово,", 0)]
    [InlineData("日本と、", 0)]
    [InlineData("слово", 0)]
    [InlineData("😀", 0)]
    [InlineData("слово ", 1_000)]
    public void ASentenceIsCutAndLosesNothing(string word, int less)
    {
        var sentence = string.Concat(Enumerable.Repeat(word, 2_000)).Trim()[..^less];
        var pieces = LongSentences.Cut(sentence).ToList();
        pieces.ShouldAllBe(piece => piece.Length <= LongSentences.Longest && piece.Length > 0);
        string.Join("", pieces).Replace(" ", "", StringComparison.Ordinal).ShouldBe(sentence.Replace(" ", "", StringComparison.Ordinal));
        pieces.ShouldAllBe(piece => !char.IsLowSurrogate(piece[0]));
    }

    [Fact]
    public void ASentenceIsCutBetweenWords() =>
        LongSentences.Cut(string.Concat(Enumerable.Repeat("abcdefg ", 300))).ShouldAllBe(piece => piece.Length % 8 == 7);

    [Fact]
    public void ATitleIsCutToo() =>
        Readers.Pages.Read(new("test", "one", new string('а', 5_000), "Текст.", Model.TextKind.Plain), "ru").Sentences[0].Text.Length.ShouldBe(LongSentences.Longest);

    /// <summary>The sign @ becomes another word each time.</summary>
    private static string TextOf(string shape)
    {
        var pattern = Shapes[shape];
        var text = new System.Text.StringBuilder(Length + pattern.Length);
        for (var round = 0; text.Length < Length; round++) text.Append(pattern.Contains('@') ? pattern.Replace("@", Word(round), StringComparison.Ordinal) : pattern);
        return text.ToString();
    }

    private static string Word(int number)
    {
        const string Letters = "абвгдежзиклмнопр";
        return $"{Letters[number & 15]}{Letters[(number >> 4) & 15]}{Letters[(number >> 8) & 15]}{Letters[(number >> 12) & 15]}";
    }
}
