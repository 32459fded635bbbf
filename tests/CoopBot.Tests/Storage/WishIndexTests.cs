using CoopBot.Model;
using CoopBot.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Storage;

public sealed class WishIndexTests
{
    private static readonly string[] Topics = ["energy", "water", "culture"], Countries = ["KZ", "JP", "UZ"], Organisations = ["jica", "adb"], Words = ["hydrogen", "loan"];

    [Fact]
    public void ItFindsWhatAskingEverySubscriptionWouldFind()
    {
        var gen = from filters in FilterGen().ListOf()
                  from labels in LabelsGen()
                  from folded in Gen.Elements("", "hydrogen", "a loan for hydrogen")
                  select (filters, labels, folded);

        Prop.ForAll(gen.ToArbitrary(), one =>
        {
            var index = new WishIndex();
            index.Learn(one.filters.Select((filter, at) => new InstantWish($"{at}", filter, at + 1)));
            var expected = one.filters.Select((filter, at) => (filter, at)).Where(wish => FilterMatcher.Matches(wish.filter, one.labels, one.folded)).Select(wish => $"{wish.at}");

            index.Match(Story(one.labels, one.folded)).ShouldBe(expected, ignoreOrder: true);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void AChangedSubscriptionIsFoundByItsNewFilterOnly()
    {
        var index = new WishIndex();
        index.Learn([new("a", Filter.Everything with { Topics = ["energy"] }, 1), new("b", Filter.Everything with { Topics = ["energy"] }, 2)]);
        index.Learn([new("a", Filter.Everything with { Countries = ["JP+KZ"] }, 3)]);

        index.Version.ShouldBe(3);
        index.Count.ShouldBe(2);
        index.Match(Story(Labels(["energy"], ["KZ"]), "")).ShouldBe(["b"]);
        index.Match(Story(Labels([], ["JP", "KZ"]), "")).ShouldBe(["a"]);
    }

    private static Candidate Story(Labels labels, string folded) => new(1, DateTimeOffset.UnixEpoch, labels, folded, ["paper"], null, DateTimeOffset.UnixEpoch, null);

    private static Labels Labels(IEnumerable<string> topics, IEnumerable<string> countries, IEnumerable<string>? organisations = null) =>
        new(true, "test", [.. topics.Select(id => new TopicLabel(id, 5, []))], [.. countries], [.. organisations ?? []]);

    private static Gen<Labels> LabelsGen() =>
        from topics in Gen.SubListOf(Topics)
        from countries in Gen.SubListOf(Countries)
        from organisations in Gen.SubListOf(Organisations)
        select Labels(topics, countries, organisations);

    private static Gen<Filter> FilterGen() =>
        from topics in Some(Topics)
        from countries in Some([.. Countries, "JP+KZ"])
        from organisations in Some(Organisations)
        from phrases in Some(Words)
        from without in Some(Topics)
        select new Filter([.. topics], [.. countries], [.. organisations], [.. phrases], Exclusions.None with { Topics = [.. without] });

    private static Gen<IEnumerable<string>> Some(string[] all) =>
        Gen.Frequency((2, Gen.Constant(Enumerable.Empty<string>())), (1, Gen.SubListOf(all).Select(some => some.AsEnumerable())));
}
