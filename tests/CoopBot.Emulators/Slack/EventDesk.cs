using System.Text.Json.Nodes;
using CoopBot.Emulators.Slack.Delivery;

namespace CoopBot.Emulators.Slack;

/// <summary>Tells the bot what happens, as far as it has subscribed and its scopes reach.</summary>
internal sealed class EventDesk(World world)
{
    public void Said(SimulatedMessage message)
    {
        if (message.Channel.Kind == ChannelKind.Direct) Send(Heard(message, "message"), message.Channel, "im:history");
        else if (message.From != world.Bot && message.Channel.IsIn && message.Content.Source.Contains($"<@{world.Bot.Id}>", StringComparison.Ordinal)) Send(Heard(message, "app_mention"), message.Channel, "app_mentions:read");
    }

    public void Changed(SimulatedMessage message, JsonObject before)
    {
        if (message.Channel.Kind != ChannelKind.Direct) return;
        var ts = world.NextTs();
        Send(new()
        {
            ["type"] = "message",
            ["subtype"] = "message_changed",
            ["message"] = Wire.Message(world, message),
            ["previous_message"] = before,
            ["channel"] = message.Channel.Id,
            ["channel_type"] = "im",
            ["hidden"] = true,
            ["ts"] = ts,
            ["event_ts"] = ts,
        }, message.Channel, "im:history");
    }

    public void Deleted(SimulatedMessage message)
    {
        if (message.Channel.Kind != ChannelKind.Direct) return;
        var ts = world.NextTs();
        Send(new()
        {
            ["type"] = "message",
            ["subtype"] = "message_deleted",
            ["deleted_ts"] = message.Ts,
            ["previous_message"] = Wire.Message(world, message),
            ["channel"] = message.Channel.Id,
            ["channel_type"] = "im",
            ["hidden"] = true,
            ["ts"] = ts,
            ["event_ts"] = ts,
        }, message.Channel, "im:history");
    }

    public void HomeOpened(SimulatedUser user, string tab)
    {
        var opened = new JsonObject { ["type"] = "app_home_opened", ["user"] = user.Id, ["channel"] = world.DmOf(user).Id, ["tab"] = tab, ["event_ts"] = world.NextTs() };
        if (tab == "home" && user.HomeView is { } home) opened["view"] = home.ToJson();
        Send(opened, null, null);
    }

    public void Join(SimulatedUser by, SimulatedChannel channel)
    {
        if (channel.IsDirect || channel.IsArchived) throw new InvalidOperationException($"Nobody can be brought into {channel}{(channel.IsArchived ? ": it is archived" : "")}.");
        if (channel.IsIn) return;
        channel.IsIn = true;
        Send(new()
        {
            ["type"] = "member_joined_channel",
            ["user"] = world.Bot.Id,
            ["channel"] = channel.Id,
            ["channel_type"] = channel.IsPrivate ? "G" : "C",
            ["team"] = world.TeamId,
            ["inviter"] = by.Id,
            ["event_ts"] = world.NextTs(),
        }, channel, ReadScope(channel));
    }

    public void Leave(SimulatedUser by, SimulatedChannel channel)
    {
        if (!channel.IsIn || channel.IsDirect) throw new InvalidOperationException($"The bot is not in {channel}.");
        channel.IsIn = false;
        Send(new() { ["type"] = Kind(channel, "left"), ["channel"] = channel.Id, ["actor_id"] = by.Id, ["event_ts"] = world.NextTs() }, channel, ReadScope(channel));
    }

    public void Archive(SimulatedUser by, SimulatedChannel channel, bool isArchived)
    {
        if (channel.IsDirect) throw new InvalidOperationException("A direct message cannot be archived.");
        if (channel.IsArchived == isArchived) return;
        channel.IsArchived = isArchived;
        SendIfIn(new() { ["type"] = Kind(channel, isArchived ? "archive" : "unarchive"), ["channel"] = channel.Id, ["user"] = by.Id, ["is_moved"] = 0, ["event_ts"] = world.NextTs() }, channel);
    }

    public void Rename(SimulatedChannel channel, string name)
    {
        if (channel.IsDirect) throw new InvalidOperationException("A direct message has no name.");
        channel.Name = name;
        SendIfIn(new()
        {
            ["type"] = Kind(channel, "rename"),
            ["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = name, ["name_normalized"] = name, ["created"] = channel.CreatedAt.ToUnixTimeSeconds(), ["is_channel"] = true, ["is_mpim"] = false },
            ["event_ts"] = world.NextTs(),
        }, channel);
    }

    public void IdChanged(SimulatedChannel channel, string old) =>
        SendIfIn(new() { ["type"] = "channel_id_changed", ["old_channel_id"] = old, ["new_channel_id"] = channel.Id, ["event_ts"] = world.NextTs() }, channel);

    public void Uninstalled()
    {
        Send(new() { ["type"] = "tokens_revoked", ["tokens"] = new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray(world.Bot.Id) }, ["event_ts"] = world.NextTs() }, null, null);
        Send(new() { ["type"] = "app_uninstalled", ["event_ts"] = world.NextTs() }, null, null);
        world.IsInstalled = false;
    }

    public void TokenRevoked() =>
        Send(new() { ["type"] = "tokens_revoked", ["tokens"] = new JsonObject { ["oauth"] = new JsonArray(), ["bot"] = new JsonArray(world.Bot.Id) }, ["event_ts"] = world.NextTs() }, null, null);

    /// <summary>An event of which this emulator knows nothing else.</summary>
    public void Send(JsonObject happened, SimulatedChannel? channel, string? scope)
    {
        if (!world.IsInstalled || (scope is not null && !world.Options.Scopes.Contains(scope))) return;
        var payload = new JsonObject
        {
            ["token"] = world.VerificationToken,
            ["team_id"] = world.TeamId,
            ["api_app_id"] = world.AppId,
            ["event"] = happened,
            ["type"] = "event_callback",
            ["event_id"] = world.NextId("Ev"),
            ["event_time"] = world.Now.ToUnixTimeSeconds(),
            ["authorizations"] = new JsonArray(new JsonObject { ["enterprise_id"] = null, ["team_id"] = world.TeamId, ["user_id"] = world.Bot.Id, ["is_bot"] = true, ["is_enterprise_install"] = false }),
            ["is_ext_shared_channel"] = channel?.IsShared ?? false,
            ["event_context"] = world.NextId("EC"),
        };
        world.Dispatcher.Send(new Envelope("events_api", payload));
        if (world.Options.DuplicateEvents) world.Dispatcher.Send(new Envelope("events_api", payload.DeepClone().AsObject()));
    }

    private void SendIfIn(JsonObject happened, SimulatedChannel channel)
    {
        if (channel.IsIn) Send(happened, channel, ReadScope(channel));
    }

    private JsonObject Heard(SimulatedMessage message, string type)
    {
        var json = Wire.Message(world, message);
        json["type"] = type;
        json["channel"] = message.Channel.Id;
        json["event_ts"] = message.Ts;
        if (type == "message") json["channel_type"] = "im";
        return json;
    }

    private static string Kind(SimulatedChannel channel, string what) => $"{(channel.IsPrivate ? "group" : "channel")}_{what}";

    private static string ReadScope(SimulatedChannel channel) => channel.IsPrivate ? "groups:read" : "channels:read";
}
