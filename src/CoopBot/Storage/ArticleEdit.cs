using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>What an edit changes in the rows of an article and of the stories that it leads.</summary>
internal static class ArticleEdit
{
    /// <summary>The article's own story, and those in which an earlier edit carried it on.</summary>
    private const string LedBy = """
        select l.number from articles a join stories s on s.number = a.story join stories l on l.number = s.number or l.updates = coalesce(s.updates, s.number)
        where a.id = @Id and l.lead = @Id
        """;

    /// <summary>The article gets a new number: other instances catch up by it.</summary>
    public static async Task ReplaceAsync(Session session, Article edited)
    {
        var (before, number) = (await session.FirstAsync<long>("select number from articles where id = @Id", new { edited.Id }), await session.NextAsync("article"));
        var (page, isCooperation) = (edited.Page, Stored.Truth(edited.Findings.Labels.IsCooperation));
        await session.ExecuteAsync("""
            update articles set link = @link, title = @title, language = @Language, published = @published, is_cooperation = @isCooperation,
                page = @stored, findings = @findings, content = @Hash, link_key = @linkKey, number = @number
            where id = @Id
            """,
            new
            {
                edited.Id,
                link = page.Link?.AbsoluteUri,
                title = Stored.Text(page.Title),
                page.Language,
                published = page.Published is { } moment ? Stored.Time(moment) : (long?)null,
                isCooperation,
                stored = Stored.Json(page),
                findings = Stored.Json(edited.Findings),
                edited.Hash,
                linkKey = LinkKey.Of(page.Link),
                number,
            });
        var folded = Stored.Text(Fold.Text(page.Text));
        await session.ExecuteAsync("update article_texts set folded = @folded where article = @Id", new { edited.Id, folded });
        await WordRows.RemoveAsync(session, before);
        await WordRows.AddAsync(session, [(number, IndexedArticle.Of(folded, page.Language, edited.Findings))]);

        foreach (var story in await session.ListAsync<long>(LedBy, new { edited.Id }))
        {
            await session.ExecuteAsync("update stories set is_cooperation = @isCooperation where number = @story", new { story, isCooperation });
            await session.ExecuteAsync("delete from story_labels where story = @story", new { story });
            await session.InsertAsync("story_labels", BatchRows.LabelColumns, BatchRows.LabelValues, [.. BatchRows.LabelsOf(story, edited)]);
        }
    }

    /// <summary>The story it leaves goes to its next article; without one it was the article's own, and its number is given up.</summary>
    public static async Task MoveAsync(Session session, Article article, long from, long to)
    {
        await session.ExecuteAsync("update articles set story = @to, place = 0 where id = @Id", new { article.Id, to });
        if (await session.FirstAsync<string>("select id from articles where story = @from order by place limit 1", new { from }) is { } next)
        {
            await session.ExecuteAsync("update stories set lead = @next, is_cooperation = 0 where number = @from and lead = @Id", new { from, next, article.Id });
            await session.ExecuteAsync("update story_labels set is_cooperation = 0 where story = @from", new { from });
            return;
        }
        await session.ExecuteAsync("delete from story_labels where story = @from", new { from });
        await session.ExecuteAsync("delete from stories where number = @from", new { from });
    }

    /// <summary>The words of a copy changed.</summary>
    public static Task KeepHashAsync(Session session, KnownArticle copy, string hash) => session.ExecuteAsync(
        "update copies set content = @hash where source = @Source and identity = @Identity", new { copy.Source, copy.Identity, hash });
}
