using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The full text of all articles.</summary>
internal sealed class SearchTable(Database database)
{
    /// <summary>So many articles are ranked at the most. Of a word that more of them have, nobody can say which is meant; the newest are as good as any.</summary>
    private const int MostRanked = 2000;

    /// <summary>Stories by the article of theirs that matches best; news of cooperation before the rest, the newest first among equals.</summary>
    public Task<SearchPage> FindAsync(SearchQuery query, int skip, int take, CancellationToken cancel) =>
        database.ReadAsync(async session =>
        {
            var rows = await session.ListAsync<FoundRow>($"""
                with found as ({session.Engine.Words.Newest}),
                ranked as (
                    select a.story, a.id, f.weight * (2 + a.is_cooperation) as weight, row_number() over (partition by a.story order by f.weight desc, f.number desc) as place
                    from found f join articles a on a.number = f.number)
                select story as Story, id as Article, count(*) over () as Total, (select count(*) from found) as Articles
                from ranked where place = 1 order by weight desc, story desc limit @take offset @skip
                """, new { query = session.Engine.Words.Write(query), most = MostRanked, skip, take });
            var stories = (await StoryRows.OfAsync(session, [.. rows.Select(row => row.Story)])).ToDictionary(story => story.Number);
            return new SearchPage(
                [.. rows.Select(row => new FoundStory(stories[row.Story], stories[row.Story].Articles.FirstOrDefault(article => article.Id == row.Article) ?? stories[row.Story].Lead))],
                rows.FirstOrDefault()?.Total ?? 0,
                rows.FirstOrDefault()?.Articles == MostRanked);
        }, cancel);

    /// <summary>The articles that match, the newest first.</summary>
    public Task<IReadOnlyList<(long Story, Article Article)>> ArticlesAsync(SearchQuery query, int most, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<(long, Article)>>(async session =>
        {
            var rows = await session.ListAsync<ArticleRow>($"""
                with found as ({session.Engine.Words.Newest}) {ArticleRow.Select} where number in (select number from found) order by number desc
                """, new { query = session.Engine.Words.Write(query), most });
            return [.. rows.Select(row => (row.Story, row.ToArticle()))];
        }, cancel);

    /// <summary>Not positional: SQLite gives the column of a count no type while there are no rows, and a constructor would not match.</summary>
    private sealed record FoundRow
    {
        public long Story { get; init; }

        public string Article { get; init; } = "";

        public long Total { get; init; }

        public long Articles { get; init; }
    }
}
