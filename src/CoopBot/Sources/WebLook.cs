using CoopBot.Model;
using CoopBot.Sources.Door;

namespace CoopBot.Sources;

/// <summary>What sources of the web have in common: validators, moves, pauses, ends.</summary>
internal sealed class WebLook(HttpDoor door, Rhythm rhythm, SourcesSettings settings)
{
    internal const string NoAddress = "the address is no http or https address";

    /// <summary>Asks the source's server, and settles the look where the answer brings nothing to read.</summary>
    /// <returns>The fresh answer with the source as it is to be remembered, or the look.</returns>
    internal async Task<(Fetched.Fresh? Fresh, SourceRow Source, Look? Settled)> AskAsync(SourceRow source, string accept, CancellationToken cancel)
    {
        if (WebAddress.Parse(source.CurrentAddress) is not { } address) return (null, source, Failed(source, NoAddress));
        var fetched = await door.FetchAsync(new FetchRequest(address, source.ETag, source.LastModified, accept), cancel);
        return Settle(source, fetched);
    }

    internal (Fetched.Fresh? Fresh, SourceRow Source, Look? Settled) Settle(SourceRow source, Fetched fetched)
    {
        // A password in the address must not be lost, nor be handed to where it leads.
        if (fetched is not Fetched.Failed && fetched.MovedTo is { } place && WebAddress.Parse(source.Address)?.UserInfo is "") source = source with { MovedTo = place.AbsoluteUri };
        switch (fetched)
        {
            case Fetched.Fresh fresh:
                var fingerprint = ShortHash.Of(fresh.Body.Span);
                if (fingerprint == source.Fingerprint) return (null, source, Unchanged(source, fresh.FreshFor));
                return (fresh, source with { ETag = fresh.ETag, LastModified = fresh.LastModified, Fingerprint = fingerprint }, null);
            case Fetched.Unchanged unchanged:
                return (null, source, Unchanged(source, unchanged.FreshFor));
            case Fetched.Later later:
                return (null, source, Look.Postponed(source, later.For));
            case Fetched.Failed { IsGone: true }:
                return (null, source, Look.Ended(source, "the server says that it is gone for good (410)"));
            case Fetched.Failed failed:
                return (null, source, Failed(source, failed.Why, failed.RetryAfter));
            default:
                throw new InvalidOperationException($"Nobody knows what to do with {fetched.GetType().Name}.");
        }
    }

    /// <summary>A look that went well.</summary>
    /// <param name="wished">How long the server or the feed wishes to be left alone.</param>
    /// <param name="more">When the rest is to be fetched; null when there is none.</param>
    internal Look Done(SourceRow source, IReadOnlyCollection<Found> found, TimeSpan? wished, string? but = null, TimeSpan? more = null)
    {
        var (habit, nextIn) = rhythm.After(source, found.Count > 0, wished);
        if (more is null) return Look.Done(source with { Rhythm = habit }, [.. found], nextIn, but);
        // Without validators, so that the answer comes again with what was left.
        return Look.Done(Forgetful(source) with { Rhythm = habit }, [.. found], more.Value, but);
    }

    internal Look Failed(SourceRow source, string why, TimeSpan? asked = null)
    {
        // Where it was moved to may be the trouble: the next look begins where the operator said.
        var from = source.Failures > 0 ? source with { MovedTo = null } : source;
        return Look.Failed(from, why, Backoff.After(source.Failures + 1, settings.FeedInterval, asked));
    }

    /// <summary>The source without what would make its server say that nothing changed.</summary>
    internal static SourceRow Forgetful(SourceRow source) => source with { ETag = null, LastModified = null, Fingerprint = null };

    private Look Unchanged(SourceRow source, TimeSpan? wished) => Done(source, [], wished, source.Failures == 0 ? source.LastError : null);
}
