namespace CoopBot.Emulators.Slack;

/// <summary>Something a person asked of the bot by a command, a press, a choice, a submission or a shortcut, and what came of it.</summary>
public sealed class SimulatedReply
{
    private readonly World world;
    private readonly List<SimulatedMessage> messages = [];

    internal SimulatedReply(World world, SimulatedUser user, SimulatedChannel? channel, string what) => (this.world, User, Channel, What) = (world, user, channel, what);

    public SimulatedUser User { get; }

    /// <summary>Where it was done; null in Home and modals.</summary>
    public SimulatedChannel? Channel { get; }

    /// <summary>The line or the label.</summary>
    public string What { get; }

    /// <summary>Whether the bot took it within the time.</summary>
    public bool IsAcked => world.Look(() => Acked);

    /// <summary>Whether nobody took it in time; the person is told that the app did not respond.</summary>
    public bool IsLost => world.Look(() => Lost);

    /// <summary>What came in answer for this person's eyes alone, in order.</summary>
    public IReadOnlyList<SimulatedMessage> Ephemerals => world.Look(() => messages.Where(message => message is { IsEphemeral: true, IsDeleted: false }).ToList());

    /// <summary>What came in answer for everybody.</summary>
    public IReadOnlyList<SimulatedMessage> Posted => world.Look(() => messages.Where(message => message is { IsEphemeral: false, IsDeleted: false }).ToList());

    internal bool Acked { get; set; }

    internal bool Lost { get; set; }

    /// <exception cref="TimeoutException">Nobody took it; 30 s of real time unless told.</exception>
    public Task<SimulatedReply> AckedAsync(TimeSpan? timeout = null) =>
        world.UntilAsync(() => Acked ? this : null, () => $"\"{What}\" was not acknowledged. {world.LastCalls}", timeout);

    /// <summary>Waits for the first answer to it, or the first after the given one.</summary>
    /// <exception cref="TimeoutException">None came.</exception>
    public Task<SimulatedMessage> NextAsync(SimulatedMessage? after = null, TimeSpan? timeout = null) =>
        world.UntilAsync(() => messages.Skip(after is null ? 0 : messages.IndexOf(after) + 1).FirstOrDefault(), () => $"\"{What}\" was not answered. {world.LastCalls}", timeout);

    internal void Add(SimulatedMessage message) => messages.Add(message);

    public override string ToString() => $"{User.Name}: {What}";
}
