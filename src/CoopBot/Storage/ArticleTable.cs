using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The articles, each once.</summary>
internal sealed class ArticleTable(Database database)
{
    // Below what SQLite takes as parameters of one statement.
    public const int AtOnce = 1000;

    /// <summary>Which of these identities of a source are stored already, each with the hash of the words it was read from.</summary>
    public Task<IReadOnlyDictionary<string, string>> KnownAsync(string source, IReadOnlyCollection<string> identities, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyDictionary<string, string>>(async session =>
        {
            var known = new Dictionary<string, string>();
            var stored = identities.ToLookup(Stored.Text);
            foreach (var chunk in stored.Select(pair => pair.Key).Chunk(AtOnce))
            {
                foreach (var found in await KnownArticle.OfAsync(session, source, chunk))
                {
                    foreach (var identity in stored[found.Identity]) known[identity] = found.Content;
                }
            }
            return known;
        }, cancel);

    /// <summary>The number of the last article that belongs to a story first seen before the moment.</summary>
    public Task<long> LastBeforeAsync(DateTimeOffset moment, CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<long>("""
            select coalesce(min(number) - 1, (select value from counters where name = 'article'))
            from articles where story >= (select min(number) from stories where first_seen >= @since)
            """, new { since = Stored.Time(moment) }), cancel);

    /// <summary>The articles stored or edited after that number and found since the moment, in the order they were committed.</summary>
    public Task<IReadOnlyList<FiledArticle>> AfterAsync(long number, DateTimeOffset since, int limit, CancellationToken cancel) =>
        database.ReadAsync(session => AfterAsync(session, number, since, limit), cancel);

    public static async Task<IReadOnlyList<FiledArticle>> AfterAsync(Session session, long number, DateTimeOffset since, int limit)
    {
        var rows = await session.ListAsync<ArticleRow>(
            $"{ArticleRow.Select} where number > @number and found_at >= @since order by number limit @limit", new { number, since = Stored.Time(since), limit });
        if (rows.Count == 0) return [];
        var updates = await session.ListAsync<UpdateRow>(
            "select number as Number, updates as Updates from stories where updates is not null and number >= @from", new { from = rows.Min(row => row.Story) });
        var updated = updates.ToDictionary(row => row.Number, row => row.Updates);
        return [.. rows.Select(row => new FiledArticle(row.Number, row.Story, updated.TryGetValue(row.Story, out var root) ? root : null, row.ToArticle()))];
    }

    /// <summary>
    /// Stores an article with its labels, and its story: the one it joins, or a new one with the next number.
    /// An article already stored is left alone; the story it belongs to is returned with <c>isNew</c> false.
    /// Cooperation news does not join a story that was kept aside as none, but begins its own: the old number lies behind
    /// the cursors of the chats, and no digest would ever bring it.
    /// </summary>
    public Task<(Story Story, bool IsNew)> AddAsync(Article article, long? joins, CancellationToken cancel)
    {
        var forms = ArticleForm.AllOf([article]);
        return database.WriteAsync(async session =>
        {
            var batch = await ArticleBatch.BeginAsync(session, [article], forms);
            if (batch.Known(article) is { } known) return (await StoryRows.OneAsync(session, known.Story), false);

            var number = joins is { } wanted && await FitsAsync(session, article, wanted) ? wanted : (long?)null;
            if (number is { } there) batch.Join(article, there);
            else number = batch.Begin(article);
            await batch.WriteAsync();
            return (await StoryRows.OneAsync(session, number.Value), true);
        }, cancel);
    }

    private static async Task<bool> FitsAsync(Session session, Article article, long story) =>
        !article.Findings.Labels.IsCooperation
        || await session.FirstAsync<long>("select is_cooperation from stories where number = @story", new { story }) == 1;

    private sealed record UpdateRow(long Number, long Updates);
}
