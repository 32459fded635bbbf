using CoopBot.Digests;
using CoopBot.Model;

namespace CoopBot.Tests.Digests;

public sealed class SectionsTests
{
    private static readonly Filter Energy = Filter.Everything with { Topics = ["energy"] };

    [Fact]
    public void SectionsComeInTheOrderOfTheirWeightiestStories() =>
        Show([Filter.Everything], "1 water", "2 energy", "3 water", "4 energy").ShouldBe(["water: 1 3", "energy: 2 4"]);

    [Fact]
    public void WhatHasNoTopicComesLast() =>
        Show([Filter.Everything], "1", "2 energy", "3 energy").ShouldBe(["energy: 2 3", ": 1"]);

    [Fact]
    public void AStoryStandsUnderWhatWasAskedForAndElseUnderItsStrongestTopic() =>
        Show([Energy, Filter.Everything with { Countries = ["KZ"] }], "1 transport energy", "2 water trade", "3 energy", "4 water").ShouldBe(["energy: 1 3", "water: 2 4"]);

    [Fact]
    public void AFilterThatDoesNotAskForTheStoryDoesNotSortIt() =>
        Show([Energy with { Countries = ["PL"] }, Filter.Everything], "1 transport energy", "2 transport", "3 energy").ShouldBe(["transport: 1 2", "energy: 3"]);

    [Theory]
    [InlineData("1 energy", "2 water")]
    [InlineData("1 energy", "2 water", "3 culture")]
    [InlineData("1 energy", "2 water", "3 culture", "4 energy")]
    [InlineData("1 energy", "2 energy", "3 energy")]
    public void WhereHeadingsWouldBeInTheWayThereAreNone(params string[] stories) =>
        Show([Filter.Everything], stories).ShouldHaveSingleItem().ShouldBe(": " + string.Join(' ', stories.Select(story => story[0])));

    private static IEnumerable<string> Show(Filter[] filters, params string[] stories)
    {
        var candidates = stories.Select(story => story.Split(' ')).Select(words => News.Candidate(long.Parse(words[0], null), topics: [.. words.Skip(1).Select((topic, at) => (topic, 9.0 - at))])).ToList();
        var edition = Editions.Of("en", [.. candidates.Select(story => News.Story(story.Number))], stories.Length, News.Day);
        edition = edition with { Full = [.. edition.Full.OrderBy(story => story.Number)], All = [.. candidates], Filters = [.. filters] };
        return Sections.Of(edition).Select(section => $"{(Sections.Of(edition).Count > 1 ? section.Topic : null)}: {string.Join(' ', section.Stories.Select(story => story.Number))}");
    }
}
