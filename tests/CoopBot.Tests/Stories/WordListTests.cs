using CoopBot.Stories;

namespace CoopBot.Tests.Stories;

public sealed class WordListTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "", 0)]
    [InlineData("b a a", "a b", 2)]
    [InlineData("a c e", "b c d e", 2)]
    [InlineData("Ä a", "a ä", 1)]
    public void WordsOfBothAreCounted(string one, string other, int common)
    {
        var (a, b) = (Of(one), Of(other));

        (a.Common(b), b.Common(a)).ShouldBe((common, common));
        a.Overlaps(b).ShouldBe(common > 0);
        a.SetEquals(b).ShouldBe(a.ToHashSet().SetEquals(b));
        a.IsSubsetOf(b).ShouldBe(a.ToHashSet().IsSubsetOf(b));
        a.ShouldAllBe(word => a.Contains(word));
        a.Contains("zz").ShouldBeFalse();
    }

    private static WordList Of(string words) => WordList.Of(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
