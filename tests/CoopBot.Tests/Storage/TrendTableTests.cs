using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class TrendTableTests
{
    [SkippableTheory, EveryEngine]
    public async Task TheStoriesOfASpanComeWithTheirLabels(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var table = new TrendTable(store.Database);
        (await table.BetweenAsync(Samples.Noon, Samples.Noon.AddDays(1), hasTexts: true, default)).ShouldBeEmpty();
        for (var day = -2; day <= 2; day++) await AddAsync(day, isCooperation: true);
        await AddAsync(0, isCooperation: false, "other");

        var found = (await table.BetweenAsync(Samples.Noon.AddDays(-1), Samples.Noon.AddDays(2), hasTexts: false, default)).OrderBy(story => story.When).ToList();

        found.Select(story => story.When).ShouldBe([Samples.Noon.AddDays(-1), Samples.Noon, Samples.Noon.AddDays(1)]);
        found.ShouldAllBe(story => story.Folded.Length == 0);
        found[0].Labels.Topics.Select(topic => topic.Id).ShouldBe(["energy", "water"], ignoreOrder: true);
        found[0].Labels.Countries.ShouldBe(["JP", "KZ"], ignoreOrder: true);
        found[0].Labels.Organisations.ShouldBe(["adb"]);
        (await table.BetweenAsync(Samples.Noon, Samples.Noon.AddHours(1), hasTexts: true, default)).ShouldHaveSingleItem().Folded.ShouldContain("green hydrogen");

        Task AddAsync(int day, bool isCooperation, string? identity = null)
        {
            var article = Samples.Article(identity ?? $"{day}", "Green hydrogen|A sentence.", isCooperation, ["energy", "water"], ["KZ", "JP"], ["adb"], Samples.Noon.AddDays(day));
            return store.Articles.AddAsync(article with { Page = article.Page with { Published = null } }, null, default);
        }
    }

    [SkippableTheory, EveryEngine]
    public async Task AStoryCountsWhenItWasPublishedNotWhenItWasFound(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Articles.AddAsync(Samples.Article("a", foundAt: Samples.Noon.AddDays(1)), null, default);

        var table = new TrendTable(store.Database);
        (await table.BetweenAsync(Samples.Noon.AddHours(-4), Samples.Noon, hasTexts: false, default)).ShouldHaveSingleItem();
        (await table.BetweenAsync(Samples.Noon, Samples.Noon.AddDays(2), hasTexts: false, default)).ShouldBeEmpty();
    }
}
