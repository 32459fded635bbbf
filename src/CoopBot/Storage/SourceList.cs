using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The sources as their operator manages them.</summary>
internal sealed class SourceList(Database database)
{
    private const string Insert = """
        insert into sources (id, kind, address, title, folder, language, options, origin, standing, failures, is_alarmed, next_check, lease_until)
        values (@Id, @Kind, @Address, @title, @folder, @Language, @options, @origin, @standing, 0, 0, @next, 0)
        """;

    // Of a source that is there already and that the settings name.
    private const string OtherSettings = "sources.origin = 'Settings' and coalesce(excluded.options, '') <> coalesce(sources.options, '')";

    /// <summary>All of them, by group and name; sorted here, because the engines sort names each in its own way.</summary>
    public Task<IReadOnlyList<SourceRow>> AllAsync(CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyList<SourceRow>>(async session =>
        [
            .. (await SourceRows.ListAsync(session, ""))
                .OrderBy(source => source.Group ?? "", StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Name, StringComparer.OrdinalIgnoreCase).ThenBy(source => source.Id, StringComparer.Ordinal),
        ], cancel);

    /// <summary>How many articles have come from each source that has brought any.</summary>
    public Task<IReadOnlyDictionary<string, long>> ArticlesAsync(CancellationToken cancel) =>
        database.ReadAsync<IReadOnlyDictionary<string, long>>(async session =>
            (await session.ListAsync<(string Source, long Count)>("select source, count(*) from articles group by source")).ToDictionary(row => row.Source, row => row.Count), cancel);

    /// <summary>
    /// Makes the table agree with what the settings and the starter list name. A new source is due at once; one that is named
    /// no longer rests with what it knows; what the operator switched on or off, and what has ended, stays so. A feed of the starter list
    /// that the settings name too is the settings', and the starter list's again when they name it no longer.
    /// </summary>
    public Task RegisterAsync(IReadOnlyCollection<SourceRow> named, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            // In one order everywhere, so that two instances starting together do not wait for each other's rows.
            await session.ExecuteAsync($"""
                {Insert}
                on conflict (id) do update set
                    standing = case
                        when sources.origin = 'Added' or sources.standing = 'Ended' then sources.standing
                        when excluded.origin = 'Starter' or sources.origin <> excluded.origin or sources.standing = 'Unlisted' then excluded.standing
                        else sources.standing end,
                    origin = case when sources.origin = 'Added' then sources.origin else excluded.origin end,
                    next_check = case when (sources.standing = 'Off' and excluded.standing = 'On') or ({OtherSettings}) then excluded.next_check else sources.next_check end,
                    {ReadAnew(OtherSettings)},
                    title = case when sources.origin = 'Settings' then coalesce(excluded.title, sources.title) else coalesce(sources.title, excluded.title) end,
                    folder = case when sources.origin = 'Settings' then coalesce(excluded.folder, sources.folder) else coalesce(sources.folder, excluded.folder) end,
                    language = case when sources.origin = 'Settings' then coalesce(excluded.language, sources.language) else coalesce(sources.language, excluded.language) end,
                    options = case when sources.origin = 'Settings' then excluded.options else sources.options end
                """, named.OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => SourceRows.Values(source with { NextCheck = now })));
            return await session.ExecuteAsync(
                $"update sources set standing = 'Unlisted' where origin <> 'Added' and standing <> 'Unlisted' and not (id {session.Engine.OneOf("@ids")})",
                new { ids = named.Select(source => source.Id).ToArray() });
        }, cancel);

    /// <summary>
    /// Writes the named sources that are not there yet. What is there stays as it is, but for how the settings want it read:
    /// a service with settings of its own may be running beside.
    /// </summary>
    /// <param name="unsaid">Those that nobody named by a word; they are written into an empty table alone.</param>
    public Task PrepareAsync(IReadOnlyCollection<SourceRow> named, IReadOnlyCollection<SourceRow> unsaid, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var isEmpty = await session.FirstAsync<long>("select count(*) from sources") == 0;
            return await session.ExecuteAsync($"""
                {Insert} on conflict (id) do update set options = excluded.options, next_check = excluded.next_check, {ReadAnew(OtherSettings)}
                where excluded.origin = 'Settings' and {OtherSettings}
                """, named.Concat(isEmpty ? unsaid : [])
                .OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => SourceRows.Values(source with { NextCheck = now })));
        }, cancel);

    /// <summary>Adds sources that are not there yet, due at once. One that is there is switched on and keeps what it knows.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> AddAsync(IReadOnlyCollection<SourceRow> sources, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var before = await session.FirstAsync<long>("select count(*) from sources");
            await session.ExecuteAsync($"""
                {Insert}
                on conflict (id) do update set standing = excluded.standing, next_check = excluded.next_check, {ReadAnew("excluded.options <> coalesce(sources.options, '')")},
                    title = coalesce(excluded.title, sources.title), folder = coalesce(excluded.folder, sources.folder),
                    language = coalesce(excluded.language, sources.language), options = coalesce(excluded.options, sources.options),
                    origin = case when (sources.origin = 'Starter' and excluded.standing = 'On') or (sources.origin = 'Settings' and sources.standing = 'Unlisted') then excluded.origin else sources.origin end
                """, sources.OrderBy(source => source.Id, StringComparer.Ordinal).Select(source => SourceRows.Values(source with { NextCheck = now })));
            return (int)(await session.FirstAsync<long>("select count(*) from sources") - before);
        }, cancel);

    /// <summary>Switches sources on or off. One that is switched on is due at once and starts without its failures.</summary>
    public Task SwitchAsync(IReadOnlyCollection<string> ids, bool isOn, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(session => session.ExecuteAsync($"""
            update sources set standing = @standing, origin = case when standing = 'Unlisted' or origin = 'Starter' then 'Added' else origin end, next_check = @now, failures = case when @isOn = 1 then 0 else failures end,
                is_alarmed = case when @isOn = 1 then 0 else is_alarmed end, last_error = case when @isOn = 1 then null else last_error end
            where (standing <> @standing or origin = 'Starter') and id {session.Engine.OneOf("@ids")}
            """, new { ids = ids.ToArray(), standing = (isOn ? SourceStanding.On : SourceStanding.Off).ToString(), isOn = Stored.Truth(isOn), now = Stored.Time(now) }), cancel);

    /// <summary>Forgets sources. Their articles stay.</summary>
    public Task RemoveAsync(IReadOnlyCollection<string> ids, CancellationToken cancel) =>
        database.WriteAsync(session => session.ExecuteAsync($"delete from sources where id {session.Engine.OneOf("@ids")}", new { ids = ids.ToArray() }), cancel);

    /// <summary>Where it is to be read otherwise, its server shall not say that nothing has changed.</summary>
    private static string ReadAnew(string otherwise) =>
        string.Join(", ", new[] { "etag", "last_modified", "fingerprint" }.Select(known => $"{known} = case when {otherwise} then null else sources.{known} end"));
}
