using CoopBot.Commands;
using CoopBot.Knowledge;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Tests.Storage;

namespace CoopBot.Tests.Commands;

/// <summary>What a typed word finds, and what it does not: cases in every language, asked of both engines.</summary>
public sealed class SearchCaseTests
{
    private static readonly SearchReader Reader = new(new SearchTerms(Shipped.Knowledge), FilterVocabulary.Of(Shipped.Knowledge.Voices.Values), new ListPageReader(Shipped.Knowledge.Voices.Values));

    [SkippableTheory, EveryEngine]
    public async Task WordsAreFoundInEveryFormAndNoOthers(string engine)
    {
        await using var store = await TestStore.OnAsync(engine);
        var index = new SearchTable(store.Database);
        var cases = Cases().ToList();
        foreach (var (language, words) in cases.GroupBy(one => one.Language).Select(group => (group.Key, group.SelectMany(one => one.Finds.Concat(one.None)).Distinct())))
        {
            foreach (var word in words) await store.Articles.AddAsync(Written(language, word), null, default);
        }

        var wrong = new List<string>();
        foreach (var one in cases)
        {
            var query = Reader.Read(one.Typed, Shipped.Knowledge.VoiceOf(one.Language)).Query;
            var found = (await index.ArticlesAsync(query, 2000, default)).Where(filed => filed.Article.Page.Language == one.Language).Select(filed => filed.Article.Page.Sentences[1].Text).ToHashSet();
            var marked = one.Finds.Concat(one.None).Where(word => new WordMatcher(query).In(word, one.Language).Count > 0).ToHashSet();
            wrong.AddRange(one.Finds.Where(word => !found.Contains(word)).Select(word => $"{one.Language}: {one.Typed} does not find {word}"));
            wrong.AddRange(one.None.Where(found.Contains).Select(word => $"{one.Language}: {one.Typed} finds {word}"));
            wrong.AddRange(one.Finds.Concat(one.None).Where(word => found.Contains(word) != marked.Contains(word)).Select(word => $"{one.Language}: {one.Typed} and {word}: what is found and what is shown in bold differ"));
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void EveryLanguageHasCases() => Cases().Select(one => one.Language).Distinct().ShouldBe(Shipped.Knowledge.Languages.Keys, ignoreOrder: true);

    private static Article Written(string language, string word)
    {
        var article = Samples.Article($"{language} {word}", $"0|{word}");
        return article with { Page = article.Page with { Language = language } };
    }

    private static IEnumerable<(string Language, string Typed, IReadOnlyList<string> Finds, IReadOnlyList<string> None)> Cases() =>
        from language in DataFile.Parse("search", File.ReadAllText(Repository.Path("tests", "CoopBot.Tests", "Commands", "Cases", "search.yaml"))).Fields
        from typed in language.Fields
        select (language.Name, typed.Name, (IReadOnlyList<string>)[.. typed["finds"].Texts], (IReadOnlyList<string>)[.. typed.Find("none")?.Texts ?? []]);
}
