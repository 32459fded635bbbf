using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>Articles that were stored before there was a search, and are not in its index yet.</summary>
internal sealed class WordBacklog(Database database)
{
    private const int AtOnce = 200;

    /// <summary>How many there are, at the most.</summary>
    public Task<long> CountAsync(CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<long>("select value from counters where name = @Backlog", new { SearchSchema.Backlog }), cancel);

    /// <summary>Puts some of them into the index.</summary>
    /// <returns>How many are left, at the most.</returns>
    public Task<long> TakeAsync(CancellationToken cancel) => database.WriteAsync(async session =>
    {
        // Locked: of several instances one at a time takes the next ones.
        var last = await session.FirstAsync<long>($"select value from counters where name = @Backlog {session.Engine.Locked}", new { SearchSchema.Backlog });
        if (last == 0) return 0;

        var articles = await session.ListAsync<Waiting>("""
            select a.number as Number, a.language as Language, a.findings as Findings, t.folded as Folded
            from articles a join article_texts t on t.article = a.id where a.number <= @last order by a.number desc limit @AtOnce
            """, new { last, AtOnce });
        await WordRows.AddAsync(session, articles.Select(one => (one.Number, IndexedArticle.Of(one.Folded, one.Language, Stored.Read<Findings>(one.Findings)))));
        var left = articles.Count < AtOnce ? 0 : articles[^1].Number - 1;
        await session.ExecuteAsync("update counters set value = @left where name = @Backlog", new { left, SearchSchema.Backlog });
        return left;
    }, cancel);

    private sealed record Waiting(long Number, string Language, string Findings, string Folded);
}
