using System.Collections.Concurrent;
using CoopBot.Chats.Slack.Wire;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>Who people are, remembered for a while: Slack is asked once for many lines.</summary>
internal sealed class Profiles(SlackClient client, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    /// <summary>When so many are remembered all are forgotten: they come back as they are needed.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, (SlackUser User, DateTimeOffset Until)> known = new();

    public async Task<Answer<SlackUser>> OfAsync(string user, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(user, out var remembered) && remembered.Until > now) return new(remembered.User);
        var answer = await client.FindUserAsync(user, cancel);
        if (known.Count >= Most) known.Clear();
        if (answer.Result is { } found) known[user] = (found, now + Remembered);
        return answer;
    }
}
