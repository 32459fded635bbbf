using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

public sealed class SearchTableTests
{
    [SkippableTheory, EveryEngine]
    public async Task AllWordsMustBeThereAndNoneOfTheUnwanted(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await AddAsync(store, "Title|Green hydrogen for Japan.", "Title|Green tea for Japan.", "Title|Hydrogen, green as grass, for Chile.");

        (await FindAsync(store, Query(["hydrogen", "japan"]))).ShouldBe([1]);
        (await FindAsync(store, Query(["green"], ["hydrogen"]))).ShouldBe([2]);
        (await FindAsync(store, Query(["green hydrogen"]))).ShouldBe([1]);
        (await FindAsync(store, Query(["hydro*"]))).ShouldBe([1, 3], ignoreOrder: true);
        (await FindAsync(store, Query(["hydro"]))).ShouldBeEmpty();
        (await FindAsync(store, Query(["hydrogen|tea"], ["chile"]))).ShouldBe([1, 2], ignoreOrder: true);
    }

    [SkippableTheory, EveryEngine]
    public async Task TitlesCountMoreAndCooperationComesFirst(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await AddAsync(store, "Water shared|Nothing more was said of it by anybody.", "Talks held|They spoke of water among many other things that day.");
        await store.Articles.AddAsync(Samples.Article("aside", "Talks held|They spoke of water among many other things that day.", isCooperation: false), null, default);

        (await FindAsync(store, Query(["water"]))).ShouldBe([1, 2, 3]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AStoryComesOnceHoweverManyOfItsArticlesMatch(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await AddAsync(store, "Pact|Poland and Japan signed.");
        await store.Articles.AddAsync(Samples.Article("second", "Hydrogen pact|Japan signed a hydrogen pact."), 1, default);

        var page = await new SearchTable(store.Database).FindAsync(Query(["japan"]), 0, 10, default);
        page.Total.ShouldBe(1);
        page.Stories.Single().Story.Articles.Length.ShouldBe(2);
        (await new SearchTable(store.Database).FindAsync(Query(["hydrogen"]), 0, 10, default)).Stories.Single().Article.Identity.ShouldBe("second");
    }

    [SkippableTheory, EveryEngine]
    public async Task PagesFollowEachOther(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await AddAsync(store, [.. Enumerable.Range(1, 7).Select(_ => "Title|Water.")]);
        var index = new SearchTable(store.Database);

        (await index.FindAsync(Query(["water"]), 0, 3, default)).Stories.Select(found => found.Story.Number).ShouldBe([7, 6, 5]);
        var last = await index.FindAsync(Query(["water"]), 6, 3, default);
        last.Stories.Select(found => found.Story.Number).ShouldBe([1]);
        (last.Total, last.IsCut).ShouldBe((7, false));
        (await index.FindAsync(Query(["water"]), 9, 3, default)).Stories.ShouldBeEmpty();
    }

    [SkippableTheory, EveryEngine]
    public async Task OfWhatStandsEverywhereTheNewestComeFirst(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var articles = Enumerable.Range(1, 1200).Select(number => Samples.Article($"{number}", "Title|Water.")).ToList();
        await store.Database.WriteAsync(async session =>
        {
            var batch = await ArticleBatch.BeginAsync(session, articles, ArticleForm.AllOf(articles));
            foreach (var article in articles) batch.Begin(article);
            return await batch.WriteAsync();
        }, default);

        var page = await new SearchTable(store.Database).FindAsync(Query(["water"]), 0, 2, default);
        (page.Total, page.IsCut).ShouldBe((1000, true));
        page.Stories.Select(found => found.Story.Number).ShouldBe([1200, 1199]);
    }

    [SkippableTheory, EveryEngine]
    public async Task AnEditIsFoundByItsNewWordsOnly(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var article = Samples.Article("a", "Title|Water.");
        await store.Articles.AddAsync(article, null, default);
        var edited = Samples.Article("a", "Title|Gas.");
        await store.Database.WriteAsync(async session =>
        {
            await ArticleEdit.ReplaceAsync(session, edited);
            return true;
        }, default);

        (await FindAsync(store, Query(["water"]))).ShouldBeEmpty();
        (await FindAsync(store, Query(["gas"]))).ShouldBe([1]);
    }

    [SkippableTheory, EveryEngine]
    public async Task SignsAndQuotationMarksOfTheWorldAreNoSyntax(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await AddAsync(store, "Title|O'zbekiston \\ \"AND\" (OR) : * & ! <-> ~tkf 'near' \0 \ud83d\ude00 end");

        foreach (var word in (string[])["o'zbekiston", "and", "or", "near", "end"]) (await FindAsync(store, Query([word]))).ShouldBe([1], word);
    }

    [SkippableTheory, EveryEngine]
    public async Task ALongTextIsStoredAndFoundByItsBeginning(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var random = new Random(1);
        var words = string.Join(' ', Enumerable.Range(0, 60_000).Select(number => $"{new string((char)('\u4e00' + random.Next(5000)), 40)} {new string('ж', random.Next(1, 50))}{number}"));
        await AddAsync(store, "Title|Beginning " + words);

        (await FindAsync(store, Query(["beginning"]))).ShouldBe([1]);
    }

    [SkippableTheory, EveryEngine]
    public async Task ArticlesOfAnOlderDatabaseAreBroughtInNewestFirst(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        await AddAsync(store, [.. Enumerable.Range(1, 450).Select(_ => "Title|Water.")]);
        // As the migration leaves a database that had articles.
        await store.Database.WriteAsync(async session =>
        {
            foreach (var number in Enumerable.Range(1, 450)) await WordRows.RemoveAsync(session, number);
            return await session.ExecuteAsync("update counters set value = 450 where name = 'word_backlog'");
        }, default);
        var (backlog, index) = (new WordBacklog(store.Database), new SearchTable(store.Database));

        (await backlog.TakeAsync(default)).ShouldBe(250);
        var page = await index.FindAsync(Query(["water"]), 0, 1, default);
        (page.Total, page.Stories[0].Story.Number).ShouldBe((200, 450));
        while (await backlog.TakeAsync(default) > 0) { }
        (await index.FindAsync(Query(["water"]), 0, 1, default)).Total.ShouldBe(450);
        (await backlog.TakeAsync(default)).ShouldBe(0);
    }

    private static async Task AddAsync(TestStore store, params string[] texts)
    {
        foreach (var text in texts) await store.Articles.AddAsync(Samples.Article(Guid.NewGuid().ToString(), text), null, default);
    }

    private static async Task<IEnumerable<long>> FindAsync(TestStore store, SearchQuery query) =>
        (await new SearchTable(store.Database).FindAsync(query, 0, 20, default)).Stories.Select(found => found.Story.Number);

    /// <summary>Terms as <c>word</c>, <c>stem*</c>, <c>one|other</c>, <c>words in a row</c>.</summary>
    private static SearchQuery Query(string[] wanted, params string[] unwanted) => new(Terms(wanted), Terms(unwanted));

    private static ImmutableArray<SearchTerm> Terms(string[] terms) =>
        [.. terms.Select(term => new SearchTerm([.. term.Split('|').Select(form => SearchForm.Of(new SearchWord(Fold.Text(form.TrimEnd('*')), form.EndsWith('*'))))]))];
}
