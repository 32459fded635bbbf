using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The stories with their articles.</summary>
internal sealed class StoryTable(Database database)
{
    public Task<Story?> FindAsync(long number, CancellationToken cancel) =>
        database.ReadAsync(async session => (await StoryRows.OfAsync(session, [number])).FirstOrDefault(), cancel);

    /// <summary>Number of the story that holds the article at this address, the first that came; null when none was read there.</summary>
    public Task<long?> FindByLinkAsync(Uri link, CancellationToken cancel) =>
        database.ReadAsync(async session => LinkKey.Of(link) is { } key
            ? await session.FirstAsync<long?>("select story from articles where link_key = @key order by number limit 1", new { key })
            : null, cancel);

    /// <summary>The newest stories whose lead matches the filter, newest first. Only cooperation news unless the filter names a phrase.</summary>
    public Task<IReadOnlyList<Story>> LatestAsync(Filter filter, int limit, CancellationToken cancel) =>
        database.ReadAsync(async session => await StoryRows.OfAsync(session, await MatchingAsync(session, new FilterClause(filter, session.Engine), "", "desc", limit)), cancel);

    /// <summary>The highest number there is; 0 when there is none.</summary>
    public Task<long> LastNumberAsync(CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<long>("select coalesce(max(number), 0) from stories"), cancel);

    /// <summary>Of these stories those that are there, in the order of the numbers.</summary>
    public Task<IReadOnlyList<Story>> OfAsync(IReadOnlyCollection<long> numbers, CancellationToken cancel) =>
        database.ReadAsync(session => StoryRows.OfAsync(session, numbers), cancel);

    /// <summary>The same stories as candidates, in the same order.</summary>
    public Task<IReadOnlyList<Candidate>> CandidatesAsync(IReadOnlyList<Story> stories, CancellationToken cancel) =>
        database.ReadAsync(session => CandidateRows.OfAsync(session, stories), cancel);

    /// <summary>Cooperation stories with numbers in a range, as candidates, lowest first.</summary>
    /// <param name="upTo">The highest number that may be among them.</param>
    public Task<IReadOnlyList<Candidate>> CandidatesAsync(long after, long upTo, int limit, CancellationToken cancel) =>
        database.ReadAsync(session => CandidateRows.AfterAsync(session, after, upTo, limit), cancel);

    /// <summary>The highest number first seen before the moment; 0 when there is none. Where a new subscription begins.</summary>
    public Task<long> LastNumberBeforeAsync(DateTimeOffset moment, CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<long>(
            "select coalesce(max(number), 0) from stories where first_seen < @before", new { before = Stored.Time(moment) }), cancel);

    /// <summary>How many cooperation stories carry each topic id.</summary>
    public Task<IReadOnlyDictionary<string, long>> CountByTopicAsync(CancellationToken cancel) => CountAsync(LabelKinds.Topic, cancel);

    /// <summary>How many cooperation stories carry each country code.</summary>
    public Task<IReadOnlyDictionary<string, long>> CountByCountryAsync(CancellationToken cancel) => CountAsync(LabelKinds.Country, cancel);

    /// <summary>The stories next to a number whose lead matches the filter, newest first: the nearest below it, or the nearest above it.</summary>
    public Task<IReadOnlyList<Story>> BesideAsync(Filter filter, long number, bool isBelow, int limit, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<Story>>(async session =>
        {
            var clause = new FilterClause(filter, session.Engine);
            clause.Values.Add("number", number);
            var (side, order) = isBelow ? ("<", "desc") : (">", "asc");
            var numbers = await MatchingAsync(session, clause, $"and s.number {side} @number", order, limit);
            return await StoryRows.OfAsync(session, [.. numbers.OrderDescending()]);
        }, cancel);

    /// <summary>The newest cooperation stories that concern all of these countries and match the filter, whatever its countries, the newest first.</summary>
    public Task<IReadOnlyList<Story>> TogetherAsync(IReadOnlyList<string> countries, Filter filter, int limit, CancellationToken cancel) =>
        database.ReadAsync(async session =>
        {
            var clause = new FilterClause(filter with { Countries = [string.Join(Filter.Joint, countries)] }, session.Engine);
            return await StoryRows.OfAsync(session, await MatchingAsync(session, clause, "and s.is_cooperation = 1", "desc", limit));
        }, cancel);

    /// <summary>Numbers of the stories whose lead fits the clause and what is asked for also.</summary>
    private static Task<IReadOnlyList<long>> MatchingAsync(Session session, FilterClause clause, string also, string order, int limit)
    {
        clause.Values.Add("limit", limit);
        return session.ListAsync<long>($"""
            select s.number from stories s join article_texts t on t.article = s.lead
            where {clause.Where} {also} order by s.number {order} limit @limit
            """, clause.Values);
    }

    private Task<IReadOnlyDictionary<string, long>> CountAsync(string kind, CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyDictionary<string, long>>(async session =>
        {
            var rows = await session.ListAsync<CountRow>("""
                select value as Value, count(*) as Count from story_labels where kind = @kind and is_cooperation = 1 group by value
                """, new { kind });
            return rows.ToDictionary(row => row.Value, row => row.Count);
        }, cancel);

    /// <summary>Not positional: SQLite gives the column of a count no type while there are no rows, and a constructor would not match.</summary>
    private sealed record CountRow
    {
        public string Value { get; init; } = "";

        public long Count { get; init; }
    }
}
