using System.Text.Json.Nodes;
using static CoopBot.Emulators.Telegram.Methods.ValueKind;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>Asking about the bot, chats and their people.</summary>
internal sealed class ChatMethods(World world, ChatFinder chats)
{
    private static readonly Field Chat = new("chat_id", ChatId);

    public IEnumerable<BotMethod> All =>
    [
        new("getMe", _ => Me()),
        new("getChat", Get, Chat),
        new("getChatMember", GetMember, Chat, new("user_id", Integer)),
        new("getChatAdministrators", GetAdmins, Chat),
        new("leaveChat", Leave, Chat),
    ];

    private JsonObject Me()
    {
        var me = Wire.User(world.Bot);
        me["can_join_groups"] = true;
        me["can_read_all_group_messages"] = world.Options.CanReadAllGroupMessages;
        me["supports_inline_queries"] = world.Options.SupportsInline;
        return me;
    }

    private JsonNode Get(Arguments call)
    {
        var chat = chats.Get(call);
        chats.MustBeIn(chat);
        var json = Wire.Chat(chat);
        json["accent_color_id"] = 0;
        json["max_reaction_count"] = 11;
        if (chat.Kind is ChatKind.Group or ChatKind.Supergroup) json["permissions"] = new JsonObject { ["can_send_messages"] = true };
        return json;
    }

    private JsonNode GetMember(Arguments call)
    {
        var chat = chats.Get(call);
        chats.MustBeIn(chat);
        var user = world.User(call.Integer("user_id") ?? throw Refusal.Problem("invalid user_id specified")) ?? throw Refusal.BadRequest("invalid user_id specified");
        if (chat.Kind == ChatKind.Channel && user != world.Bot && !chat.MembershipOf(world.Bot).IsAdmin) throw Refusal.BadRequest("member list is inaccessible");
        return Wire.Member(user, chat.MembershipOf(user));
    }

    private JsonNode GetAdmins(Arguments call)
    {
        var chat = chats.Get(call);
        chats.MustBeIn(chat);
        if (chat.Kind == ChatKind.Private) throw Refusal.BadRequest("there are no administrators in the private chat");
        return new JsonArray([.. chat.Admins.Select(admin => Wire.Member(admin, chat.MembershipOf(admin)))]);
    }

    private JsonNode Leave(Arguments call)
    {
        var chat = chats.Get(call);
        chats.MustBeIn(chat);
        if (chat.Kind == ChatKind.Private) throw Refusal.BadRequest("chat member status can't be changed in private chats");
        chat.Become(world.Bot, world.Bot, new(MemberStatus.Left));
        return true;
    }
}
