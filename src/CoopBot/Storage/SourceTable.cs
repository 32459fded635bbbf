using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The sources and when each is looked at next.</summary>
internal sealed class SourceTable(Database database)
{
    /// <summary>Adds the configured sources that are not there yet (due at once), switches off the ones no longer configured, forgets nothing.</summary>
    public Task RegisterAsync(IReadOnlyCollection<SourceRow> configured, DateTimeOffset now, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            // In one order everywhere, so that two instances starting together do not wait for each other's rows.
            await session.ExecuteAsync("""
                insert into sources (id, kind, address, failures, is_on, next_check, lease_until)
                values (@Id, @Kind, @Address, 0, 1, @now, 0)
                on conflict (id) do update set is_on = 1, kind = excluded.kind, address = excluded.address
                """, configured.OrderBy(source => source.Id, StringComparer.Ordinal)
                    .Select(source => new { source.Id, source.Kind, source.Address, now = Stored.Time(now) }));
            return await session.ExecuteAsync(
                $"update sources set is_on = 0 where is_on = 1 and not (id {session.Engine.OneOf("@ids")})",
                new { ids = configured.Select(source => source.Id).ToArray() });
        }, cancel);

    /// <summary>Takes one due source for the length of the lease; null when none is due.</summary>
    public Task<SourceRow?> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, CancellationToken cancel) =>
        database.WriteAsync(async session =>
        {
            var row = await session.FirstAsync<DueRow>($"""
                select id as Id, kind as Kind, address as Address, etag as ETag, last_modified as LastModified, failures as Failures, last_error as LastError
                from sources where is_on = 1 and next_check <= @now and lease_until <= @now
                order by next_check, id limit 1 {session.Engine.SkipLocked}
                """, new { now = Stored.Time(now) });
            if (row is null) return null;
            await session.ExecuteAsync("update sources set lease_until = @until where id = @Id", new { row.Id, until = Stored.Time(now + lease) });
            return row.ToSource();
        }, cancel);

    /// <summary>Writes back what was learnt and gives the source free until its next look.</summary>
    public Task ReleaseAsync(SourceRow source, DateTimeOffset nextCheck, CancellationToken cancel) =>
        database.WriteAsync("""
            update sources set etag = @ETag, last_modified = @LastModified, failures = @Failures, last_error = @error,
                next_check = @next, lease_until = 0
            where id = @Id
            """,
            new
            {
                source.Id,
                source.ETag,
                source.LastModified,
                source.Failures,
                error = source.LastError is null ? null : Stored.Text(source.LastError),
                next = Stored.Time(nextCheck),
            }, cancel);

    private sealed record DueRow(string Id, string Kind, string Address, string? ETag, string? LastModified, long Failures, string? LastError)
    {
        public SourceRow ToSource() => new(Id, Kind, Address, ETag, LastModified, (int)Failures, LastError);
    }
}
