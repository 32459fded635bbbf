using System.Text.RegularExpressions;

namespace CoopBot.Emulators.Slack;

/// <summary>Puts messages into channels and tells the bot of those it may see.</summary>
internal sealed partial class Posting(World world)
{
    public SimulatedMessage Say(SimulatedUser from, SimulatedChannel channel, string text, SimulatedMessage? thread)
    {
        if (channel.IsArchived) throw new InvalidOperationException($"Nobody can write in {channel}: it is archived.");
        if (channel.Kind == ChannelKind.Direct && channel.People[0] != from) throw new InvalidOperationException($"{from.Name} cannot write in the direct message of another.");
        if (string.IsNullOrWhiteSpace(text)) throw new ArgumentException("Nobody can send an empty message.");
        var message = Put(from, channel, new MessageContent(world, Typed(text)), thread?.ThreadTs ?? thread?.Ts, isBroadcast: false);
        world.Events.Said(message);
        return message;
    }

    public void Edit(SimulatedUser by, SimulatedMessage message, string text)
    {
        if (message.From != by) throw new InvalidOperationException($"{by.Name} did not write message {message.Ts}.");
        var before = Wire.Message(world, message);
        message.Replace(new MessageContent(world, Typed(text)));
        world.Events.Changed(message, before);
    }

    /// <summary>The bot writes.</summary>
    public SimulatedMessage Post(SimulatedChannel channel, MessageContent content, string? thread, bool isBroadcast = false)
    {
        var message = Put(world.Bot, channel, content, thread, isBroadcast);
        world.Events.Said(message);
        return message;
    }

    public void Update(SimulatedMessage message, MessageContent content)
    {
        var before = Wire.Message(world, message);
        message.Replace(content);
        if (!message.IsEphemeral) world.Events.Changed(message, before);
    }

    public void Delete(SimulatedMessage message)
    {
        message.IsDeleted = true;
        if (!message.IsEphemeral) world.Events.Deleted(message);
    }

    /// <summary>The bot writes for one pair of eyes.</summary>
    public SimulatedMessage Whisper(SimulatedUser to, SimulatedChannel channel, MessageContent content, string? thread)
    {
        var message = new SimulatedMessage(content) { Channel = channel, Ts = world.NextTs(), ThreadTs = thread, At = world.Now, From = world.Bot, SeenBy = to };
        to.Whisper(message);
        return message;
    }

    private SimulatedMessage Put(SimulatedUser from, SimulatedChannel channel, MessageContent content, string? thread, bool isBroadcast)
    {
        var message = new SimulatedMessage(content) { Channel = channel, Ts = world.NextTs(), ThreadTs = thread, At = world.Now, From = from, IsBroadcast = isBroadcast };
        channel.Append(message);
        return message;
    }

    /// <summary>What Slack makes of typed words.</summary>
    private string Typed(string text)
    {
        var source = text.Trim().Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
        source = Broadcast().Replace(source, "<!$1>");
        foreach (var user in world.Users.OrderByDescending(user => user.Name.Length)) source = Named('@', user.Name).Replace(source, $"<@{user.Id}>");
        foreach (var channel in world.Channels.Where(channel => !channel.IsDirect)) source = Named('#', channel.Name).Replace(source, $"<#{channel.Id}|{channel.Name}>");
        return source;
    }

    private static Regex Named(char sign, string name) => new($@"(?<![\w<|]){sign}{Regex.Escape(name)}(?![\w-])", RegexOptions.IgnoreCase);

    [GeneratedRegex(@"(?<!\w)@(here|channel|everyone)\b")]
    private static partial Regex Broadcast();
}
