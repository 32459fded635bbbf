using CoopBot.Model;

namespace CoopBot.Storage;

/// <summary>The sources and when each is looked at next.</summary>
internal sealed class SourceTable(Database database)
{
    /// <summary>Adds the configured sources that are not there yet (due at once), switches off the ones no longer configured, forgets nothing.</summary>
    public Task RegisterAsync(IReadOnlyCollection<SourceRow> configured, DateTimeOffset now, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Takes one due source for the length of the lease; null when none is due.</summary>
    public Task<SourceRow?> ClaimDueAsync(DateTimeOffset now, TimeSpan lease, CancellationToken cancel) => throw new NotImplementedException();

    /// <summary>Writes back what was learnt and gives the source free until its next look.</summary>
    public Task ReleaseAsync(SourceRow source, DateTimeOffset nextCheck, CancellationToken cancel) => throw new NotImplementedException();
}
