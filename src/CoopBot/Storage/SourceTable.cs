using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>When each source is looked at, and what its looks leave behind.</summary>
internal sealed class SourceTable(Database database)
{
    /// <summary>Takes sources that are due for the length of the lease, the longest due first.</summary>
    public Task<IReadOnlyList<SourceRow>> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancel) =>
        database.WriteAsync<IReadOnlyList<SourceRow>>(async session =>
        {
            var due = await SourceRows.ListAsync(session, $"""
                where standing = 'On' and next_check <= @now and lease_until <= @now
                order by next_check, id limit @most {session.Engine.SkipLocked}
                """, new { now = Stored.Time(now), most });
            if (due.Count == 0) return due;
            await session.ExecuteAsync($"update sources set lease_until = @until where id {session.Engine.OneOf("@ids")}",
                new { ids = due.Select(source => source.Id).ToArray(), until = Stored.Time(now + lease) });
            return due;
        }, cancel, Durability.Deferred);

    /// <summary>Takes this source whatever its time is; null when it is not on or somebody is looking at it.</summary>
    public Task<SourceRow?> ClaimAsync(string id, DateTimeOffset now, TimeSpan lease, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var isOurs = await session.ExecuteAsync(
                "update sources set lease_until = @until where id = @id and standing = 'On' and lease_until <= @now",
                new { id, until = Stored.Time(now + lease), now = Stored.Time(now) });
            return isOurs == 1 ? (await SourceRows.ListAsync(session, "where id = @id", new { id }))[0] : null;
        }, cancel, Durability.Deferred);

    public Task<bool> IsOnAsync(string id, CancellationToken cancel) =>
        database.ReadAsync(async session => await session.FirstAsync<long>("select count(*) from sources where id = @id and standing = 'On'", new { id }) == 1, cancel);

    /// <summary>Gives sources back that were claimed and not looked at.</summary>
    public Task FreeAsync(IReadOnlyCollection<string> ids, CancellationToken cancel) =>
        database.WriteAsync(session => session.ExecuteAsync($"update sources set lease_until = 0 where id {session.Engine.OneOf("@ids")}", new { ids = ids.ToArray() }), cancel, Durability.Deferred);

    /// <summary>
    /// Writes back what was learnt and gives the sources free until <see cref="SourceRow.NextCheck"/>.
    /// What the operator decides meanwhile stands: only a source that is on can end.
    /// </summary>
    public Task ReleaseAsync(IReadOnlyCollection<SourceRow> sources, CancellationToken cancel) =>
        database.WriteAsync("""
            update sources set etag = @ETag, last_modified = @LastModified, fingerprint = @Fingerprint, failures = @failures, last_error = @error,
                title = coalesce(title, @title), language = coalesce(language, @Language), moved_to = @MovedTo, rhythm = @rhythm,
                last_success = @lastSuccess, last_news = @lastNews, is_alarmed = @isAlarmed, next_check = @next, lease_until = 0,
                standing = case when standing = 'On' then @standing else standing end
            where id = @Id
            """, sources.OrderBy(source => source.Id, StringComparer.Ordinal).Select(SourceRows.Values), cancel, Durability.Deferred);
}
