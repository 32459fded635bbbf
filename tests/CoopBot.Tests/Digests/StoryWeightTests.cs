using CoopBot.Digests;
using CoopBot.Model;

namespace CoopBot.Tests.Digests;

public sealed class StoryWeightTests
{
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

    private static IEnumerable<long> Order(params Story[] stories) => StoryWeight.HeaviestFirst(stories.Select(story => Candidate.Of(story, ""))).Select(story => story.Number);
}
