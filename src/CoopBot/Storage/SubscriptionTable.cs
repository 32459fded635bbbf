using System.Collections.Concurrent;
using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>What each chat wants to read.</summary>
internal sealed class SubscriptionTable(Database database)
{
    public const string Version = "subscription_version";

    // Below what SQLite takes as parameters of one statement.
    private const int AtOnce = 1000;
    private const int MostKept = 100_000;

    private const string Columns = "chat as Chat, id as Id, filter as Filter, filter_hash as Hash, since as Since, way as Way, made_by as MadeBy";

    /// <summary>Equal filters are one object: what is worked out for it is worked out once for all chats.</summary>
    private readonly ConcurrentDictionary<string, Filter> filters = new();

    /// <summary>False when the chat has the same filter already. The chat must be stored before.</summary>
    public Task<bool> AddAsync(Subscription subscription, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync("""
            insert into subscriptions (id, chat, place, filter, filter_hash, since, way, made_by, version)
            values (@Id, @chat, @place, @filter, @hash, @Since, @way, @MadeBy, @version) on conflict (chat, filter_hash) do nothing
            """,
            new
            {
                subscription.Id,
                chat = subscription.Chat.ToString(),
                place = await session.NextAsync("subscription"),
                filter = Stored.Json(subscription.Filter),
                hash = Stored.Hash(subscription.Filter.ToString()),
                subscription.Since,
                way = subscription.Way.ToString(),
                subscription.MadeBy,
                version = await session.NextAsync(Version),
            }) > 0, cancel);

    /// <summary>Lets a subscription come another way from now on; false when it is not there.</summary>
    public Task<bool> SetWayAsync(ChatAddress chat, string id, Way way, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync(
            "update subscriptions set way = @way, version = @version where chat = @chat and id = @id",
            new { chat = chat.ToString(), id, way = way.ToString(), version = await session.NextAsync(Version) }) > 0, cancel);

    /// <summary>In the order they were made.</summary>
    public async Task<IReadOnlyList<Subscription>> OfAsync(ChatAddress chat, CancellationToken cancel) =>
        [.. (await OfAsync([chat.ToString()], cancel))[chat.ToString()]];

    /// <summary>Those of many chats, by the chat's address, in the order they were made.</summary>
    public Task<ILookup<string, Subscription>> OfAsync(IReadOnlyCollection<string> chats, CancellationToken cancel) =>
        database.ReadAsync(async session =>
        {
            var all = new List<Row>();
            foreach (var chunk in chats.Chunk(AtOnce))
                all.AddRange(await session.ListAsync<Row>($"select {Columns} from subscriptions where chat {session.Engine.OneOf("@chunk")} order by place", new { chunk }));
            return all.ToLookup(row => row.Chat, Read);
        }, cancel);

    /// <summary>How many this person has made, in all chats together.</summary>
    public Task<long> CountByMakerAsync(string person, CancellationToken cancel) =>
        database.ReadAsync(session => session.FirstAsync<long>("select count(*) from subscriptions where made_by = @person", new { person }), cancel);

    public Task<bool> RemoveAsync(ChatAddress chat, string id, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync(
            "delete from subscriptions where chat = @chat and id = @id", new { chat = chat.ToString(), id }) > 0, cancel);

    /// <summary>What comes at once and was made or changed after this version, in the order of versions.</summary>
    public async Task<IReadOnlyList<InstantWish>> InstantAfterAsync(Session session, long version) =>
        [.. (await session.ListAsync<InstantRow>($"""
            select id as Id, filter as Filter, filter_hash as Hash, version as Version
            from subscriptions where way <> '{Way.Digest}' and version > @version order by version
            """, new { version })).Select(row => new InstantWish(row.Id, Filter(row.Hash, row.Filter), row.Version))];

    private Subscription Read(Row row) => new(row.Id, ChatRow.ReadAddress(row.Chat), Filter(row.Hash, row.Filter), row.Since)
    {
        Way = Enum.Parse<Way>(row.Way),
        MadeBy = row.MadeBy,
    };

    private Filter Filter(string hash, string json)
    {
        if (filters.TryGetValue(hash, out var known)) return known;
        if (filters.Count > MostKept) filters.Clear();
        return filters.GetOrAdd(hash, _ => Stored.Read<Filter>(json));
    }

    private sealed record Row(string Chat, string Id, string Filter, string Hash, long Since, string Way, string? MadeBy);

    private sealed record InstantRow(string Id, string Filter, string Hash, long Version);
}
