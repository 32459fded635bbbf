using CoopBot.Knowledge;
using CoopBot.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CoopBot.Tests.Storage;

public sealed class FilterTests
{
    private static readonly string[] Ids = ["a", "b", "c"];

    private static readonly Gen<string[]> SomeIds = Gen.SubListOf(Ids).Select(ids => ids.ToArray());

    private static readonly Gen<string> Words =
        Gen.Elements("ab", "b", "a%", "_", "\\", "'", "\"", "ё", "łó", "水素", " ", "\n", "B", "o‘z").ListOf().Select(string.Concat);

    // Mostly short, so that they are often there.
    private static readonly Gen<string[]> Phrases =
        Gen.Frequency<string[]>((5, Gen.Constant<string[]>([])), (4, Words.Resize(2).Select<string, string[]>(words => [Fold.Text(words)])), (1, Words.Resize(1).ArrayOf(2).Select(words => words.Select(Fold.Text).ToArray())));

    private static readonly Gen<string[]> FewIds = Gen.Frequency((2, Gen.Constant<string[]>([])), (1, SomeIds));

    private static readonly Gen<string[]> FewCountries = Gen.Frequency((2, FewIds), (1, Gen.SubListOf("a", "a+b", "b+c", "a+b+c").Select(ids => ids.ToArray())));

    private static readonly Gen<Filter> Filters =
        from topics in FewIds
        from countries in FewCountries
        from organisations in FewIds
        from phrases in Phrases
        from noTopics in FewIds
        from noCountries in FewCountries
        from noOrganisations in FewIds
        from noPhrases in Phrases
        select Samples.Filter(topics, countries, organisations, phrases, new Exclusions([.. noTopics], [.. noCountries], [.. noOrganisations], [.. noPhrases]));

    private static readonly Gen<Article> Articles =
        from text in Words.Resize(12)
        from isCooperation in Gen.Elements(true, true, false)
        from topics in SomeIds
        from countries in SomeIds
        from organisations in SomeIds
        select Samples.Article(Guid.NewGuid().ToString(), "T|" + text, isCooperation, topics, countries, organisations);

    [SkippableTheory, EveryEngine]
    public async Task TheDatabaseAndTheMatcherChooseTheSameStories(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var stories = new List<Story>();
        foreach (var article in Articles.Sample(120)) stories.Insert(0, (await store.Articles.AddAsync(article, null, default)).Story);
        var sizes = new HashSet<int>();

        Prop.ForAll(Filters.ToArbitrary(), filter =>
        {
            var expected = stories.Where(story => (story.Labels.IsCooperation || !filter.Phrases.IsEmpty)
                && FilterMatcher.Matches(filter, story, Fold.Text(story.Lead.Page.Text))).Select(story => story.Number).ToList();
            var chosen = store.Stories.LatestAsync(filter, int.MaxValue, default).GetAwaiter().GetResult().Select(story => story.Number).ToList();
            sizes.Add(expected.Count);
            chosen.ShouldBe(expected, filter.ToString());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

        sizes.Count.ShouldBeGreaterThan(5, "filters that choose nothing or everything show little");
    }

    [SkippableTheory, EveryEngine]
    public async Task LabelsOfOneKindAreAlternativesAndKindsMustAllHold(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Articles.AddAsync(Samples.Article("1", topics: ["energy"], countries: ["KZ"]), null, default);
        await store.Articles.AddAsync(Samples.Article("2", topics: ["water"], countries: ["KZ", "JP"]), null, default);
        await store.Articles.AddAsync(Samples.Article("3", topics: ["energy"], countries: ["UZ"], organisations: ["jica"]), null, default);

        (await NumbersAsync(Samples.Filter(topics: ["energy", "water"], countries: ["KZ"]))).ShouldBe([2, 1]);
        (await NumbersAsync(Samples.Filter(topics: ["energy"]))).ShouldBe([3, 1]);
        (await NumbersAsync(Samples.Filter(topics: ["energy"], organisations: ["jica"]))).ShouldBe([3]);
        (await NumbersAsync(Samples.Filter(topics: ["energy"], without: Exclusions.None with { Countries = ["KZ"] }))).ShouldBe([3]);
        (await NumbersAsync(Filter.Everything)).ShouldBe([3, 2, 1]);
        (await NumbersAsync(Samples.Filter(topics: ["it's"]))).ShouldBeEmpty();

        async Task<IEnumerable<long>> NumbersAsync(Filter filter) =>
            (await store.Stories.LatestAsync(filter, 10, default)).Select(story => story.Number);
    }

    [SkippableTheory, EveryEngine]
    public async Task OnlyASearchForWordsReachesNewsThatIsNotOfCooperation(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Articles.AddAsync(Samples.Article("1", "Weather|Rain, 100% sure.", isCooperation: false, topics: ["ecology"]), null, default);

        (await store.Stories.LatestAsync(Samples.Filter(topics: ["ecology"]), 5, default)).ShouldBeEmpty();
        (await store.Stories.LatestAsync(Samples.Filter(phrases: ["rain, 100% s"]), 5, default)).Count.ShouldBe(1);
        (await store.Stories.LatestAsync(Samples.Filter(phrases: ["rain%sure"]), 5, default)).ShouldBeEmpty("a sign is a sign");
    }
}
