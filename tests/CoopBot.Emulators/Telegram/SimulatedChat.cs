using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram;

/// <summary>A private chat, a group, a supergroup with or without topics, or a channel.</summary>
public sealed class SimulatedChat
{
    private readonly World world;
    private readonly List<SimulatedMessage> messages = [];
    private readonly Dictionary<SimulatedUser, Membership> members = [];
    private readonly Dictionary<int, SimulatedTopic> topics = [];
    private DateTimeOffset? typingUntil;

    internal SimulatedChat(World world, long id, ChatKind kind, string title, string? username = null, bool isForum = false)
    {
        (this.world, Id, Kind, Title, Username, IsForum) = (world, id, kind, title, username, isForum);
    }

    /// <summary>The user's id in private; negative in groups; below minus one million million in supergroups and channels.</summary>
    public long Id { get; }

    public ChatKind Kind { get; }

    public string Title { get; }

    /// <summary>Without the @.</summary>
    public string? Username { get; }

    public bool IsForum { get; }

    public bool IsDeleted { get; private set; }

    /// <summary>The supergroup that this basic group became.</summary>
    public SimulatedChat? MigratedTo { get; private set; }

    /// <summary>What the bot and people wrote and the service messages, in order, without the deleted.</summary>
    public IReadOnlyList<SimulatedMessage> Messages => world.Look(() => messages.Where(message => !message.IsDeleted).ToList());

    public IReadOnlyList<SimulatedMessage> BotMessages => world.Look(() => messages.Where(message => message.IsFromBot && !message.IsDeleted).ToList());

    public IReadOnlyList<SimulatedTopic> Topics => world.Look(() => topics.Values.ToList());

    /// <summary>True for five seconds after the bot's sendChatAction, or until it writes.</summary>
    public bool IsTyping => world.Look(() => typingUntil > world.Now);

    public MemberStatus BotStatus => world.Look(() => MembershipOf(world.Bot).Status);

    /// <summary>Waits for the first message of the bot that came after the given one; the deadline is 30 s of real time unless told.</summary>
    /// <exception cref="TimeoutException">None came; the text says what is there instead.</exception>
    public Task<SimulatedMessage> NextBotMessageAsync(SimulatedMessage? after = null, TimeSpan? timeout = null) =>
        world.UntilAsync(() => BotMessages.FirstOrDefault(message => message.Id > (after?.Id ?? 0)), () => Situation($"no message of the bot after {after?.Id ?? 0}"), timeout);

    /// <summary>Waits until the bot has changed a message more often than it had.</summary>
    public Task<SimulatedMessage> NextEditAsync(SimulatedMessage message, int editedBefore = 0, TimeSpan? timeout = null) =>
        world.UntilAsync(() => message.EditedCount > editedBefore ? message : null, () => Situation($"message {message.Id} was not edited"), timeout);

    /// <summary>Opens a topic of a forum; gives its message_thread_id.</summary>
    public int AddTopic(SimulatedUser user, string title) => world.Do(() =>
    {
        if (!IsForum) throw new InvalidOperationException($"{this} has no topics.");
        var thread = world.Posting.Service(this, user, "forum_topic_created", new JsonObject { ["name"] = title, ["icon_color"] = 7322096 }, opensThread: true).Id;
        topics[thread] = new(thread, title);
        return thread;
    });

    public void CloseTopic(int thread, SimulatedUser? by = null) => Turn(thread, isClosed: true, "forum_topic_closed", by);

    public void ReopenTopic(int thread, SimulatedUser? by = null) => Turn(thread, isClosed: false, "forum_topic_reopened", by);

    /// <summary>No update tells the bot; it learns from its next message there.</summary>
    public void DeleteTopic(int thread) => world.Do(() =>
    {
        if (!topics.Remove(thread)) throw new InvalidOperationException($"{this} has no topic {thread}.");
    });

    /// <summary>Makes a basic group a supergroup with a new id; everybody stays in.</summary>
    /// <param name="isTold">False loses the two service messages, so that only an error can tell.</param>
    public SimulatedChat Migrate(bool isTold = true) => world.Do(() =>
    {
        if (Kind != ChatKind.Group) throw new InvalidOperationException($"{this} is no basic group.");
        var target = world.AddChat(ChatKind.Supergroup, Title);
        foreach (var (user, membership) in members) target.members[user] = membership;
        if (isTold) world.Posting.Service(this, null, "migrate_to_chat_id", target.Id);
        MigratedTo = target;
        if (isTold) world.Posting.Service(target, null, "migrate_from_chat_id", Id);
        return target;
    });

    /// <summary>Takes from the bot, or gives back, the right to write.</summary>
    public void Restrict(bool canSend) => world.Do(() =>
    {
        var before = MembershipOf(world.Bot);
        if (Kind == ChatKind.Channel) Put(null, world.Bot, before with { CanPost = canSend });
        else Put(null, world.Bot, canSend ? new(MemberStatus.Member) : new(MemberStatus.Restricted, CanSend: false));
    });

    public void Delete() => world.Do(() => { IsDeleted = true; });

    public void SetAdmin(SimulatedUser user, bool isAdmin = true) => world.Do(() =>
        Put(null, user, isAdmin ? new(MemberStatus.Administrator, CanPost: true) : new(MemberStatus.Member)));

    /// <summary>Written by an admin who hides behind the group: from GroupAnonymousBot, with the group itself as the sender.</summary>
    public SimulatedMessage SayAnonymously(string text, int? thread = null, SimulatedMessage? replyTo = null) =>
        world.Do(() => world.Posting.Say(this, world.Anonymous, this, text, thread, replyTo));

    /// <summary>A post of the channel's people.</summary>
    public SimulatedMessage Post(string text) => world.Do(() =>
    {
        if (Kind != ChatKind.Channel) throw new InvalidOperationException($"{this} is no channel.");
        return world.Posting.Say(this, null, this, text, null, null);
    });

    public override string ToString() => $"{Kind} {Id} \"{Title}\"";

    internal Membership MembershipOf(SimulatedUser user) => Kind == ChatKind.Private ? new(MemberStatus.Member) : members.GetValueOrDefault(user);

    internal IEnumerable<SimulatedUser> Admins => members.Where(member => member.Value.IsAdmin).Select(member => member.Key);

    internal int MemberCount => members.Values.Count(member => member.IsIn);

    internal int NextMessageId => messages.Count + 1;

    internal void Append(SimulatedMessage message)
    {
        messages.Add(message);
        if (message.IsFromBot) typingUntil = null;
    }

    internal void Type() => typingUntil = world.Now.AddSeconds(5);

    internal SimulatedMessage? Find(long messageId) =>
        messages.ElementAtOrDefault((int)Math.Clamp(messageId - 1, -1, int.MaxValue)) is { IsDeleted: false } found ? found : null;

    internal SimulatedTopic? Topic(long thread) => topics.Values.FirstOrDefault(topic => topic.ThreadId == thread);

    internal void Admit(SimulatedUser user, Membership membership) => members[user] = membership;

    /// <summary>Changes what somebody is here, and says so in the chat as the messenger does.</summary>
    internal void Become(SimulatedUser by, SimulatedUser whom, Membership after)
    {
        if (Kind == ChatKind.Private) throw new InvalidOperationException("A private chat has no members to change.");
        var before = MembershipOf(whom);
        Put(by, whom, after);
        if (Kind == ChatKind.Channel || before.IsIn == after.IsIn) return;
        if (after.IsIn) world.Posting.Service(this, by, "new_chat_members", new JsonArray(Wire.User(whom)));
        else if (whom != world.Bot) world.Posting.Service(this, by, "left_chat_member", Wire.User(whom));
    }

    private void Put(SimulatedUser? by, SimulatedUser whom, Membership after)
    {
        var before = MembershipOf(whom);
        members[whom] = after;
        if (before != after) world.Posting.TellMembership(this, by ?? Admins.FirstOrDefault(admin => admin != whom) ?? world.Anonymous, whom, before, after);
    }

    private void Turn(int thread, bool isClosed, string service, SimulatedUser? by) => world.Do(() =>
    {
        if (!topics.TryGetValue(thread, out var topic)) throw new InvalidOperationException($"{this} has no topic {thread}.");
        topics[thread] = topic with { IsClosed = isClosed };
        world.Posting.Service(this, by ?? Admins.FirstOrDefault(), service, new JsonObject(), thread);
    });

    private string Situation(string missing) =>
        $"In {this}: {missing}. It holds:{string.Concat(Messages.TakeLast(10).Select(message => $"\n  {message}"))}\n{world.LastCalls}";
}
