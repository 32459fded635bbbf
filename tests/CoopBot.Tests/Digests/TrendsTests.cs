using CoopBot.Digests;
using CoopBot.Model;

namespace CoopBot.Tests.Digests;

public sealed class TrendsTests
{
    private static readonly DateTimeOffset From = News.Day;

    [Fact]
    public void TheWeekIsCountedAgainstTheOneBefore()
    {
        var trends = Of([Filter.Everything], ["energy KZ JP", "energy KZ JP", "energy,water KZ PL"], ["energy KZ JP", "culture PL UA"]);

        (trends.Count, trends.Before).ShouldBe((3, 2));
        trends.Topics.ShouldBe([new Trend("energy", 3, 1), new Trend("water", 1, 0)]);
        trends.Pairs.ShouldBe([new Trend("JP+KZ", 2, 1), new Trend("KZ+PL", 1, 0)]);
    }

    [Fact]
    public void WhoAsksForCountriesHearsOfTheirPairsOnly()
    {
        Of([Filter.Everything with { Countries = ["KZ"] }], ["energy KZ JP UZ"], []).Pairs.Select(pair => pair.Id).ShouldBe(["JP+KZ", "KZ+UZ"]);
        Of([Filter.Everything with { Countries = ["JP+KZ"] }], ["energy KZ JP UZ"], []).Pairs.Select(pair => pair.Id).ShouldBe(["JP+KZ", "JP+UZ", "KZ+UZ"]);
        Of([Filter.Everything with { Countries = ["KZ"] }, Filter.Everything], ["energy KZ JP UZ"], []).Pairs.Length.ShouldBe(3);
    }

    [Fact]
    public void AStoryOfAWholeRegionIsNoPairs() => Of([Filter.Everything], ["energy KZ UZ KG TJ TM"], []).Pairs.ShouldBeEmpty();

    [Theory]
    [InlineData(3, 0, true)]
    [InlineData(2, 0, false)]
    [InlineData(4, 3, false)]
    [InlineData(5, 3, true)]
    [InlineData(12, 10, false)]
    [InlineData(15, 10, true)]
    [InlineData(3, 5, false)]
    public void OnlyWhatStandsOutRose(int now, int before, bool rose) => new Trend("energy", now, before).Rose.ShouldBe(rose);

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void AWeekOfFewStoriesIsNotLookedBackOn(int stories, bool areWorthTelling) =>
        Of([Filter.Everything], Enumerable.Repeat("energy KZ JP", stories), []).AreWorthTelling.ShouldBe(areWorthTelling);

    private static Trends Of(Filter[] filters, IEnumerable<string> week, IEnumerable<string> before)
    {
        var number = 0;
        return Trends.Of([.. week.Select(story => Story(story, From.AddDays(1))), .. before.Select(story => Story(story, From.AddDays(-1)))], filters, From, From + Trends.Span);

        LabelledStory Story(string text, DateTimeOffset when)
        {
            var words = text.Split(' ');
            return new(++number, when, Labels.None with { Topics = [.. words[0].Split(',').Select(id => new TopicLabel(id, 0, []))], Countries = [.. words[1..]] }, "");
        }
    }
}
