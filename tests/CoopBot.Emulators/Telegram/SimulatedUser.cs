using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram;

/// <summary>A person with a messenger in hand. What they do reaches the bot as updates, if the bot may see it.</summary>
public sealed class SimulatedUser
{
    private readonly World world;

    internal SimulatedUser(World world, long id, string name, string? language, string? username, bool isBot = false)
    {
        (this.world, Id, Name, Language, Username, IsBot) = (world, id, name, language, username, isBot);
    }

    /// <summary>Above the range of 32 bits, as new accounts are.</summary>
    public long Id { get; }

    public string Name { get; }

    /// <summary>The language of their messenger; null when it tells none.</summary>
    public string? Language { get; internal set; }

    public string? Username { get; }

    public bool IsBot { get; }

    public bool IsDeactivated { get; private set; }

    public bool HasBlocked { get; private set; }

    internal bool HasStarted { get; private set; }

    /// <summary>Opens the chat with the bot and presses Start, without the /start line that <see cref="Start"/> writes.</summary>
    public SimulatedChat OpenPrivate() => world.Do(() =>
    {
        HasStarted = true;
        return world.PrivateOf(this);
    });

    /// <summary>Follows a deep link: opens the chat and writes "/start payload".</summary>
    public SimulatedMessage Start(string payload = "") => Say(OpenPrivate(), $"/start {payload}".TrimEnd());

    /// <summary>In a group, whoever writes is taken in as a member first.</summary>
    public SimulatedMessage Say(SimulatedChat chat, string text, int? thread = null, SimulatedMessage? replyTo = null) =>
        world.Do(() =>
        {
            MustReach(chat);
            return world.Posting.Say(chat, this, null, text, thread, replyTo);
        });

    /// <summary>Sends a message without words.</summary>
    public SimulatedMessage SendSticker(SimulatedChat chat) => world.Do(() =>
    {
        MustReach(chat);
        return world.Posting.Bring(this, chat, "sticker", new JsonObject { ["file_id"] = "CAACAgIAAxkBAAEB", ["file_unique_id"] = "AgADAQAD", ["type"] = "regular", ["width"] = 512, ["height"] = 512, ["emoji"] = "👍" });
    });

    public void Edit(SimulatedMessage message, string text) => world.Do(() =>
    {
        if (message.From != this) throw new InvalidOperationException($"{Name} did not write message {message.Id}.");
        world.Posting.Edit(message, text);
    });

    /// <exception cref="InvalidOperationException">The message has no such button now, or the button asks nothing of the bot.</exception>
    public SimulatedPress Press(SimulatedMessage message, string label) => world.Do(() =>
    {
        MustReach(message.Chat);
        return world.Queries.Press(this, message, label);
    });

    /// <summary>Sends, with a changed messenger, what no button of the message carries.</summary>
    public SimulatedPress Forge(SimulatedMessage message, string data) => world.Do(() =>
    {
        MustReach(message.Chat);
        return world.Queries.Send(this, message, data);
    });

    /// <exception cref="TimeoutException">The bot did not answer in time.</exception>
    public Task<InlineAnswer> InlineQuery(string query, string offset = "", TimeSpan? timeout = null)
    {
        var asked = world.Do(() => world.Queries.Ask(this, query, offset));
        return world.UntilAsync(() => asked.Answer, () => $"The inline query \"{query}\" was not answered. {world.LastCalls}", timeout);
    }

    /// <summary>Takes a result, and puts its message into the chat if one is given.</summary>
    public SimulatedMessage? ChooseInline(InlineResult result, SimulatedChat? chat = null, int? thread = null) =>
        world.Do(() => world.Queries.Choose(this, result, chat, thread));

    public void Block() => world.Do(() =>
    {
        HasBlocked = true;
        world.Posting.TellMembership(world.PrivateOf(this), this, world.Bot, new(MemberStatus.Member), new(MemberStatus.Kicked));
    });

    public void Unblock() => world.Do(() =>
    {
        HasBlocked = false;
        world.Posting.TellMembership(world.PrivateOf(this), this, world.Bot, new(MemberStatus.Kicked), new(MemberStatus.Member));
    });

    /// <summary>Puts somebody, the bot too, out of a group or channel.</summary>
    public void Kick(SimulatedUser whom, SimulatedChat from) => world.Do(() => from.Become(this, whom, new(MemberStatus.Kicked)));

    /// <summary>Brings somebody, the bot too, into a group.</summary>
    public void Invite(SimulatedUser whom, SimulatedChat into) => world.Do(() => into.Become(this, whom, new(MemberStatus.Member)));

    public void Leave(SimulatedChat chat) => world.Do(() => chat.Become(this, this, new(MemberStatus.Left)));

    /// <summary>The account is gone for good; no update tells of it.</summary>
    public void Deactivate() => world.Do(() => { IsDeactivated = true; });

    public override string ToString() => $"{Name} {Id}";

    private void MustReach(SimulatedChat chat)
    {
        if (chat.IsDeleted || chat.MigratedTo is not null) throw new InvalidOperationException($"Nobody can write to {chat} any more.");
        if (chat.Kind != ChatKind.Private) return;
        if (chat.Id != Id) throw new InvalidOperationException($"{Name} cannot write in the private chat of another.");
        if (HasBlocked) throw new InvalidOperationException($"{Name} has blocked the bot: Unblock() first.");
    }
}
