using System.Globalization;
using CoopBot.Intake;
using CoopBot.Model;
using CoopBot.Storage;
using CoopBot.Stories;

namespace CoopBot.Benchmarks;

/// <summary>A database with a day's stories and many chats, all of them due at the same minute.</summary>
internal static class Crowd
{
    public static readonly DateTimeOffset Slot = new(2026, 3, 13, 4, 0, 0, TimeSpan.Zero);

    private const string Schedule = "daily 09:00";
    private const string Zone = "Asia/Tashkent";
    private const int AtOnce = 5000;

    private static readonly string[] Countries =
        ["KZ", "UZ", "JP", "PL", "UA", "US", "GB", "CN", "KR", "TR", "DE", "FR", "IT", "IN", "KG", "TJ", "TM", "AZ", "GE", "HU", "AE", "SA", "QA", "EG", "BR", "CA"];

    /// <summary>A topic with a country, a pair of countries, a topic with a pair: as many different ones as are asked for.</summary>
    public static IReadOnlyList<Filter> Filters(int count)
    {
        var topics = Reader.Knowledge.TopicIds.ToArray();
        var pairs = Countries.SelectMany((one, at) => Countries[(at + 1)..].Select(other => string.Join(Filter.Joint, ((string[])[one, other]).Order(StringComparer.Ordinal)))).ToArray();
        return [.. Countries.SelectMany(country => topics.Select(topic => Filter.Everything with { Topics = [topic], Countries = [country] }))
            .Concat(pairs.Select(pair => Filter.Everything with { Countries = [pair] }))
            .Concat(pairs.SelectMany(pair => topics.Select(topic => Filter.Everything with { Topics = [topic], Countries = [pair] })))
            .Take(count)];
    }

    public static async Task FillAsync(Database database, int chats, int filters, int stories, Way way = Way.Digest)
    {
        var reader = new TraitReader(Reader.Knowledge);
        using var keeper = new StoryKeeper(database, new ArticleTable(database), reader, new StoryBell(), TimeProvider.System);
        var news = StoringTable.Articles(stories, Slot.AddHours(-20));
        foreach (var batch in news.Chunk(200)) await keeper.StoreAsync([.. batch.Select(one => keeper.Prepare(one.Item1, one.Item2))], default);

        var wanted = Filters(filters);
        var languages = Reader.Knowledge.Spoken.Select(language => language.Code).ToArray();
        var before = Stored.Time(Slot.AddDays(-1));
        for (var first = 0; first < chats; first += AtOnce)
        {
            var numbers = Enumerable.Range(first, Math.Min(AtOnce, chats - first)).ToList();
            await database.WriteAsync(async session =>
            {
                await session.InsertAsync("chats", "address, language, zone, schedule, last_slot", "@p0, @p1, @p2, @p3, @p4",
                    [.. numbers.Select(number => (object?[])[Address(number), languages[number % languages.Length], Zone, Schedule, before])]);
                await session.InsertAsync("subscriptions", "id, chat, place, filter, filter_hash, since, way, version", "@p0, @p1, @p2, @p3, @p4, 0, @p5, @p2",
                    [.. numbers.Select(number => (Number: number, Filter: wanted[number / languages.Length % wanted.Count])).Select(one => (object?[])
                        [$"s{one.Number:000000}", Address(one.Number), (long)one.Number + 1, Stored.Json(one.Filter), Stored.Hash(one.Filter.ToString()), way.ToString()])]);
                return true;
            }, default);
        }
    }

    private static string Address(int number) => string.Create(CultureInfo.InvariantCulture, $"web:{number:000000}");
}
