using CoopBot.Model;

namespace CoopBot.Tests.Delivery;

public sealed class RetreatTests
{
    private static readonly Retreat Hourly = new(TimeSpan.FromSeconds(5), TimeSpan.FromHours(1));

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(5, 80)]
    [InlineData(10, 2_560)]
    [InlineData(11, 3_600)]
    [InlineData(5_000, 3_600)]
    public void ThePauseDoublesUpToTheLongest(int failures, int seconds) => Hourly.After(failures, 0).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void ChanceTakesAQuarterOffAtMost() => Hourly.After(3, 1).ShouldBe(TimeSpan.FromSeconds(15));
}
