using CoopBot.Stories;

namespace CoopBot.Tests.Stories;

public sealed class NumberSetTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "", 0)]
    [InlineData("b a a", "a b", 2)]
    [InlineData("a c e", "b c d e", 2)]
    [InlineData("Ä a", "a ä", 1)]
    public void WordsOfBothAreCounted(string one, string other, int common)
    {
        var sets = NumberSets.Of(Words(one), [], Words(other));
        var (mine, its) = (Words(one).ToHashSet(), Words(other).ToHashSet());

        sets[0].Common(sets[2]).ShouldBe(common);
        sets[2].Common(sets[0]).ShouldBe(common);
        sets[0].Overlaps(sets[2]).ShouldBe(common > 0);
        sets[0].SetEquals(sets[2]).ShouldBe(mine.SetEquals(its));
        sets[0].IsSubsetOf(sets[2]).ShouldBe(mine.IsSubsetOf(its));
        sets[0].Count.ShouldBe(mine.Count);
        sets[1].Count.ShouldBe(0);
        foreach (var word in mine) sets[0].Contains(Keys.Short(word)).ShouldBeTrue();
        sets[0].Contains(Keys.Short("zz")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-03-12", "2026-03-12", true)]
    [InlineData("2026-03-12", "2026-03-13", false)]
    [InlineData("2026-03-12/2026-03-14", "2026-03-14/2026-03-20", true)]
    [InlineData("2026-03-12/2026-03-14", "2026-03-15", false)]
    [InlineData("2026-03/2026-04", "2026-03-15", true)]
    [InlineData("2025-12-31", "2026-01-01", false)]
    public void StretchesOfDaysTouch(string one, string other, bool touch)
    {
        DaySpan.Of(one).Touches(DaySpan.Of(other)).ShouldBe(touch);
        DaySpan.Of(other).Touches(DaySpan.Of(one)).ShouldBe(touch);
    }

    private static string[] Words(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
