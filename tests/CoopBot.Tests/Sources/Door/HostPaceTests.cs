using CoopBot.Sources.Door;
using Microsoft.Extensions.Time.Testing;

namespace CoopBot.Tests.Sources.Door;

public sealed class HostPaceTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 12, 10, 0, 0, TimeSpan.Zero));
    private readonly HostPace pace;

    public HostPaceTests() => pace = new(Second, time);

    [Fact]
    public void RequestsToOneHostAreASecondApartAndThoseToOthersAreNot()
    {
        Turn("https://example.org/a").ShouldBe((0, true));
        Turn("https://EXAMPLE.org/b").ShouldBe((1, true));
        Turn("https://example.com/a").ShouldBe((0, true));
        time.Advance(TimeSpan.FromSeconds(2));
        Turn("https://example.org/c").ShouldBe((0, true));
    }

    [Fact]
    public void WhoWouldStandInALongLineIsSentAwayEachForAnotherTime()
    {
        foreach (var wait in Enumerable.Range(0, 6)) Turn("https://example.org/a").ShouldBe((wait, true));
        Turn("https://example.org/a").ShouldBe((7, false));
        Turn("https://example.org/a").ShouldBe((8, false));
        time.Advance(TimeSpan.FromSeconds(8));
        Turn("https://example.org/a").ShouldBe((0, true));
    }

    [Fact]
    public void AHostThatWantsMoreTimeGetsIt()
    {
        pace.Slow("example.org", TimeSpan.FromSeconds(3));

        Turn("https://example.org/a").ShouldBe((0, true));
        Turn("https://example.org/a").ShouldBe((3, true));
    }

    [Fact]
    public void OneSourceThatIsRefusedDoesNotCloseTheHostForTheOthersButTwoDo()
    {
        pace.Refused(new Uri("https://example.org/a"), TimeSpan.FromMinutes(10));
        pace.Refused(new Uri("https://example.org/a"), TimeSpan.FromMinutes(10));
        Turn("https://example.org/b").ShouldBe((0, true));

        pace.Refused(new Uri("https://example.org/b"), TimeSpan.FromMinutes(5));
        Turn("https://example.org/c").ShouldBe((300, false));
        Turn("https://example.com/c").ShouldBe((0, true));
        time.Advance(TimeSpan.FromMinutes(5));
        Turn("https://example.org/c").ShouldBe((0, true));
    }

    [Fact]
    public void AnAnswerEndsTheQuarrel()
    {
        pace.Refused(new Uri("https://example.org/a"), TimeSpan.FromMinutes(10));
        pace.Welcomed(new Uri("https://example.org/b"));
        pace.Refused(new Uri("https://example.org/b"), TimeSpan.FromMinutes(5));

        Turn("https://example.org/c").ShouldBe((0, true));
    }

    private (double Wait, bool IsOurs) Turn(string address)
    {
        var (wait, isOurs) = pace.Turn(new Uri(address));
        return (wait.TotalSeconds, isOurs);
    }
}
