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

    /// <summary>Stores all of them or none.</summary>
    public async Task<IReadOnlyList<Taken>> StoreAsync(IReadOnlyList<(Found Found, Article Article)> articles, CancellationToken cancel)
    {
        var arrivals = articles.AsParallel().AsOrdered().Select(one => reader.Read(one.Article)).ToList();
        var forms = ArticleForm.AllOf(articles.Select(one => one.Article));
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
                        return FileAsync(session, articles, arrivals, forms);
                    }, cancel);
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

    private async Task<IReadOnlyList<Taken>> FileAsync(Session session, IReadOnlyList<(Found Found, Article Article)> articles, List<Arrival> arrivals, IReadOnlyDictionary<string, ArticleForm> forms)
    {
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
        for (var at = 0; at < articles.Count; at++) taken.Add(await filing.FileAsync(articles[at].Found, articles[at].Article, arrivals[at]));
        seen = await batch.WriteAsync();
        return taken;
    }
}
