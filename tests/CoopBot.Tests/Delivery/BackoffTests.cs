using CoopBot.Delivery;

namespace CoopBot.Tests.Delivery;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 10)]
    [InlineData(5, 80)]
    [InlineData(10, 2_560)]
    [InlineData(11, 3_600)]
    [InlineData(19, 3_600)]
    public void ThePauseDoublesUpToAnHour(int failures, int seconds) => Backoff.After(failures, 0).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void ChanceTakesAQuarterOffAtMost() => Backoff.After(3, 1).ShouldBe(TimeSpan.FromSeconds(15));
}
