using System.Collections.Concurrent;
using CoopBot.Sources.Decoding;
using CoopBot.Sources.Door;

namespace CoopBot.Sources.Robots;

/// <summary>Knows what the robots.txt of each host asks, and asks for it again once a day.</summary>
internal sealed class RobotsDesk(HttpDoor door, HostPace pace, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);
    private static readonly TimeSpan KeptWhenFailed = TimeSpan.FromMinutes(30);
    private const int MostHosts = 10_000;

    private readonly ConcurrentDictionary<string, (RobotsRules Rules, DateTimeOffset Until)> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules for this address; null when the host has to be asked later.</summary>
    internal async Task<RobotsRules?> RulesAsync(Uri address, CancellationToken cancel)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        var now = time.GetUtcNow();
        if (known.TryGetValue(host, out var there) && there.Until > now) return there.Rules;
        var fetched = await door.FetchAsync(new FetchRequest(new Uri(address, "/robots.txt"), Accept: "text/plain, */*;q=0.1"), cancel);
        if (fetched is Fetched.Later) return null;
        if (known.Count > MostHosts) known.Clear();
        var (rules, kept) = Read(fetched);
        if (rules.Delay is { } delay) pace.Slow(address.Host, delay);
        known[host] = (rules, now + kept);
        return rules;
    }

    // RFC 9309, section 2.3.1: none there means that all is allowed; a server that fails has forbidden everything until it is back.
    private static (RobotsRules, TimeSpan) Read(Fetched fetched) => fetched switch
    {
        Fetched.Fresh fresh => (RobotsRules.Parse(TextDecoder.Decode(fresh.Body.Span, fresh.Charset), HttpDoor.RobotName), Kept),
        Fetched.Failed { Status: >= 400 and < 500 and not 429 } => (RobotsRules.AllowAll, Kept),
        _ => (RobotsRules.AllowNone, KeptWhenFailed),
    };
}
