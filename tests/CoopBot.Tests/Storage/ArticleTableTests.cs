using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class ArticleTableTests
{
    [SkippableTheory, EveryEngine]
    public async Task AnArticleComesBackAsItWasStored(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var article = Samples.Article("a", "Заголовок|Przełom, 日本 «o'zbek»\t\n.", topics: ["energy"], countries: ["KZ", "JP"], organisations: ["mitsubishi"]);
        article = article with { Findings = article.Findings with { Facts = Samples.EveryFact() } };

        var (story, isNew) = await store.Articles.AddAsync(article, null, default);

        isNew.ShouldBeTrue();
        story.Number.ShouldBe(1);
        story.FirstSeen.ShouldBe(article.FoundAt);
        Stored.Json(story.Lead).ShouldBe(Stored.Json(article));
        story.Lead.Page.Link.ShouldBe(article.Page.Link);
        story.Lead.Page.Published!.Value.Offset.ShouldBe(TimeSpan.FromHours(5));
        story.Lead.Findings.Facts.Select(fact => (fact.GetType(), fact.Value)).ShouldBe(article.Findings.Facts.Select(fact => (fact.GetType(), fact.Value)));
        var person = story.Lead.Findings.Of<PersonFact>().Single();
        person.Offices.ShouldBe(Samples.EveryFact().OfType<PersonFact>().Single().Offices);
        person.Span.ShouldBe(new Span(1, 2, 3));
    }

    [SkippableTheory, EveryEngine]
    public async Task TextThatADatabaseCannotHoldIsStoredWithAMarkInItsPlace(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var article = Samples.Article("with\0nul", "Title \0 \ud83d|Half \ude00 and whole \ud83d\ude00.");

        var (story, _) = await store.Articles.AddAsync(article, null, default);

        story.Lead.Page.Sentences[1].Text.ShouldBe("Half \ufffd and whole \ud83d\ude00.");
        (await store.Articles.KnownAsync(article.Source, ["with\0nul", "other"], default)).Keys.ShouldBe(["with\0nul"]);
        (await store.Articles.AddAsync(article, null, default)).IsNew.ShouldBeFalse();
        (await store.Stories.LatestAsync(Samples.Filter(phrases: ["half \ufffd and"]), 5, default)).Count.ShouldBe(1);
    }

    [SkippableTheory, EveryEngine]
    public async Task AnArticleStoredAlreadyIsLeftAlone(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Articles.AddAsync(Samples.Article("a"), null, default);
        await store.Articles.AddAsync(Samples.Article("b"), null, default);

        var (story, isNew) = await store.Articles.AddAsync(Samples.Article("a", "Another title"), null, default);

        isNew.ShouldBeFalse();
        story.Number.ShouldBe(1);
        story.Lead.Page.Title.ShouldBe("A title");
        (await store.Articles.AddAsync(Samples.Article("c"), null, default)).Story.Number.ShouldBe(3, "a number is not used up by what was there already");
    }

    [SkippableTheory, EveryEngine]
    public async Task AnArticleThatJoinsAStoryFollowsItsLead(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Articles.AddAsync(Samples.Article("z", topics: ["energy"]), null, default);
        await store.Articles.AddAsync(Samples.Article("other"), null, default);

        await store.Articles.AddAsync(Samples.Article("m", topics: ["water"], foundAt: Samples.Noon.AddDays(-1)), 1, default);
        var (story, isNew) = await store.Articles.AddAsync(Samples.Article("a"), 1, default);

        isNew.ShouldBeTrue();
        story.Articles.Select(article => article.Identity).ShouldBe(["z", "m", "a"]);
        (await store.Stories.FindAsync(1, default))!.Articles.Length.ShouldBe(3);
        (await store.Stories.LatestAsync(Samples.Filter(topics: ["water"]), 5, default)).ShouldBeEmpty("labels are the lead's");
    }

    [SkippableTheory, EveryEngine]
    public async Task CooperationNewsIsNotHiddenInAStoryThatWasKeptAside(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Articles.AddAsync(Samples.Article("aside", isCooperation: false), null, default);

        var (second, _) = await store.Articles.AddAsync(Samples.Article("news", topics: ["energy"]), 1, default);
        var (third, _) = await store.Articles.AddAsync(Samples.Article("also aside", isCooperation: false), 1, default);

        (second.Number, third.Number).ShouldBe((2, 1));
        (await store.Stories.AfterAsync(1, 10, default)).ShouldHaveSingleItem().Lead.Identity.ShouldBe("news");
        (await store.Stories.LatestAsync(Samples.Filter(topics: ["energy"]), 5, default)).ShouldHaveSingleItem().Number.ShouldBe(2);
    }

    [SkippableTheory, EveryEngine]
    public async Task KnownIdentitiesAreTheOnesOfTheSource(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await store.Articles.AddAsync(Samples.Article("a"), null, default);
        await store.Articles.AddAsync(Samples.Article("b") with { Id = "other", Source = "feed:other" }, null, default);
        var asked = Enumerable.Range(0, 2500).Select(number => "x" + number).Append("a").Append("b").ToList();

        (await store.Articles.KnownAsync("folder:news", asked, default)).Keys.ShouldBe(["a"]);
        (await store.Articles.KnownAsync("folder:news", [], default)).ShouldBeEmpty();
    }
}
