using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack.Delivery;

/// <summary>Brings envelopes to the bot, by a socket or by HTTP, and again where that fails. Everything here is called behind the world's lock.</summary>
internal sealed class Dispatcher(World world)
{
    private readonly List<Envelope> pending = [];
    private readonly Dictionary<string, Envelope> sent = [];
    private readonly List<LinkSocket> sockets = [];
    private int turn;

    /// <summary>Taken by nobody so far.</summary>
    public int Count => pending.Count;

    /// <summary>What nobody took in the end.</summary>
    public List<string> Lost { get; } = [];

    /// <summary>Those that are not dead.</summary>
    public IReadOnlyList<LinkSocket> Sockets => [.. sockets.Where(socket => !socket.IsFrozen)];

    public IReadOnlyList<LinkSocket> AllSockets => [.. sockets];

    /// <summary>How many were opened in all.</summary>
    public int Opened { get; private set; }

    /// <summary>Posts instead of sending by sockets; null for Socket Mode.</summary>
    public SignedCourier? Courier { get; set; }

    public void Send(Envelope envelope)
    {
        pending.Add(envelope);
        Route();
    }

    public void Open(LinkSocket socket)
    {
        sockets.Add(socket);
        Opened++;
        socket.Send(Hello(socket));
        Route();
    }

    /// <summary>The socket is gone; what it carried unacknowledged goes another way.</summary>
    public void Close(LinkSocket socket)
    {
        sockets.Remove(socket);
        foreach (var envelope in pending.Where(envelope => envelope.Socket == socket && !envelope.IsWaiting).ToList()) Fail(envelope, "socket_closed");
    }

    public void Route()
    {
        foreach (var envelope in pending.Where(envelope => envelope.IsWaiting).ToList())
        {
            if (Courier is null && sockets.Count == 0) return;
            envelope.Begin();
            sent[envelope.Id] = envelope;
            if (Courier is { } courier)
            {
                courier.Post(envelope);
                continue;
            }
            var alive = Sockets.Count > 0 ? Sockets : sockets;
            envelope.Socket = alive[turn++ % alive.Count];
            envelope.Socket.Send(envelope.ToJson());
            var id = envelope.Id;
            After(envelope, world.Options.AckWithin, () => Expire(envelope, id));
        }
    }

    /// <summary>The bot says by a socket that it has taken an envelope.</summary>
    public void Ack(string id, JsonNode? answer)
    {
        if (!sent.TryGetValue(id, out var envelope)) world.Problems.Add($"ack of an unknown envelope {id}");
        else if (envelope.IsAcked) world.Problems.Add($"{envelope.Name}: acked twice");
        else if (envelope.Id == id && pending.Contains(envelope) && !envelope.IsWaiting) Take(envelope, answer);
    }

    public void Take(Envelope envelope, JsonNode? answer)
    {
        envelope.Timer?.Dispose();
        envelope.IsAcked = true;
        pending.Remove(envelope);
        if (answer is not null && !envelope.AcceptsAnswer) world.Problems.Add($"{envelope.Name}: the ack bears a payload where none is read");
        envelope.Taken?.Invoke(answer);
    }

    public void Fail(Envelope envelope, string reason)
    {
        envelope.Timer?.Dispose();
        if (!envelope.IsEvent || envelope.Attempt >= world.Options.RetryWaits.Count)
        {
            pending.Remove(envelope);
            Lost.Add($"{envelope.Name}: {reason}");
            envelope.Lost?.Invoke();
            return;
        }
        (envelope.Socket, envelope.Reason) = (null, reason);
        After(envelope, world.Options.RetryWaits[envelope.Attempt++], () =>
        {
            envelope.IsWaiting = true;
            Route();
        });
    }

    public void Clear()
    {
        foreach (var envelope in pending) envelope.Timer?.Dispose();
        pending.Clear();
    }

    private void Expire(Envelope envelope, string id)
    {
        if (envelope.Id != id || envelope.IsAcked || !pending.Contains(envelope)) return;
        if (envelope.Socket is { IsFrozen: false }) world.Problems.Add($"{envelope.Name}: not acked within {world.Options.AckWithin.TotalSeconds} s");
        Fail(envelope, "timeout");
    }

    private void After(Envelope envelope, TimeSpan wait, Action work)
    {
        if (wait == TimeSpan.Zero) work();
        else envelope.Timer = world.Options.Clock.CreateTimer(_ => world.Do(work), null, wait, Timeout.InfiniteTimeSpan);
    }

    private JsonObject Hello(LinkSocket socket) => new()
    {
        ["type"] = "hello",
        ["num_connections"] = sockets.Count,
        ["debug_info"] = new JsonObject { ["host"] = socket.Host, ["build_number"] = 100, ["approximate_connection_time"] = 18_060 },
        ["connection_info"] = new JsonObject { ["app_id"] = world.AppId },
    };
}
