using CoopBot.Model;
using CoopBot.Sources;

namespace CoopBot.Tests.Sources;

public sealed class RhythmTests
{
    private static readonly SourceRow Source = new("s", "feed", "https://example.org/feed");
    private readonly Rhythm rhythm = new(new SourcesSettings { FeedInterval = TimeSpan.FromMinutes(10), LongestFeedInterval = TimeSpan.FromHours(2) });

    [Fact]
    public void TheFirstLookSaysNothingAboutTheHabit() => After(null, hadNews: true).ShouldBe((10, 10));

    [Fact]
    public void AQuietSourceIsAskedLessAndLessOftenUpToTheLongest()
    {
        After(10, hadNews: false).ShouldBe((12.5, 12.5));
        After(100, hadNews: false).ShouldBe((120, 120));
        After(120, hadNews: false).ShouldBe((120, 120));
    }

    [Fact]
    public void NewsBringASourceBackToTheShortest()
    {
        After(120, hadNews: true).ShouldBe((60, 60));
        After(15, hadNews: true).ShouldBe((10, 10));
    }

    [Theory]
    [InlineData(5, 12.5)]
    [InlineData(60, 60)]
    [InlineData(3000, 120)]
    public void AWishOfTheServerPostponesTheNextLookAndLeavesTheHabit(double wished, double next) =>
        After(10, hadNews: false, wished).ShouldBe((12.5, next));

    [Fact]
    public void AShortestTimeAboveTheLongestCountsAsBoth() =>
        new Rhythm(new SourcesSettings { FeedInterval = TimeSpan.FromDays(1) }).After(Source with { Rhythm = TimeSpan.FromDays(1) }, hadNews: false).NextIn
            .ShouldBe(TimeSpan.FromDays(1));

    private (double Rhythm, double NextIn) After(double? habit, bool hadNews, double? wished = null)
    {
        var (next, nextIn) = rhythm.After(Source with { Rhythm = Minutes(habit) }, hadNews, Minutes(wished));
        return (next.TotalMinutes, nextIn.TotalMinutes);
    }

    private static TimeSpan? Minutes(double? minutes) => minutes is { } some ? TimeSpan.FromMinutes(some) : null;
}
