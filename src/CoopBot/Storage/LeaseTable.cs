namespace CoopBot.Storage;

/// <summary>Work that one program does at a time, such as polling: each kind is held for a while and must be taken again in time.</summary>
internal sealed class LeaseTable(Database database)
{
    /// <summary>Takes the lease or makes one's own longer; false while another holds it.</summary>
    /// <param name="holder">Different for each program that runs.</param>
    public Task<bool> TakeAsync(string name, string holder, DateTimeOffset now, TimeSpan length, CancellationToken cancel) =>
        database.WriteAsync(async session => await session.ExecuteAsync("""
            insert into leases (name, holder, held_until) values (@name, @holder, @until)
            on conflict (name) do update set holder = @holder, held_until = @until
            where leases.holder = @holder or leases.held_until <= @now
            """, new { name, holder, until = Stored.Time(now + length), now = Stored.Time(now) }) > 0, cancel);

    /// <summary>Gives it back early, so that another need not wait for its end.</summary>
    public Task ReleaseAsync(string name, string holder, CancellationToken cancel) =>
        database.WriteAsync("delete from leases where name = @name and holder = @holder", new { name, holder }, cancel);
}
