namespace CoopBot.Emulators.Slack;

/// <summary>A person with Slack in hand. What they do reaches the bot, if the bot may know of it.</summary>
public sealed class SimulatedUser
{
    private readonly World world;
    private readonly List<SimulatedMessage> ephemerals = [];

    internal SimulatedUser(World world, string id, string name, string locale, string zone, bool isAdmin, string? botId) =>
        (this.world, Id, Name, Locale, Zone, IsAdmin, BotId) = (world, id, name, locale, zone, isAdmin, botId);

    public string Id { get; }

    public string Name { get; }

    /// <summary>Such as en-US.</summary>
    public string Locale { get; }

    /// <summary>Such as Europe/Warsaw.</summary>
    public string Zone { get; }

    public bool IsAdmin { get; }

    public bool IsBot => BotId is not null;

    /// <summary>The direct message with the bot.</summary>
    public SimulatedChannel Dm => world.Do(() => world.DmOf(this));

    /// <summary>The app's Home tab as last published for them.</summary>
    public SimulatedView? Home => world.Look(() => HomeView);

    /// <summary>The modal that is open on their screen; the topmost of several.</summary>
    public SimulatedView? Modal => world.Look(() => Modals.LastOrDefault());

    /// <summary>What only they see, in order, without the deleted.</summary>
    public IReadOnlyList<SimulatedMessage> Ephemerals => world.Look(() => ephemerals.Where(message => !message.IsDeleted).ToList());

    internal string? BotId { get; }

    internal SimulatedView? HomeView { get; set; }

    internal List<SimulatedView> Modals { get; } = [];

    /// <param name="text">As typed: @CoopBot, #energy and @here become mentions, brackets are escaped.</param>
    /// <param name="thread">The message that is replied to.</param>
    public SimulatedMessage Say(SimulatedChannel channel, string text, SimulatedMessage? thread = null) => world.Do(() => world.Posting.Say(this, channel, text, thread));

    /// <summary>Changes a message of their own.</summary>
    public void Edit(SimulatedMessage message, string text) => world.Do(() => world.Posting.Edit(this, message, text));

    /// <param name="line">With the command: "/coop latest energy".</param>
    public SimulatedReply Slash(SimulatedChannel channel, string line) => world.Do(() => world.Interactions.Slash(this, channel, line));

    /// <summary>Opens the app's Home tab.</summary>
    public void OpenHome() => world.Do(() => world.Events.HomeOpened(this, "home"));

    /// <summary>Opens the app's messages tab, which is the direct message.</summary>
    public void OpenMessages() => world.Do(() => world.Events.HomeOpened(this, "messages"));

    /// <exception cref="InvalidOperationException">The message has no such button now.</exception>
    public SimulatedReply Press(SimulatedMessage message, string label) => world.Do(() => world.Interactions.Press(this, message, label));

    /// <exception cref="InvalidOperationException">The view has no such button, or is not on their screen any more.</exception>
    public SimulatedReply Press(SimulatedView view, string label) => world.Do(() => world.Interactions.Press(this, view, label));

    /// <summary>Chooses in a menu, or writes into a field. The bot is told at once, but for inputs of a modal, which keep it.</summary>
    /// <param name="name">The action_id, the label or the placeholder.</param>
    /// <param name="values">Values or labels of options; ids of channels; the text or the time itself. None empties it.</param>
    public SimulatedReply Choose(SimulatedMessage message, string name, params IReadOnlyList<string> values) => world.Do(() => world.Interactions.Choose(this, message, name, values));

    /// <inheritdoc cref="Choose(SimulatedMessage, string, IReadOnlyList{string})"/>
    public SimulatedReply Choose(SimulatedView view, string name, params IReadOnlyList<string> values) => world.Do(() => world.Interactions.Choose(this, view, name, values));

    /// <summary>Submits the modal that is open. It stays until the bot answers.</summary>
    /// <exception cref="InvalidOperationException">None is open, it cannot be submitted, or a required input is empty.</exception>
    public SimulatedReply Submit() => world.Do(() => world.Views.Submit(this));

    public void CloseModal() => world.Do(() => world.Views.Close(this));

    /// <summary>Chooses one of the app's shortcuts in the menu of a message.</summary>
    public SimulatedReply UseShortcut(SimulatedMessage message, string callbackId) => world.Do(() => world.Interactions.Shortcut(this, message, callbackId));

    /// <summary>Brings the bot into a channel.</summary>
    public void Invite(SimulatedChannel channel) => world.Do(() => world.Events.Join(this, channel));

    /// <summary>Puts the bot out of a channel.</summary>
    public void Remove(SimulatedChannel channel) => world.Do(() => world.Events.Leave(this, channel));

    public void Archive(SimulatedChannel channel) => world.Do(() => world.Events.Archive(this, channel, isArchived: true));

    public void Unarchive(SimulatedChannel channel) => world.Do(() => world.Events.Archive(this, channel, isArchived: false));

    public void Rename(SimulatedChannel channel, string name) => world.Do(() => world.Events.Rename(channel, name));

    /// <summary>Waits for the first message for them alone that came after the given one.</summary>
    /// <exception cref="TimeoutException">None came; 30 s of real time unless told.</exception>
    public Task<SimulatedMessage> NextEphemeralAsync(SimulatedMessage? after = null, TimeSpan? timeout = null) =>
        world.UntilAsync(
            () => ephemerals.Skip(after is null ? 0 : ephemerals.IndexOf(after) + 1).FirstOrDefault(message => !message.IsDeleted),
            () => $"{Name} was not told anything alone. {world.LastCalls}", timeout);

    /// <summary>Waits for a modal on their screen, another than the given one.</summary>
    public Task<SimulatedView> NextModalAsync(SimulatedView? after = null, TimeSpan? timeout = null) =>
        world.UntilAsync(() => Modal is { } modal && modal != after ? modal : null, () => $"No modal was opened for {Name}. {world.LastCalls}", timeout);

    /// <summary>Waits for a Home, published after the given one.</summary>
    public Task<SimulatedView> NextHomeAsync(SimulatedView? after = null, TimeSpan? timeout = null) =>
        world.UntilAsync(() => Home is { } home && home != after ? home : null, () => $"No Home was published for {Name}. {world.LastCalls}", timeout);

    public override string ToString() => $"{Name} {Id}";

    internal void Whisper(SimulatedMessage message) => ephemerals.Add(message);

    internal SimulatedMessage? Ephemeral(string ts) => ephemerals.Find(message => message.Ts == ts && !message.IsDeleted);
}
