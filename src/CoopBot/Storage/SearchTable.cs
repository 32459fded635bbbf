using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The full text of all articles.</summary>
internal sealed class SearchTable(Database database)
{
    /// <summary>What more articles have says too little to rank them by, and ranking them would cost too much: of these the newest come first.</summary>
    private const int MostRanked = 1000;

    /// <summary>
    /// Stories by the article of theirs that matches best, each once: news of cooperation before the rest, the newest first among equals.
    /// </summary>
    public Task<SearchPage> FindAsync(SearchQuery query, int skip, int take, CancellationToken cancel) =>
        database.ReadAsync(async session =>
        {
            var index = session.Engine.Words;
            var written = index.Write(query);
            var numbers = (await session.ListAsync<long>(index.Newest, new { query = written, most = MostRanked + 1 })).Take(MostRanked + 1).ToArray();
            if (numbers.Length == 0) return new SearchPage([], 0, false);
            var isCut = numbers.Length > MostRanked;
            if (isCut) numbers = numbers[..MostRanked];

            var found = isCut ? $"select number, 0.0 as weight from articles where number {session.Engine.OneOf("@numbers")}" : index.Ranked;
            var rows = await session.ListAsync<FoundRow>($"""
                with found as ({found}),
                ranked as (
                    select a.story, a.id, f.weight * (2 + a.is_cooperation) as weight, row_number() over (partition by a.story order by f.weight desc, f.number desc) as place
                    from found f join articles a on a.number = f.number)
                select story as Story, id as Article, count(*) over () as Total from ranked where place = 1 order by weight desc, story desc limit @take offset @skip
                """, isCut ? new { numbers, skip, take } : new { query = written, skip, take });
            var stories = (await StoryRows.OfAsync(session, [.. rows.Select(row => row.Story)])).ToDictionary(story => story.Number);
            return new SearchPage(
                [.. rows.Select(row => new FoundStory(stories[row.Story], stories[row.Story].Articles.FirstOrDefault(article => article.Id == row.Article) ?? stories[row.Story].Lead))],
                rows.FirstOrDefault()?.Total ?? 0,
                isCut);
        }, cancel);

    /// <summary>The articles that match, the newest first, each with the number of its story.</summary>
    public Task<IReadOnlyList<FiledArticle>> ArticlesAsync(SearchQuery query, int most, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<FiledArticle>>(async session =>
        {
            var rows = await session.ListAsync<ArticleRow>(
                $"{ArticleRow.Select} where number in ({session.Engine.Words.Newest}) order by number desc", new { query = session.Engine.Words.Write(query), most });
            return [.. rows.Select(row => new FiledArticle(row.Number, row.Story, null, row.ToArticle()))];
        }, cancel);

    /// <summary>Not positional: SQLite gives the column of a count no type while there are no rows, and a constructor would not match.</summary>
    private sealed record FoundRow
    {
        public long Story { get; init; }

        public string Article { get; init; } = "";

        public long Total { get; init; }
    }
}
