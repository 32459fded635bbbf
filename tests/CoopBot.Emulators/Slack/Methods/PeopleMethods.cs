using System.Text.Json.Nodes;
using static CoopBot.Emulators.Slack.Methods.Kind;

namespace CoopBot.Emulators.Slack.Methods;

/// <summary>Asking about people and channels.</summary>
internal sealed class PeopleMethods(World world)
{
    private readonly ChannelFinder channels = new(world);

    public IEnumerable<ApiMethod> All =>
    [
        new("users.info", Tier.Four, "users:read", User, new("user", Text, IsRequired: true), new("include_locale", Flag)) { TakesJson = false },
        new("conversations.info", Tier.Three, "", Channel, new("channel", Text, IsRequired: true), new("include_locale", Flag), new("include_num_members", Flag)) { TakesJson = false },
        new("conversations.open", Tier.Three, "im:write", Open, new("users", Text), new("channel", Text), new("return_im", Flag), new("prevent_creation", Flag)) { TakesJson = false },
    ];

    private JsonObject User(Arguments call)
    {
        var user = world.User(call.Text("user")!) ?? throw new Refusal("user_not_found");
        return new() { ["user"] = Wire.User(world, user, call.Flag("include_locale") == true) };
    }

    private JsonObject Channel(Arguments call)
    {
        var channel = channels.Known(call.Text("channel")!);
        var scope = channel.Kind switch { ChannelKind.Public => "channels:read", ChannelKind.Private => "groups:read", ChannelKind.Direct => "im:read", _ => "mpim:read" };
        if (!world.Options.Scopes.Contains(scope)) throw Refusal.MissingScope(scope, world.Options.Scopes);
        var json = Wire.Channel(world, channel);
        if (call.Flag("include_num_members") == true) json["num_members"] = channel.IsDirect ? channel.People.Count + 1 : world.Users.Count(user => !user.IsBot) + (channel.IsIn ? 1 : 0);
        return new() { ["channel"] = json };
    }

    private JsonObject Open(Arguments call)
    {
        if (call.Text("users") is not { } id) throw Refusal.Problem("users_list_not_supplied");
        var user = world.User(id) is { IsBot: false } found ? found : throw new Refusal("user_not_found");
        var channel = world.DmOf(user);
        return new() { ["no_op"] = true, ["already_open"] = true, ["channel"] = call.Flag("return_im") == true ? Wire.Channel(world, channel) : new JsonObject { ["id"] = channel.Id } };
    }
}
