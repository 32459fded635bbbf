using CoopBot.Model;
using CoopBot.Storage;
using Microsoft.Extensions.Logging;

namespace CoopBot.Sources;

/// <summary>
/// Hands out looks at the sources that are due. Several callers may ask at once, in one process or many: each gets another source.
/// Every look that was handed out goes back with <see cref="ReleaseAsync"/> after its articles are stored.
/// </summary>
internal sealed class SourceDesk(
    SourceCatalog catalog,
    SourceTable sources,
    SourceList list,
    ArticleTable articles,
    IEnumerable<ISourceReader> readers,
    TimeProvider time,
    ILogger<SourceDesk> log)
{
    // A look takes a minute or two at most. A lease that runs out early costs a second look, and known articles are not taken twice;
    // a long one would keep a source waiting after a crash.
    internal static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Unreadable = TimeSpan.FromHours(6);

    private readonly Dictionary<string, ISourceReader> readers = readers.ToDictionary(reader => reader.Kind);

    /// <summary>Writes the configured sources into the table; once, before the first look.</summary>
    internal Task RegisterAsync(CancellationToken cancel) => list.RegisterAsync(catalog.Rows(), time.GetUtcNow(), cancel);

    /// <summary>The same for whoever manages the sources beside a service: nothing that is there is changed.</summary>
    internal Task PrepareAsync(CancellationToken cancel) => list.PrepareAsync(catalog.Rows(), time.GetUtcNow(), cancel);

    /// <summary>Looks at one source that is due; null when none is.</summary>
    internal async Task<Look?> NextAsync(CancellationToken cancel)
    {
        if (await sources.ClaimDueAsync(time.GetUtcNow(), Lease, 1, cancel) is not [var source])
            return null;
        try
        {
            return await LookAsync(source, cancel);
        }
        catch (OperationCanceledException)
        {
            // Otherwise the next start would wait for the lease to run out.
            await sources.ReleaseAsync([source], CancellationToken.None);
            throw;
        }
    }

    /// <summary>Gives the source free until its next look.</summary>
    /// <param name="allTaken">False when an article could not be stored: the server is then asked for everything again, not only for changes.</param>
    internal Task ReleaseAsync(Look look, bool allTaken, CancellationToken cancel) =>
        sources.ReleaseAsync([Remembered(look, allTaken)], cancel);

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
}
