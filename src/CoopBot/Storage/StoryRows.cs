using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>From rows to whole stories, each with all of its articles, in three questions for any number of them.</summary>
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
                $"select number as Number, first_seen as FirstSeen, lead as Lead, updates as Updates, news as News from stories where number {isAmong}", new { chunk });
            // The lead of a story that carries on another may be that one's article, edited.
            var articles = await session.ListAsync<ArticleRow>($"""
                {ArticleRow.Select} where story {isAmong} or id in (select lead from stories where number {isAmong}) order by story, place
                """, new { chunk });
            var later = await session.ListAsync<LaterRow>($"select updates as Updates, number as Number from stories where updates {isAmong} order by number", new { chunk });
            var (byStory, byId, byUpdated) = (articles.ToLookup(row => row.Story), articles.ToDictionary(row => row.Id), later.ToLookup(row => row.Updates, row => row.Number));
            foreach (var head in heads)
            {
                ImmutableArray<Article> told = [byId[head.Lead].ToArticle(), .. byStory[head.Number].Where(row => row.Id != head.Lead).Select(row => row.ToArticle())];
                stories.Add(head.Number, new Story(head.Number, Stored.Time(head.FirstSeen), told)
                {
                    Updates = head.Updates,
                    News = head.News is { } news ? Stored.Read<ImmutableArray<Fact>>(news) : [],
                    UpdatedBy = [.. byUpdated[head.Number]],
                });
            }
        }
        return [.. numbers.Where(stories.ContainsKey).Select(number => stories[number])];
    }

    /// <summary>Not positional: SQLite gives a column that holds nothing no type, and a constructor would not match.</summary>
    private sealed record StoryRow
    {
        public long Number { get; init; }

        public long FirstSeen { get; init; }

        public string Lead { get; init; } = "";

        public long? Updates { get; init; }

        public string? News { get; init; }
    }

    private sealed record LaterRow(long Updates, long Number);
}
