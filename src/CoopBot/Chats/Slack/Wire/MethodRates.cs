using System.Collections.Frozen;

namespace CoopBot.Chats.Slack.Wire;

/// <summary>How often each method may be called; one that is not named as often as one likes.</summary>
/// <remarks>https://docs.slack.dev/apis/web-api/rate-limits</remarks>
internal sealed class MethodRates
{
    /// <summary>Limited for each channel, which whoever sends sees to. A wait that Slack asks for there is that channel's alone.</summary>
    public const string Posting = "chat.postMessage";

    /// <summary>
    /// The tiers as documented. apps.connections.open is left out, whose tier is one a minute and short bursts: what fails
    /// there is tried ever more seldom, down to that. auth.test takes hundreds a minute.
    /// </summary>
    public static readonly MethodRates Usual = new(
        ("chat.update", AMinute(50)),
        ("conversations.info", AMinute(50)),
        ("users.info", AMinute(100)),
        ("views.open", AMinute(100)),
        ("views.publish", AMinute(100)));

    public static readonly MethodRates None = new();

    private readonly FrozenDictionary<string, Pace> paces;

    public MethodRates(params IEnumerable<(string Method, Pace Pace)> paces) =>
        this.paces = paces.ToFrozenDictionary(row => row.Method, row => row.Pace, StringComparer.Ordinal);

    /// <summary>Null when it is not limited.</summary>
    public Pace? Of(string method) => paces.GetValueOrDefault(method);

    /// <summary>A minute's calls at once when it was quiet before, then evenly.</summary>
    private static Pace AMinute(int calls) => new(calls, TimeSpan.FromMinutes(1) / calls);
}
