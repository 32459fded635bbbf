using System.Collections.Immutable;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Stories;

namespace CoopBot.Intake;

/// <summary>
/// Files articles under their stories and stores them, many in one transaction. The index of stories is brought up to what other instances
/// have stored before anything is decided, and what was decided counts for the next article at once.
/// </summary>
internal sealed class StoryKeeper(Database database, ArticleTable table, TraitReader reader, StoryBell bell, TimeProvider clock) : IDisposable
{
    private const int AtOnce = 500;

    private readonly StoryIndex index = new();
    private readonly SemaphoreSlim oneAtATime = new(1);
    private long seen = -1;

    /// <summary>Makes what an article is stored with.</summary>
    public ReadArticle Prepare(Found found, Article article) => new(found, article, reader.Read(article), ArticleForm.Of(article));

    /// <summary>Stores all of them or none.</summary>
    public async Task<IReadOnlyList<Taken>> StoreAsync(IReadOnlyList<ReadArticle> articles, CancellationToken cancel)
    {
        await oneAtATime.WaitAsync(cancel);
        try
        {
            index.Tidy(clock.GetUtcNow() - StoryIndex.Kept);
            await CatchUpAsync(cancel);
            var (count, last) = (index.Count, seen);
            try
            {
                var taken = await database.WriteAsync(
                    session =>
                    {
                        // The work may run again, after another transaction stood in its way.
                        index.ReturnTo(count);
                        seen = last;
                        return FileAsync(session, articles);
                    }, cancel, Durability.Deferred);
                bell.Ring();
                return taken;
            }
            catch
            {
                // Should it have been committed all the same, the next catching up finds it.
                index.ReturnTo(count);
                seen = last;
                throw;
            }
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task CatchUpAsync(CancellationToken cancel)
    {
        if (seen < 0) seen = await table.LastBeforeAsync(clock.GetUtcNow() - StoryIndex.Kept, cancel);
        IReadOnlyList<FiledArticle> news;
        do
        {
            news = await table.AfterAsync(seen, clock.GetUtcNow() - StoryIndex.Kept, AtOnce, cancel);
            Learn(news);
        }
        while (news.Count == AtOnce);
    }

    private void Learn(IReadOnlyList<FiledArticle> news)
    {
        foreach (var filed in news) index.Learn(filed.Article.Id, filed.Story, filed.Updates, filed.Article.FoundAt, reader.Read(filed.Article));
        if (news.Count > 0) seen = news[^1].Number;
    }

    private async Task<IReadOnlyList<Taken>> FileAsync(Session session, IReadOnlyList<ReadArticle> articles)
    {
        var forms = articles.DistinctBy(one => one.Article.Id).ToDictionary(one => one.Article.Id, one => one.Form);
        var batch = await ArticleBatch.BeginAsync(session, [.. articles.Select(one => one.Article)], forms);
        IReadOnlyList<FiledArticle> news;
        do
        {
            news = await ArticleTable.AfterAsync(session, seen, clock.GetUtcNow() - StoryIndex.Kept, AtOnce);
            Learn(news);
        }
        while (news.Count == AtOnce);

        var filing = new Filing(batch, index);
        var taken = new List<Taken>();
        foreach (var one in articles) taken.Add(await filing.FileAsync(one.Found, one.Article, one.Arrival));
        seen = await batch.WriteAsync();
        return taken;
    }
}
