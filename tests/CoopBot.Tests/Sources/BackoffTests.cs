using CoopBot.Sources;

namespace CoopBot.Tests.Sources;

public sealed class BackoffTests
{
    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 30)]
    [InlineData(3, 60)]
    [InlineData(5, 240)]
    [InlineData(6, 360)]
    [InlineData(1000, 360)]
    public void EachFailureDoublesTheWaitUpToSixHours(int failures, int minutes) =>
        Backoff.After(failures, TimeSpan.FromMinutes(15)).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void ALongerIntervalIsNotCutToSixHours() => Backoff.After(9, TimeSpan.FromHours(12)).ShouldBe(TimeSpan.FromHours(12));

    [Theory]
    [InlineData(5, 15)]
    [InlineData(120, 120)]
    [InlineData(1_000_000, 1440)]
    public void TheServersWishIsFollowedWhereItIsLongerUpToADay(int asked, int minutes) =>
        Backoff.After(1, TimeSpan.FromMinutes(15), TimeSpan.FromMinutes(asked)).ShouldBe(TimeSpan.FromMinutes(minutes));
}
