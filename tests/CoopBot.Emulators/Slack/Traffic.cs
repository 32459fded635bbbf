using CoopBot.Emulators.Slack.Methods;

namespace CoopBot.Emulators.Slack;

/// <summary>Counts accepted calls and refuses those that come too fast. What was refused stays refused until its time is over.</summary>
internal sealed class Traffic(World world)
{
    private readonly Dictionary<object, List<DateTimeOffset>> accepted = [];
    private readonly Dictionary<object, DateTimeOffset> refused = [];

    public int EarlyRetries { get; private set; }

    /// <summary>Posts are counted by channel, everything else by method.</summary>
    /// <exception cref="Refusal">429.</exception>
    public void Accept(ApiMethod method, SimulatedChannel? channel)
    {
        var isPost = method.Tier == Tier.Post;
        if (isPost && channel is null) return;
        object key = isPost ? channel! : method.Name;
        if (refused.TryGetValue(key, out var until) && until > world.Now)
        {
            EarlyRetries++;
            throw Refusal.TooMany(Seconds(until - world.Now));
        }
        var calls = Of(key);
        if ((isPost ? world.Options.Limits.Channel : world.Options.Limits.Of(method.Tier)) is { } window && Wait(calls, window) is var wait && wait > TimeSpan.Zero)
        {
            Refuse(method, channel, Seconds(wait));
            throw Refusal.TooMany(Seconds(wait));
        }
        calls.Add(world.Now);
    }

    public void Refuse(ApiMethod method, SimulatedChannel? channel, int seconds) =>
        refused[method.Tier == Tier.Post && channel is not null ? channel : method.Name] = world.Now.AddSeconds(seconds);

    /// <summary>The most accepted posts into a channel in any stretch of this length.</summary>
    public int MostIn(TimeSpan span, SimulatedChannel channel)
    {
        var posts = Of(channel);
        var most = 0;
        for (int first = 0, last = 0; last < posts.Count; last++)
        {
            while (posts[last] - posts[first] >= span) first++;
            most = Math.Max(most, last - first + 1);
        }
        return most;
    }

    private List<DateTimeOffset> Of(object key) => accepted.TryGetValue(key, out var calls) ? calls : accepted[key] = [];

    private TimeSpan Wait(List<DateTimeOffset> calls, SlackWindow window) =>
        calls.Count < window.Count ? TimeSpan.Zero : calls[^window.Count] + window.Span - world.Now;

    private static int Seconds(TimeSpan span) => Math.Max(1, (int)Math.Ceiling(span.TotalSeconds));
}
