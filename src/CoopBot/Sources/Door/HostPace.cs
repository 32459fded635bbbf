using System.Collections.Concurrent;

namespace CoopBot.Sources.Door;

/// <summary>
/// Keeps requests to one host apart, and leaves a host alone that asked two or more of its callers to.
/// One caller that is asked to wait waits alone: a host-wide rest would freeze healthy sources of the same host,
/// see https://github.com/FreshRSS/FreshRSS/issues/7870.
/// </summary>
/// <param name="spacing">The time between the beginnings of two requests to one host.</param>
internal sealed class HostPace(TimeSpan spacing, TimeProvider time)
{
    /// <summary>Who would have to wait longer comes back later instead of standing in line.</summary>
    internal static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private const int AskedByMany = 2;
    private const int MostHosts = 10_000;

    private readonly ConcurrentDictionary<string, Host> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The wait before this host may be asked; when <c>IsOurs</c> is false the turn was not given, and the wait is how long to stay away.</summary>
    internal (TimeSpan Wait, bool IsOurs) Turn(Uri address)
    {
        if (hosts.Count > MostHosts) Forget();
        var host = hosts.GetOrAdd(address.Host, _ => new Host());
        var now = time.GetUtcNow();
        lock (host)
        {
            if (host.ClosedUntil > now) return (host.ClosedUntil - now, false);
            var free = host.NextFree > now ? host.NextFree : now;
            if (free - now <= LongestWait)
            {
                host.NextFree = free + Spacing(host);
                return (free - now, true);
            }
            // Each who is sent away is told another time, so that they do not all come back at once.
            host.NextLater = (host.NextLater > free ? host.NextLater : free) + Spacing(host);
            return (host.NextLater - now, false);
        }
    }

    /// <summary>The host asks for more time between requests than we leave it.</summary>
    internal void Slow(string name, TimeSpan delay)
    {
        var host = hosts.GetOrAdd(name, _ => new Host());
        lock (host) host.Delay = delay;
    }

    /// <summary>This caller was asked to stay away for a while.</summary>
    internal void Refused(Uri address, TimeSpan pause)
    {
        var host = hosts.GetOrAdd(address.Host, _ => new Host());
        lock (host)
        {
            host.Refused.Add(address.AbsolutePath);
            var until = time.GetUtcNow() + pause;
            if (host.Refused.Count >= AskedByMany && until > host.ClosedUntil) host.ClosedUntil = until;
        }
    }

    /// <summary>The host answered: it has no quarrel with us.</summary>
    internal void Welcomed(Uri address)
    {
        if (!hosts.TryGetValue(address.Host, out var host)) return;
        lock (host) host.Refused.Clear();
    }

    private TimeSpan Spacing(Host host) => host.Delay > spacing ? host.Delay : spacing;

    private void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (name, host) in hosts)
        {
            lock (host)
            {
                if (host.NextFree <= now && host.ClosedUntil <= now && host.Refused.Count == 0) hosts.TryRemove(name, out _);
            }
        }
    }

    private sealed class Host
    {
        internal DateTimeOffset NextFree { get; set; }
        internal DateTimeOffset NextLater { get; set; }
        internal DateTimeOffset ClosedUntil { get; set; }
        internal TimeSpan Delay { get; set; }
        internal HashSet<string> Refused { get; } = new(StringComparer.Ordinal);
    }
}
