using CoopBot.Knowledge;

namespace CoopBot.Tests.Knowledge;

public sealed class PluralRuleTests
{
    [Theory]
    [InlineData("one-other", 0, 1)]
    [InlineData("one-other", 1, 0)]
    [InlineData("one-other", 2, 1)]
    [InlineData("one-other", 21, 1)]
    [InlineData("one-other", 101, 1)]
    [InlineData("east-slavic", 0, 2)]
    [InlineData("east-slavic", 1, 0)]
    [InlineData("east-slavic", 2, 1)]
    [InlineData("east-slavic", 4, 1)]
    [InlineData("east-slavic", 5, 2)]
    [InlineData("east-slavic", 11, 2)]
    [InlineData("east-slavic", 12, 2)]
    [InlineData("east-slavic", 14, 2)]
    [InlineData("east-slavic", 20, 2)]
    [InlineData("east-slavic", 21, 0)]
    [InlineData("east-slavic", 22, 1)]
    [InlineData("east-slavic", 25, 2)]
    [InlineData("east-slavic", 111, 2)]
    [InlineData("east-slavic", 113, 2)]
    [InlineData("east-slavic", 121, 0)]
    [InlineData("east-slavic", 1_000_003, 1)]
    [InlineData("polish", 0, 2)]
    [InlineData("polish", 1, 0)]
    [InlineData("polish", 2, 1)]
    [InlineData("polish", 4, 1)]
    [InlineData("polish", 5, 2)]
    [InlineData("polish", 12, 2)]
    [InlineData("polish", 14, 2)]
    [InlineData("polish", 21, 2)]
    [InlineData("polish", 22, 1)]
    [InlineData("polish", 101, 2)]
    [InlineData("polish", 112, 2)]
    [InlineData("polish", 124, 1)]
    [InlineData("none", 1, 0)]
    [InlineData("none", 7, 0)]
    public void ANumberTakesItsForm(string rule, long number, int form) => PluralRule.All[rule].FormOf(number).ShouldBe(form);

    [Fact]
    public void EveryFormIsUsedAndNoOther()
    {
        foreach (var rule in PluralRule.All.Values)
            Enumerable.Range(0, 200).Select(number => rule.FormOf(number)).Distinct().Order().ShouldBe(Enumerable.Range(0, rule.Forms), rule.Name);
    }
}
