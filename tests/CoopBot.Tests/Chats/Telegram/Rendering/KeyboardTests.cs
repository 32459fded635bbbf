using CoopBot.Chats.Telegram.Rendering;
using CoopBot.Model;

namespace CoopBot.Tests.Chats.Telegram.Rendering;

public sealed class KeyboardTests
{
    private static readonly Part Foot = Part.Of(Note.Of("Next digest")).With(
        new Button("Latest news", "/latest"), new Button("Subscriptions", "/subscriptions"), new Button("Schedule", "/schedule"));

    [Fact]
    public void TheStoriesOfADigestAreAGridOverItsOwnButtons()
    {
        Labels([Head(), .. Stories(10), Foot]).ShouldBe(["#1 #2 #3 #4 #5", "#6 #7 #8 #9 #10", "Latest news|Subscriptions", "Schedule"]);
        Rows([Head(), .. Stories(10), Foot])[1][4].Command.ShouldBe("/story 10");
    }

    [Fact]
    public void WhichStoryAButtonMeansIsNeverInDoubt() =>
        Labels([.. Stories(3)]).ShouldBe(["#1 #2 #3"], "no Why? of one story under three");

    [Theory]
    [InlineData(2, "#1 #2")]
    [InlineData(5, "#1 #2 #3 #4 #5")]
    [InlineData(6, "#1 #2 #3", "#4 #5 #6")]
    [InlineData(7, "#1 #2 #3 #4", "#5 #6 #7")]
    [InlineData(11, "#1 #2 #3 #4", "#5 #6 #7 #8", "#9 #10 #11")]
    public void AGridIsEven(int stories, params string[] rows) => Labels([.. Stories(stories)]).ShouldBe(rows);

    [Fact]
    public void OneStoryKeepsItsFullButtons() =>
        Labels([Head(), .. Stories(1), Foot]).ShouldBe(["Details|Why?", "Latest news|Subscriptions", "Schedule"]);

    [Fact]
    public void PartsThatAreNoSeriesKeepTheirButtons() =>
        Labels([With("Русский", "Polski"), With("Asia/Tashkent")]).ShouldBe(["Русский|Polski", "Asia/Tashkent"]);

    [Theory]
    [InlineData("one;two;three;four;five", "one|two|three", "four|five")]
    [InlineData("one;two;three;four", "one|two", "three|four")]
    [InlineData("Subscribe to energy;Latest news;Topics;Language", "Subscribe to energy|Latest news", "Topics|Language")]
    [InlineData("weekdays at 08:30 and 18:00;daily;off", "weekdays at 08:30 and 18:00", "daily|off")]
    [InlineData("エネルギー;観光;教育", "エネルギー|観光|教育")]
    [InlineData("エネルギー効率;観光;教育", "エネルギー効率|観光", "教育")]
    [InlineData("🇰🇿 Kazakhstan;🇯🇵 Japan", "🇰🇿 Kazakhstan|🇯🇵 Japan")]
    public void LongLabelsHaveMoreRoom(string labels, params string[] rows) => Labels([With(labels.Split(';'))]).ShouldBe(rows);

    [Fact]
    public void ACommandStandsThereOnce()
    {
        Labels([With("a", "b"), Part.Of().With(new Button("again", "/a"), new Button("c", "/c"))]).ShouldBe(["a|b", "c"]);
        Labels([.. Stories(2), .. Stories(3)]).ShouldBe(["#1 #2 #3"]);
    }

    [Fact]
    public void LabelsAreCleanedAndCut()
    {
        var rows = Rows([Part.Of().With(
            new Button("two\nlines\u202e", "/a"),
            new Button(" \u200b", "/help latest"),
            new Button(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 20)), "/c"))]);

        rows.SelectMany(row => row).Select(button => button.Label).ShouldBe(["two lines", "/help latest", string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 5)) + "…"]);
    }

    [Fact]
    public void AKeyboardHoldsAHundredButtons() => Rows([.. Stories(130), Foot]).Sum(row => row.Length).ShouldBe(100);

    [Fact]
    public void WithoutButtonsThereIsNoKeyboard() => Rows([Head()]).ShouldBeEmpty();

    private static Part Head() => Part.Of(new Heading("New for you"));

    private static IEnumerable<Part> Stories(int count) => Enumerable.Range(1, count).Select(number =>
        Part.Of(Paragraph.Of($"#{number}")).With(new Button("Details", $"/story {number}", Short: $"#{number}"), new Button("Why?", $"/why {number}")));

    private static Part With(params string[] labels) => Part.Of().With([.. labels.Select(label => new Button(label, "/" + label))]);

    private static Button[][] Rows(Part[] parts) => [.. Keyboard.Of(parts).Select(row => row.ToArray())];

    /// <summary>Labels of a row: numbers with blanks between them, words with bars.</summary>
    private static string[] Labels(Part[] parts) =>
        [.. Rows(parts).Select(row => string.Join(row[0].Label.StartsWith('#') ? ' ' : '|', row.Select(button => button.Label)))];
}
