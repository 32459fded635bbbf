using CoopBot.Tests.Facts;

namespace CoopBot.Tests.Knowledge;

public sealed class EuphonyTests
{
    [Theory]
    [InlineData("підписали у Токіо угоду", "підписали в Токіо угоду")]
    [InlineData("під час візиту у Казахстан", "під час візиту в Казахстан")]
    [InlineData("підписали у Варшаві угоду", "підписали у Варшаві угоду")]
    [InlineData("провели у Львові форум", "провели у Львові форум")]
    [InlineData("форум у Токіо", "форум у Токіо")]
    [InlineData("2026 року у Києві у Раді", "2026 року в Києві в Раді")]
    [InlineData("у Токіо", "у Токіо")]
    [InlineData("угода у", "угода у")]
    public void BetweenAVowelAndAConsonantTheWordIsSoft(string written, string spoken) =>
        Readers.Knowledge.Languages["uk"].Euphony!.In(written).ShouldBe(spoken);
}
