using System.Globalization;
using CoopBot.Storage;

namespace CoopBot.Tests.Storage;

/// <summary>Many stories at once, in one transaction, by multiplying the row of one.</summary>
internal static class Load
{
    /// <summary>Fills an empty store with stories 1 to count: "topic0" to "topic9" in turn, countries "C0" to "C19", "rare" on one in ten thousand.</summary>
    public static async Task StoriesAsync(TestStore store, int count)
    {
        await store.Articles.AddAsync(Samples.Article("1", "Story 1|" + string.Concat(Enumerable.Repeat("Words of a story about water and energy. ", 60))), null, default);
        await store.Database.WriteAsync(async session =>
        {
            await session.ExecuteAsync(Numbered($"""
                insert into stories (number, first_seen, lead, is_cooperation)
                select n, first_seen + n, 'id' || n, 1 from numbers, stories where number = 1
                """, count));
            await session.ExecuteAsync(Numbered($"""
                insert into articles (id, source, identity, story, place, link, title, language, published, found_at, is_cooperation, page, findings)
                select 'id' || n, source, 'i' || n, n, 0, link, title, language, published, found_at, is_cooperation, page, findings from numbers, articles where story = 1
                """, count));
            await session.ExecuteAsync(Numbered($"""
                insert into article_texts (article, folded)
                select 'id' || n, 'story ' || n || folded from numbers, article_texts
                """, count));
            await session.ExecuteAsync(Numbered("insert into story_labels (story, kind, value, is_cooperation) select n, 'topic', 'topic' || (n % 10), 1 from numbers", count));
            await session.ExecuteAsync(Numbered("insert into story_labels (story, kind, value, is_cooperation) select n, 'country', 'C' || (n % 20), 1 from numbers", count));
            await session.ExecuteAsync(Numbered("insert into story_labels (story, kind, value, is_cooperation) select n, 'topic', 'rare', 1 from numbers where n % 10000 = 0", count));
            return await session.ExecuteAsync("update counters set value = @count where name = 'story'", new { count });
        }, default);
        // PostgreSQL counts its rows by itself after a while; SQLite is never told to, and must do without.
        await store.Database.WriteAsync(session => session.Engine.Locked == "" ? Task.FromResult(0) : session.ExecuteAsync("analyze"), default);
    }

    private static string Numbered(string insert, int count) =>
        insert.Replace("select", "with recursive numbers (n) as (select 2 union all select n + 1 from numbers where n < "
            + count.ToString(CultureInfo.InvariantCulture) + ") select", StringComparison.Ordinal);
}
