using System.Runtime.CompilerServices;
using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.Logging;

namespace CoopBot.Sources;

/// <summary>
/// Hands out the sources that are due and looks at them. Several callers may ask at once, in one process or many: each gets other sources.
/// Every look goes back with <see cref="ReleaseAsync"/> after its articles are stored.
/// </summary>
internal sealed class SourceDesk(
    SourceCatalog catalog,
    SourceTable sources,
    SourceList list,
    ArticleTable articles,
    IEnumerable<ISourceReader> readers,
    SourcesSettings settings,
    TimeProvider time,
    ILogger<SourceDesk> log)
{
    // A look takes a minute or two at most. A lease that runs out early costs a second look, and known articles are not taken twice;
    // a long one would keep a source waiting after a crash.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Unreadable = TimeSpan.FromHours(6);

    private readonly Dictionary<string, ISourceReader> readers = readers.ToDictionary(reader => reader.Kind);

    /// <summary>Writes the sources that the settings name into the table; once, before the first look.</summary>
    internal Task RegisterAsync(CancellationToken cancel) => list.RegisterAsync(catalog.Rows(), time.GetUtcNow(), cancel);

    /// <summary>The same for whoever manages the sources beside a service: nothing that is there is switched off.</summary>
    internal Task PrepareAsync(CancellationToken cancel) => list.PrepareAsync(catalog.Named(), catalog.Unsaid(), time.GetUtcNow(), cancel);

    /// <summary>The sources that are due, each claimed as it is handed out, until none is due any more.</summary>
    internal async IAsyncEnumerable<SourceRow> DueAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        while (await sources.ClaimDueAsync(time.GetUtcNow(), Lease, settings.AtOnce, cancel) is { Count: > 0 } due)
        {
            var handed = 0;
            try
            {
                foreach (var source in due)
                {
                    handed++;
                    yield return source;
                }
            }
            finally
            {
                await GiveBackAsync([.. due.Skip(handed).Select(source => source.Id)]);
            }
        }
    }

    /// <summary>This source, claimed whatever its time is; null when it is not on, or is being looked at.</summary>
    internal Task<SourceRow?> ClaimAsync(string id, CancellationToken cancel) => sources.ClaimAsync(id, time.GetUtcNow(), Lease, cancel);

    /// <summary>Gives sources back that were claimed and are not looked at after all: the next start need not wait for their leases to run out.</summary>
    internal async Task GiveBackAsync(IReadOnlyCollection<string> ids)
    {
        if (ids.Count == 0) return;
        try
        {
            await sources.FreeAsync(ids, CancellationToken.None);
        }
        catch (StorageException wrong)
        {
            // What ended the looks may have been the database itself; the leases run out in any case.
            log.LogDebug(wrong, "Claimed sources could not be given back");
        }
    }

    /// <summary>Gives the sources free until their next look.</summary>
    /// <param name="looks">
    /// Each with whether all its articles are stored: when one is not, the server is asked for everything again, not only for changes.
    /// </param>
    internal Task ReleaseAsync(IReadOnlyCollection<(Look Look, bool AllTaken)> looks, CancellationToken cancel) =>
        sources.ReleaseAsync([.. looks.Select(one => Remembered(one.Look, one.AllTaken))], cancel);

    /// <summary>Looks at a source that was claimed. What goes wrong is in the look; only cancellation throws.</summary>
    internal async Task<Look> LookAsync(SourceRow source, CancellationToken cancel)
    {
        if (!readers.TryGetValue(source.Kind, out var reader))
            return Look.Failed(source, $"nothing here reads a source of the kind '{source.Kind}'", Unreadable) with { Before = source };
        try
        {
            return (await reader.LookAsync(source, identities => articles.KnownAsync(source.Id, identities, cancel), cancel)) with { Before = source };
        }
        catch (Exception wrong) when (wrong is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            log.LogError(wrong, "The look at source {Source} broke off", source.Id);
            return Look.Failed(source, "the look broke off by a fault of our own; the log tells more", Backoff.After(source.Failures + 1, TimeSpan.FromMinutes(1))) with { Before = source };
        }
    }

    private SourceRow Remembered(Look look, bool allTaken)
    {
        var now = time.GetUtcNow();
        var source = allTaken ? look.Source : WebLook.Forgetful(look.Source);
        return source with
        {
            NextCheck = now + look.NextIn,
            LastSuccess = look.End == LookEnd.Done ? now : source.LastSuccess,
            LastNews = look.Found.Length > 0 ? now : source.LastNews,
        };
    }
}
