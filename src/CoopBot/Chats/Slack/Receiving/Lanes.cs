using System.Threading.Channels;
using CoopBot.Model;
using Channel = System.Threading.Channels.Channel;

namespace CoopBot.Chats.Slack.Receiving;

/// <summary>What waits in memory to be worked on: of a lane one after the other, of several lanes at once.</summary>
internal sealed class Lanes
{
    private readonly Dictionary<string, List<InboxMessage>> lanes = [];
    private readonly HashSet<string> events = [];
    private readonly Channel<string> ready = Channel.CreateUnbounded<string>();

    /// <summary>The events that wait or are worked on.</summary>
    public IReadOnlyCollection<string> Events
    {
        get
        {
            lock (lanes) return [.. events];
        }
    }

    /// <summary>Adds it behind what waits in its lane; what is here already is left as it is.</summary>
    public void Add(InboxMessage message)
    {
        lock (lanes)
        {
            if (events.Add(message.Event)) LaneOf(message).Add(message);
        }
    }

    /// <summary>Adds what is older than all that waits here, the oldest first; what is here already is left as it is.</summary>
    public void AddBefore(IReadOnlyList<InboxMessage> older)
    {
        lock (lanes)
        {
            foreach (var message in older.Reverse())
            {
                if (events.Add(message.Event)) LaneOf(message).Insert(0, message);
            }
        }
    }

    /// <summary>Takes what is next in a lane that nobody works on. The lane is the taker's until it says <see cref="Done"/> or <see cref="Release"/>.</summary>
    public async Task<InboxMessage> TakeAsync(CancellationToken cancel)
    {
        var lane = await ready.Reader.ReadAsync(cancel);
        lock (lanes) return lanes[lane][0];
    }

    /// <summary>It is done, and the lane goes on.</summary>
    public void Done(InboxMessage message)
    {
        lock (lanes)
        {
            events.Remove(message.Event);
            var lane = lanes[message.Lane];
            lane.Remove(message);
            if (lane.Count == 0) lanes.Remove(message.Lane);
            else ready.Writer.TryWrite(message.Lane);
        }
    }

    /// <summary>What was taken is still to be done, and the lane goes on with it.</summary>
    public void Release(string lane) => ready.Writer.TryWrite(lane);

    /// <summary>A lane stands in <see cref="ready"/> once, or somebody works on it; a new one is ready.</summary>
    private List<InboxMessage> LaneOf(InboxMessage message)
    {
        if (lanes.TryGetValue(message.Lane, out var lane)) return lane;
        ready.Writer.TryWrite(message.Lane);
        return lanes[message.Lane] = [];
    }
}
