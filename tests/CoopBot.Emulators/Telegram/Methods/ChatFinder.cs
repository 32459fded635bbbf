using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram.Methods;

/// <summary>Finds the chat a call is about, and says whether the bot may do there what it wants to.</summary>
internal sealed class ChatFinder(World world)
{
    /// <returns>Null where there is none, or none is named.</returns>
    public SimulatedChat? Find(JsonNode? id) => id?.GetValueKind() switch
    {
        JsonValueKind.Number when id.AsValue().TryGetValue<long>(out var number) => world.Chat(number),
        JsonValueKind.String => Find(id.GetValue<string>()),
        _ => null,
    };

    /// <exception cref="Refusal">No such chat, or it has moved.</exception>
    public SimulatedChat Get(Arguments call)
    {
        var id = call.Raw("chat_id") ?? throw Refusal.Problem("chat_id is empty");
        if (Find(id) is not { IsDeleted: false } chat) throw Refusal.BadRequest("chat not found");
        if (chat.MigratedTo is { } target) throw Refusal.Migrated(target.Id);
        return chat;
    }

    /// <summary>Whether the bot is there at all.</summary>
    public void MustBeIn(SimulatedChat chat)
    {
        var bot = chat.MembershipOf(world.Bot);
        if (bot.IsIn) return;
        var place = chat.Kind.ToString().ToLowerInvariant() + " chat";
        throw Refusal.Forbidden(bot.Status == MemberStatus.Kicked ? $"bot was kicked from the {place}" : $"bot is not a member of the {place}");
    }

    /// <summary>Whether the bot may write there.</summary>
    public void MustWrite(SimulatedChat chat, long? thread)
    {
        MustBeIn(chat);
        if (chat.Kind == ChatKind.Private) MustReach(world.User(chat.Id)!);
        var bot = chat.MembershipOf(world.Bot);
        if (chat.Kind == ChatKind.Channel && !(bot.IsAdmin && bot.CanPost)) throw Refusal.BadRequest("need administrator rights in the channel chat");
        if (!bot.CanSend) throw Refusal.BadRequest("not enough rights to send text messages to the chat");
        if (thread is not { } id) return;
        if (chat.Topic(id) is not { } topic) throw Refusal.BadRequest("message thread not found");
        if (topic.IsClosed && !bot.IsAdmin) throw Refusal.BadRequest("TOPIC_CLOSED");
    }

    private static void MustReach(SimulatedUser user)
    {
        if (user.IsDeactivated) throw Refusal.Forbidden("user is deactivated");
        if (user.HasBlocked) throw Refusal.Forbidden("bot was blocked by the user");
        if (!user.HasStarted) throw Refusal.Forbidden("bot can't initiate conversation with a user");
    }

    private SimulatedChat? Find(string text) =>
        text is ['@', .. var name] ? world.Chat(name)
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? world.Chat(number)
        : null;
}
