using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Slack;

/// <summary>The objects of the API as JSON. Every call gives a fresh one: what was sent does not change behind its back.</summary>
internal static class Wire
{
    public static JsonObject Message(World world, SimulatedMessage message)
    {
        var json = new JsonObject
        {
            ["type"] = "message",
            ["user"] = message.From.Id,
            ["ts"] = message.Ts,
            ["text"] = message.Content.Source,
            ["team"] = world.TeamId,
        };
        if (message.From.BotId is { } bot) (json["bot_id"], json["app_id"]) = (bot, message.From == world.Bot ? world.AppId : "A00000099");
        if (message.ThreadTs is { } thread) json["thread_ts"] = thread;
        if (message.Content.HasBlocks) json["blocks"] = message.Content.Layout.Blocks.DeepClone();
        if (message.EditedCount > 0) json["edited"] = new JsonObject { ["user"] = message.From.Id, ["ts"] = message.Ts };
        return json;
    }

    /// <summary>As interactions name their place.</summary>
    public static JsonObject Place(SimulatedChannel channel) => new() { ["id"] = channel.Id, ["name"] = NameOf(channel) };

    public static string NameOf(SimulatedChannel channel) => channel.Kind switch
    {
        ChannelKind.Direct => "directmessage",
        ChannelKind.Private or ChannelKind.GroupDirect => "privategroup",
        _ => channel.Name,
    };

    /// <summary>As interactions name whoever acts.</summary>
    public static JsonObject Actor(World world, SimulatedUser user) => new()
    {
        ["id"] = user.Id,
        ["username"] = user.Name.ToLowerInvariant(),
        ["name"] = user.Name.ToLowerInvariant(),
        ["team_id"] = world.TeamId,
    };

    public static JsonObject Team(World world) => new() { ["id"] = world.TeamId, ["domain"] = "emulator" };

    public static JsonObject User(World world, SimulatedUser user, bool withLocale)
    {
        var json = new JsonObject
        {
            ["id"] = user.Id,
            ["team_id"] = world.TeamId,
            ["name"] = user.Name.ToLowerInvariant(),
            ["deleted"] = false,
            ["real_name"] = user.Name,
            ["tz"] = user.Zone,
            ["tz_label"] = user.Zone,
            ["tz_offset"] = (int)TimeZoneInfo.FindSystemTimeZoneById(user.Zone).GetUtcOffset(world.Now).TotalSeconds,
            ["profile"] = new JsonObject { ["real_name"] = user.Name, ["display_name"] = user.Name, ["team"] = world.TeamId },
            ["is_admin"] = user.IsAdmin,
            ["is_owner"] = false,
            ["is_primary_owner"] = false,
            ["is_restricted"] = false,
            ["is_ultra_restricted"] = false,
            ["is_bot"] = user.IsBot,
            ["is_app_user"] = false,
            ["updated"] = world.Now.ToUnixTimeSeconds(),
        };
        if (withLocale) json["locale"] = user.Locale;
        return json;
    }

    public static JsonObject Channel(World world, SimulatedChannel channel)
    {
        var json = new JsonObject
        {
            ["id"] = channel.Id,
            ["created"] = channel.CreatedAt.ToUnixTimeSeconds(),
            ["is_im"] = channel.Kind == ChannelKind.Direct,
            ["is_mpim"] = channel.Kind == ChannelKind.GroupDirect,
            ["is_archived"] = channel.IsArchived,
            ["is_org_shared"] = false,
            ["context_team_id"] = world.TeamId,
        };
        if (channel.Kind == ChannelKind.Direct)
        {
            json["user"] = channel.People[0].Id;
            return json;
        }
        json["name"] = channel.Name;
        json["name_normalized"] = channel.Name;
        json["is_channel"] = channel.Kind is ChannelKind.Public or ChannelKind.Private;
        json["is_group"] = false;
        json["is_private"] = channel.Kind != ChannelKind.Public;
        json["is_general"] = false;
        json["is_shared"] = channel.IsShared;
        json["is_ext_shared"] = channel.IsShared;
        json["is_member"] = channel.IsIn;
        json["creator"] = channel.Creator?.Id ?? "U00000000";
        return json;
    }
}
