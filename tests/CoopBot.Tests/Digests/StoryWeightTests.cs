using CoopBot.Digests;
using CoopBot.Model;

namespace CoopBot.Tests.Digests;

public sealed class StoryWeightTests
{
    private static readonly Filter Energy = Filter.Everything with { Topics = ["energy"] };

    [Fact]
    public void AgreementsComeBeforeTalksAndTalksBeforeWhatHasNoEvent() =>
        Order(News.Story(1), News.Story(2, kind: EventKind.Talks), News.Story(3, kind: EventKind.AgreementSigned), News.Story(4, kind: EventKind.Memorandum))
            .ShouldBe([3, 4, 2, 1]);

    [Fact]
    public void AnAgreementOfThePastOrADeniedOneWeighsNothing() =>
        Order(
            News.Story(1, kind: EventKind.AgreementSigned, status: EventStatus.Earlier),
            News.Story(2, kind: EventKind.AgreementSigned, status: EventStatus.Denied),
            News.Story(3, kind: EventKind.Talks))
            .ShouldBe([3, 2, 1]);

    [Fact]
    public void OfOneKindTheStoryOfMoreSourcesComesFirst() =>
        Order(
            News.Story(1, kind: EventKind.Forum, sources: ["a", "b"]),
            News.Story(2, kind: EventKind.Forum, sources: ["a"]),
            News.Story(3, kind: EventKind.Forum, sources: ["a", "b", "c"]))
            .ShouldBe([3, 1, 2]);

    [Fact]
    public void OfEqualWeightTheNewestComesFirst() =>
        Order(News.Story(1, published: News.Day.AddDays(3)), News.Story(2, published: News.Day.AddDays(-3)), News.Story(3)).ShouldBe([1, 3, 2]);

    [Fact]
    public void WhatIsAtTheHeartOfAStoryCountsForMoreThanItsEvent()
    {
        var aside = News.Candidate(1, topics: [("transport", 20), ("energy", 4)], kind: EventKind.AgreementSigned);
        var heart = News.Candidate(2, topics: [("energy", 9), ("transport", 8)], kind: EventKind.Talks);
        var beside = News.Candidate(3, topics: [("transport", 16), ("energy", 8)], kind: EventKind.Visit);
        Order([Energy], aside, heart, beside).ShouldBe([3, 2, 1]);
    }

    [Fact]
    public void WhoAsksForACountryLosesNothingAgainstWhoAsksForATopic() =>
        Order(
            [Energy, Filter.Everything with { Countries = ["KZ"] }],
            News.Candidate(1, topics: [("energy", 9)], countries: ["PL"], kind: EventKind.Talks),
            News.Candidate(2, topics: [("culture", 9)], countries: ["KZ"], kind: EventKind.AgreementSigned))
            .ShouldBe([2, 1]);

    [Theory]
    [InlineData("JP+KZ")]
    [InlineData("JP", "KZ")]
    public void BothCountriesOfAPairComeBeforeOne(params string[] countries) =>
        Order(
            [Filter.Everything with { Countries = [.. countries] }, Filter.Everything],
            News.Candidate(1, countries: ["KZ", "PL"], kind: EventKind.AgreementSigned),
            News.Candidate(2, countries: ["JP", "KZ"], kind: EventKind.Talks))
            .ShouldBe([2, 1]);

    [Fact]
    public void ANamedOrganisationOrPhraseComesBeforeATopicAndWhatWasAskedForBeforeEverything()
    {
        var named = News.Candidate(1) with { Labels = News.Candidate(1, topics: [("culture", 5)]).Labels with { Organisations = ["adb"] } };
        var said = News.Candidate(2, topics: [("culture", 5)]) with { Folded = "green hydrogen" };
        var energy = News.Candidate(3, kind: EventKind.Talks);
        var other = News.Candidate(4, topics: [("culture", 5)], kind: EventKind.AgreementSigned);
        Order([Filter.Everything, Energy, Filter.Everything with { Organisations = ["adb"] }, Filter.Everything with { Phrases = ["green hydrogen"] }], other, energy, said, named)
            .ShouldBe([2, 1, 3, 4]);
    }

    [Fact]
    public void AFilterThatDoesNotAskForItSaysNothingOfAStory()
    {
        var story = News.Candidate(1, topics: [("culture", 5)]);
        StoryWeight.Closest(story, [Energy]).ShouldBeNull();
        StoryWeight.Closeness(story, [Energy]).ShouldBe(0);
        StoryWeight.Closest(story, [Filter.Everything, Energy, Filter.Everything with { Topics = ["culture"] }])!.Topics.ShouldBe(["culture"]);
    }

    private static IEnumerable<long> Order(params Story[] stories) => Order([Filter.Everything], [.. stories.Select(story => Candidate.Of(story, ""))]);

    private static IEnumerable<long> Order(IReadOnlyCollection<Filter> filters, params Candidate[] stories) => StoryWeight.HeaviestFirst(stories, filters).Select(story => story.Number);
}
