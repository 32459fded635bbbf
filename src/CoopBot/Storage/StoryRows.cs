using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>From rows to whole stories, each with all of its articles, in two questions for any number of them.</summary>
internal static class StoryRows
{
    // Below what SQLite takes as parameters of one statement.
    private const int AtOnce = 1000;

    public static async Task<Story> OneAsync(Session session, long number) => (await OfAsync(session, [number]))[0];

    /// <summary>The stories of these numbers that are there, in the order of the numbers.</summary>
    public static async Task<IReadOnlyList<Story>> OfAsync(Session session, IReadOnlyCollection<long> numbers)
    {
        var stories = new Dictionary<long, Story>();
        foreach (var chunk in numbers.Chunk(AtOnce))
        {
            var isAmong = session.Engine.OneOf("@chunk");
            var heads = await session.ListAsync<StoryRow>(
                $"select number as Number, first_seen as FirstSeen from stories where number {isAmong}", new { chunk });
            var articles = await session.ListAsync<ArticleRow>($"""
                select story as Story, id as Id, source as Source, identity as Identity, found_at as FoundAt, page as Page, findings as Findings
                from articles where story {isAmong} order by story, place
                """, new { chunk });
            var byStory = articles.ToLookup(row => row.Story, row => row.ToArticle());
            foreach (var head in heads)
                stories.Add(head.Number, new Story(head.Number, Stored.Time(head.FirstSeen), [.. byStory[head.Number]]));
        }
        return [.. numbers.Where(stories.ContainsKey).Select(number => stories[number])];
    }

    private sealed record StoryRow(long Number, long FirstSeen);

    private sealed record ArticleRow(long Story, string Id, string Source, string Identity, long FoundAt, string Page, string Findings)
    {
        public Article ToArticle() =>
            new(Id, Source, Identity, Stored.Time(FoundAt), Stored.Read<Page>(Page), Stored.Read<Findings>(Findings));
    }
}
