using System.Collections.Concurrent;
using CoopBot.Chats.Slack.Wire;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>What Slack says of channels, remembered for a while: it is asked once for many lines.</summary>
internal sealed class Channels(SlackClient client, TimeProvider clock)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(10);

    /// <summary>When so many are remembered all are forgotten: they come back as they are needed.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, (Answer<Conversation> Answer, DateTimeOffset Until)> known = new();

    /// <summary>Of a private channel that the bot is not in Slack says that there is none; that is remembered too.</summary>
    public async Task<Answer<Conversation>> OfAsync(string channel, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(channel, out var remembered) && remembered.Until > now) return remembered.Answer;
        var answer = await client.FindConversationAsync(channel, cancel);
        if (known.Count >= Most) known.Clear();
        if (answer.IsOk || answer.Error.Kind == SlackErrorKind.Refused) known[channel] = (answer, now + Remembered);
        return answer;
    }

    /// <summary>Something about the channel has changed.</summary>
    public void Forget(string channel) => known.TryRemove(channel, out _);
}
