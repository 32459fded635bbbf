using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The long columns of an article, made before anybody waits for the transaction that stores them.</summary>
internal sealed record ArticleForm(string Page, string Findings, string Folded, string? LinkKey)
{
    public static ArticleForm Of(Article article) => new(
        Stored.Json(article.Page), Stored.Json(article.Findings), Stored.Text(Fold.Text(article.Page.Text)), CoopBot.Storage.LinkKey.Of(article.Page.Link));
}
