namespace CoopBot.Emulators.Slack;

/// <summary>A channel, a direct message with the bot, or a direct message of several. All people of the workspace are in every channel.</summary>
public sealed class SimulatedChannel
{
    private readonly World world;
    private readonly List<SimulatedMessage> messages = [];

    internal SimulatedChannel(World world, string id, string name, ChannelKind kind, bool isShared, SimulatedUser? creator, IReadOnlyList<SimulatedUser> people)
    {
        (this.world, Id, Name, Kind, IsShared, Creator, People) = (world, id, name, kind, isShared, creator, people);
        CreatedAt = world.Now;
        IsIn = IsDirect;
    }

    /// <summary>C... for channels, private ones too; D... and G... for direct messages of one and of several.</summary>
    public string Id { get; private set; }

    public string Name { get; internal set; }

    public ChannelKind Kind { get; }

    public bool IsPrivate => Kind == ChannelKind.Private;

    /// <summary>With another company's workspace.</summary>
    public bool IsShared { get; }

    public bool IsArchived { get; internal set; }

    public bool IsBotMember => world.Look(() => IsIn);

    /// <summary>What stands in the channel itself, in order, without replies in threads and without the deleted.</summary>
    public IReadOnlyList<SimulatedMessage> Messages => world.Look(() => messages.Where(message => message.IsTopLevel && !message.IsDeleted).ToList());

    public IReadOnlyList<SimulatedMessage> BotMessages => [.. Messages.Where(message => message.From == world.Bot)];

    internal DateTimeOffset CreatedAt { get; }

    internal SimulatedUser? Creator { get; }

    /// <summary>Those of a direct message.</summary>
    internal IReadOnlyList<SimulatedUser> People { get; }

    internal bool IsIn { get; set; }

    internal bool IsDirect => Kind is ChannelKind.Direct or ChannelKind.GroupDirect;

    /// <summary>The replies to a message, in order, without itself.</summary>
    public IReadOnlyList<SimulatedMessage> ThreadOf(SimulatedMessage message) => world.Look(() => Replies(message));

    /// <summary>Waits for the first message of the bot that came after the given one, in the channel itself or in the given thread; the deadline is 30 s of real time unless told.</summary>
    /// <exception cref="TimeoutException">None came; the text says what is there instead.</exception>
    public Task<SimulatedMessage> NextBotMessageAsync(SimulatedMessage? after = null, SimulatedMessage? thread = null, TimeSpan? timeout = null) =>
        world.UntilAsync(
            () => (thread is null ? Messages : Replies(thread)).FirstOrDefault(message => message.From == world.Bot && string.CompareOrdinal(message.Ts, after?.Ts) > 0),
            () => Situation($"no message of the bot after {after?.Ts ?? "the beginning"}{(thread is null ? "" : $" in the thread of {thread.Ts}")}"), timeout);

    /// <summary>Waits until the bot has changed a message more often than it had.</summary>
    public Task<SimulatedMessage> NextEditAsync(SimulatedMessage message, int before = 0, TimeSpan? timeout = null) =>
        world.UntilAsync(() => message.EditedCount > before ? message : null, () => Situation($"message {message.Ts} was not edited"), timeout);

    /// <summary>As when a shared channel is moved: the old id is no channel any more.</summary>
    public void ChangeId() => world.Do(() =>
    {
        var old = Id;
        Id = world.NextId(Id[..1]);
        world.Events.IdChanged(this, old);
    });

    public override string ToString() => $"{Kind} {Id} \"{Name}\"";

    /// <summary>With replies in threads.</summary>
    internal IEnumerable<SimulatedMessage> All => messages.Where(message => !message.IsDeleted);

    internal void Append(SimulatedMessage message) => messages.Add(message);

    internal SimulatedMessage? Find(string? ts) => messages.Find(message => message.Ts == ts && !message.IsDeleted);

    private List<SimulatedMessage> Replies(SimulatedMessage message) =>
        messages.Where(reply => reply.ThreadTs == (message.ThreadTs ?? message.Ts) && reply.Ts != reply.ThreadTs && !reply.IsDeleted).ToList();

    private string Situation(string missing) =>
        $"In {this}: {missing}. It holds:{string.Concat(messages.TakeLast(10).Select(message => $"\n  {(message.ThreadTs is null ? "" : $"({message.ThreadTs}) ")}{message}"))}\n{world.LastCalls}";
}
