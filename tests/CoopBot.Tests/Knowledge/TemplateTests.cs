using CoopBot.Knowledge;

namespace CoopBot.Tests.Knowledge;

public sealed class TemplateTests
{
    private static readonly Dictionary<string, string> Values = new() { ["name"] = "Astana", ["name:gen"] = "Astany", ["n"] = "5", ["empty"] = "" };

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("to {name}!", "to Astana!")]
    [InlineData("do {name:gen}", "do Astany")]
    [InlineData("{n} {n|story|stories}", "5 stories")]
    [InlineData("talks[ in {name}].", "talks in Astana.")]
    [InlineData("talks[ in {nowhere}].", "talks.")]
    [InlineData("talks[ in {empty}].", "talks.")]
    [InlineData("talks[ in {name}[, on {nowhere}]].", "talks in Astana.")]
    [InlineData("talks[ {name} on {nowhere}] end", "talks end")]
    [InlineData("talks[ with {n} {nowhere|a|b}].", "talks.")]
    [InlineData(@"a \[sign\] and \{name\} \\", @"a [sign] and {name} \")]
    [InlineData("{nowhere}", null)]
    [InlineData("{name:dat}", null)]
    [InlineData("{nowhere|a|b}", null)]
    public void SlotsAreFilledAndWhatIsEmptyIsLeftOut(string template, string? told) =>
        Template.Parse(template).Fill((slot, form) => Values.GetValueOrDefault(form is null ? slot : $"{slot}:{form}"), _ => 1).ShouldBe(told);

    [Theory]
    [InlineData("to {name", "the '{' at character 4 is never closed")]
    [InlineData("to [in {name}", "the '[' at character 4 is never closed")]
    [InlineData("to name}", "'}' at character 8 closes nothing")]
    [InlineData("to name]", "']' at character 8 closes nothing")]
    [InlineData("{}", "is no slot")]
    [InlineData("{my name}", "'{my name}' is no slot")]
    [InlineData("{|a|b}", "is no slot")]
    public void AMistakeIsSaidWithItsPlace(string template, string problem) =>
        Should.Throw<FormatException>(() => Template.Parse(template)).Message.ShouldContain(problem);

    [Fact]
    public void SlotsFormsAndPluralsAreListed()
    {
        var template = Template.Parse("{a:gen}[ {b}[ {n|x|y|z}]] {a}");

        template.Slots.ShouldBe(["a", "b", "n"]);
        template.Uses.ShouldBe([("a", "gen"), ("b", null), ("n", null), ("a", null)]);
        template.PluralCounts.ShouldBe([3]);
    }
}
