using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoopBot.Emulators.Telegram.ByHand;

/// <summary>What the page shows to one of the people.</summary>
internal static class PageState
{
    private const int MostMessages = 200;

    /// <summary>A bot that called so lately has not gone away.</summary>
    private static readonly TimeSpan RestBetweenPolls = TimeSpan.FromSeconds(4);

    public static JsonNode Of(TelegramEmulator telegram, long viewer)
    {
        var world = telegram.World;
        return world.Look(() =>
        {
            var people = world.Users.Where(user => !user.IsBot).ToList();
            var me = people.Find(user => user.Id == viewer) ?? people[0];
            var state = new
            {
                beat = world.Pulse.Beats,
                me = me.Id,
                bot = new { name = telegram.Name(me.Language ?? "") ?? telegram.Name() ?? world.Bot.Name, username = world.Bot.Username, description = telegram.Description(me.Language ?? "") ?? telegram.Description() },
                isBotThere = world.Poll is not null || world.Webhook is not null || world.Calls.LastOrDefault()?.At > world.Now - RestBetweenPolls,
                people = people.Select(user => new { id = user.Id, name = user.Name, language = user.Language }),
                chats = world.Chats.Where(chat => chat.Kind != ChatKind.Private && chat.MigratedTo is null).Prepend(world.PrivateOf(me)).Select(chat => Chat(telegram, chat, me)),
                answer = world.Queries.LastAnswerTo(me) is { } press ? new { id = press.Id, text = press.AnswerText, isAlert = press.IsAlert } : null,
            };
            // Behind the lock, before anything changes.
            return JsonSerializer.SerializeToNode(state, JsonSerializerOptions.Web)!;
        });
    }

    private static object Chat(TelegramEmulator telegram, SimulatedChat chat, SimulatedUser me)
    {
        var isPrivate = chat.Kind == ChatKind.Private;
        return new
        {
            id = chat.Id,
            kind = chat.IsForum ? "forum" : chat.Kind.ToString().ToLowerInvariant(),
            title = isPrivate ? telegram.Bot.Name : chat.Title,
            username = chat.Username,
            members = chat.MemberCount,
            isStarted = !isPrivate || me.HasStarted,
            isBlocked = isPrivate && me.HasBlocked,
            isTyping = chat.IsTyping,
            bot = chat.BotStatus.ToString().ToLowerInvariant(),
            topics = chat.Topics.Select(topic => new { id = topic.ThreadId, title = topic.Title, isClosed = topic.IsClosed }),
            commands = Commands(telegram, chat, me),
            messages = chat.Messages.TakeLast(MostMessages).Select(message => Message(message, me)),
        };
    }

    /// <summary>The narrowest menu that is set, as a messenger picks it.</summary>
    private static IReadOnlyList<SimulatedCommand> Commands(TelegramEmulator telegram, SimulatedChat chat, SimulatedUser me)
    {
        var isPrivate = chat.Kind == ChatKind.Private;
        List<string> scopes = isPrivate ? [$"chat:{chat.Id}", "all_private_chats"] : [$"chat_member:{chat.Id}:{me.Id}"];
        if (!isPrivate && chat.MembershipOf(me).IsAdmin) scopes.AddRange([$"chat_administrators:{chat.Id}", $"chat:{chat.Id}", "all_chat_administrators", "all_group_chats"]);
        else if (!isPrivate) scopes.AddRange([$"chat:{chat.Id}", "all_group_chats"]);

        return (from scope in scopes.Append("default")
                from language in (string[])[me.Language ?? "", ""]
                let menu = telegram.Commands(scope, language)
                where menu.Count > 0
                select menu).FirstOrDefault() ?? [];
    }

    private static object Message(SimulatedMessage message, SimulatedUser me) => new
    {
        id = message.Id,
        from = message.SenderChat?.Title ?? message.From?.Name,
        fromId = message.From?.Id,
        isMine = message.From == me || (message.SenderChat?.Kind == ChatKind.Channel && !message.IsFromBot),
        isBot = message.IsFromBot,
        via = message.ViaBot?.Username,
        at = message.At,
        text = message.Text,
        entities = message.Entities.Select(mark => new { type = mark.Type, offset = mark.Offset, length = mark.Length, url = mark.Url, language = mark.Language }),
        keyboard = message.Keyboard.Select(row => row.Select(button => new { text = button.Text, data = button.CallbackData, url = button.Url, inline = button.InlineQuery })),
        isSilent = message.IsSilent,
        isEdited = message.EditedCount > 0,
        thread = message.ThreadId,
        reply = message.ReplyTo is { } reply ? new { id = reply.Id, from = reply.SenderChat?.Title ?? reply.From?.Name, text = reply.Text } : null,
        service = ServiceWords.Of(message),
    };
}
