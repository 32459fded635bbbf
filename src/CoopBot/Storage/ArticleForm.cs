using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The long columns of an article, made before anybody waits for the transaction that stores them.</summary>
internal sealed record ArticleForm(string Page, string Findings, string Folded, string? LinkKey, IndexedArticle Words)
{
    /// <summary>The forms of articles by their ids.</summary>
    public static IReadOnlyDictionary<string, ArticleForm> AllOf(IEnumerable<Article> articles) =>
        articles.DistinctBy(article => article.Id).AsParallel().Select(article => (article.Id, Form: Of(article))).ToDictionary(one => one.Id, one => one.Form);

    public static ArticleForm Of(Article article)
    {
        var folded = Stored.Text(Fold.Text(article.Page.Text));
        return new(
            Stored.Json(article.Page), Stored.Json(article.Findings), folded, CoopBot.Storage.LinkKey.Of(article.Page.Link),
            IndexedArticle.Of(folded, article.Page.Language, article.Findings));
    }
}
