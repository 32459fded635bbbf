using System.Text.Json.Nodes;
using static CoopBot.Emulators.Slack.Methods.Kind;

namespace CoopBot.Emulators.Slack.Methods;

/// <summary>Writing, changing and taking back messages.</summary>
internal sealed class ChatMethods(World world)
{
    private static readonly Argument[] Content =
        [new("text", Text), new("blocks", List), new("mrkdwn", Flag), new("parse", Text), new("link_names", Flag), new("unfurl_links", Flag), new("unfurl_media", Flag)];

    private static readonly Argument Channel = new("channel", Text, IsRequired: true);

    private readonly ChannelFinder channels = new(world);

    public IEnumerable<ApiMethod> All =>
    [
        new("chat.postMessage", Tier.Post, "chat:write", Post, [Channel, new("thread_ts", Text), new("reply_broadcast", Flag), .. Content]),
        new("chat.postEphemeral", Tier.Four, "chat:write", Whisper, [Channel, new("user", Text, IsRequired: true), new("thread_ts", Text), .. Content[..5]]),
        new("chat.update", Tier.Three, "chat:write", Update, [Channel, new("ts", Text, IsRequired: true), new("reply_broadcast", Flag), .. Content]),
        new("chat.delete", Tier.Three, "chat:write", Delete, Channel, new("ts", Text, IsRequired: true)),
    ];

    private JsonObject Post(Arguments call)
    {
        var channel = channels.Writable(call.Text("channel")!);
        var content = MessageReader.Read(world, "chat.postMessage", call);
        var message = world.Posting.Post(channel, content, ThreadIn(channel, call), call.Flag("reply_broadcast") == true);
        return new() { ["channel"] = channel.Id, ["ts"] = message.Ts, ["message"] = Wire.Message(world, message) };
    }

    private JsonObject Whisper(Arguments call)
    {
        var channel = channels.Writable(call.Text("channel")!);
        var user = world.User(call.Text("user")!) ?? throw new Refusal("user_not_found");
        if (user.IsBot || (channel.IsDirect && !channel.People.Contains(user))) throw new Refusal("user_not_in_channel");
        var message = world.Posting.Whisper(user, channel, MessageReader.Read(world, "chat.postEphemeral", call), ThreadIn(channel, call));
        return new() { ["message_ts"] = message.Ts };
    }

    private JsonObject Update(Arguments call)
    {
        var message = Own(call, "cant_update_message");
        world.Posting.Update(message, MessageReader.Read(world, "chat.update", call, message.Content));
        return new() { ["channel"] = message.Channel.Id, ["ts"] = message.Ts, ["text"] = message.Fallback, ["message"] = Wire.Message(world, message) };
    }

    private JsonObject Delete(Arguments call)
    {
        var message = Own(call, "cant_delete_message");
        world.Posting.Delete(message);
        return new() { ["channel"] = message.Channel.Id, ["ts"] = message.Ts };
    }

    private SimulatedMessage Own(Arguments call, string otherwise)
    {
        // A user's id names a channel only where a message is new.
        if (call.Text("channel")![0] is 'U' or 'W') throw Refusal.Problem("channel_not_found");
        var message = channels.Writable(call.Text("channel")!).Find(call.Text("ts")) ?? throw new Refusal("message_not_found");
        return message.From == world.Bot ? message : throw Refusal.Problem(otherwise);
    }

    private static string? ThreadIn(SimulatedChannel channel, Arguments call)
    {
        if (call.Text("thread_ts") is not { } ts) return null;
        var message = channel.Find(ts) ?? throw new Refusal("thread_not_found");
        return message.ThreadTs ?? message.Ts;
    }
}
