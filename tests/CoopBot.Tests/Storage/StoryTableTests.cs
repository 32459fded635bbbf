using System.Diagnostics;
using CoopBot.Model;

namespace CoopBot.Tests.Storage;

public sealed class StoryTableTests
{
    [SkippableTheory, EveryEngine]
    public async Task StoriesAreListedByNumberAndByTime(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        for (var number = 1; number <= 4; number++)
            await store.Articles.AddAsync(Samples.Article("a" + number, isCooperation: number != 3, foundAt: Samples.Noon.AddHours(number)), null, default);

        (await store.Stories.AfterAsync(1, 10, default)).Select(story => story.Number).ShouldBe([2, 4]);
        (await store.Stories.AfterAsync(0, 2, default)).Select(story => story.Number).ShouldBe([1, 2]);
        (await store.Stories.LastNumberBeforeAsync(Samples.Noon.AddHours(3), default)).ShouldBe(2);
        (await store.Stories.LastNumberBeforeAsync(Samples.Noon, default)).ShouldBe(0);
        (await store.Stories.LatestAsync(Filter.Everything, 2, default)).Select(story => story.Number).ShouldBe([4, 2]);
        (await store.Stories.FindAsync(3, default))!.Lead.Identity.ShouldBe("a3");
        (await store.Stories.FindAsync(5, default)).ShouldBeNull();
    }

    [SkippableTheory, EveryEngine]
    public async Task TopicsAndCountriesAreCountedOverCooperationStories(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Articles.AddAsync(Samples.Article("1", topics: ["energy", "water"], countries: ["KZ"]), null, default);
        await store.Articles.AddAsync(Samples.Article("2", topics: ["energy"], countries: ["UZ", "UZ"]), null, default);
        await store.Articles.AddAsync(Samples.Article("3", topics: ["energy"], isCooperation: false), null, default);
        await store.Articles.AddAsync(Samples.Article("4", topics: ["finance"]), 1, default);

        (await store.Stories.CountByTopicAsync(default)).ShouldBe(new Dictionary<string, long> { ["energy"] = 2, ["water"] = 1 }, ignoreOrder: true);
        (await store.Stories.CountByCountryAsync(default)).ShouldBe(new Dictionary<string, long> { ["KZ"] = 1, ["UZ"] = 1 }, ignoreOrder: true);
    }

    [SkippableTheory, EveryEngine]
    public async Task ThousandsOfStoriesComeWithAllTheirArticles(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await Load.StoriesAsync(store, 2500);
        await store.Articles.AddAsync(Samples.Article("second"), 7, default);

        var stories = await store.Stories.AfterAsync(0, 5000, default);

        stories.Select(story => story.Number).ShouldBe(Enumerable.Range(1, 2500).Select(number => (long)number));
        stories.ShouldAllBe(story => story.Articles.Length == (story.Number == 7 ? 2 : 1));
    }

    [SkippableTheory, EveryEngine]
    public async Task TheLatestAreFoundAtOnceAmongAHundredThousand(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await Load.StoriesAsync(store, 100_000);
        Filter[] filters =
        [
            Filter.Everything,
            Samples.Filter(topics: ["topic0"]),
            Samples.Filter(topics: ["rare"]),
            Samples.Filter(topics: ["topic1", "topic2"], countries: ["C3", "C4"]),
            Samples.Filter(topics: ["topic1"], without: Exclusions.None with { Countries = ["C3", "C5"] }),
            Samples.Filter(topics: ["topic1"], phrases: ["story 4"]),
            Samples.Filter(phrases: ["nowhere to be found"]),
        ];
        foreach (var filter in filters) await store.Stories.LatestAsync(filter, 10, default);

        foreach (var filter in filters)
        {
            var watch = Stopwatch.StartNew();
            await store.Stories.LatestAsync(filter, 10, default);
            // A second for the last and a moment for the others is usual; what is caught is a plan that reads everything for every story.
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10), filter.ToString());
        }
    }
}
