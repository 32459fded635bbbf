using System.Text.Json.Nodes;
using CoopBot.Emulators.Telegram.Markup;

namespace CoopBot.Emulators.Telegram;

/// <summary>Puts messages into chats and tells the bot of those it may see.</summary>
internal sealed class Posting(World world)
{
    public SimulatedMessage Say(SimulatedChat chat, SimulatedUser? from, SimulatedChat? sender, string text, int? thread, SimulatedMessage? replyTo)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > FormattedText.MostUnits) throw new ArgumentException($"A messenger sends 1 to {FormattedText.MostUnits} units of text.");
        if (thread is { } id && chat.Topic(id) is null) throw new InvalidOperationException($"{chat} has no topic {id}.");
        if (from is { IsBot: false } && chat.Kind != ChatKind.Private && !chat.MembershipOf(from).IsIn) chat.Admit(from, new(MemberStatus.Member));

        var message = new SimulatedMessage
        {
            Chat = chat,
            Id = chat.NextMessageId,
            At = world.Now,
            From = from,
            SenderChat = sender,
            ThreadId = thread,
            ReplyTo = replyTo,
            Text = text.Trim(),
            Entities = EntityFinder.Find(text.Trim(), []),
        };
        Bring(message);
        return message;
    }

    /// <summary>Puts down what a person sends.</summary>
    public void Bring(SimulatedMessage message)
    {
        message.Chat.Append(message);
        Tell(message, isEdited: false);
    }

    /// <summary>Puts down what a person sends without words.</summary>
    /// <param name="kind">The field of the message that holds it.</param>
    public SimulatedMessage Bring(SimulatedUser from, SimulatedChat chat, string kind, JsonNode value)
    {
        var message = new SimulatedMessage { Chat = chat, Id = chat.NextMessageId, At = world.Now, From = from, Service = kind, ServiceValue = value };
        Bring(message);
        return message;
    }

    public void Edit(SimulatedMessage message, string text)
    {
        message.Text = text.Trim();
        message.Entities = EntityFinder.Find(message.Text, []);
        message.EditedAt = world.Now;
        message.EditedCount++;
        Tell(message, isEdited: true);
    }

    /// <param name="opensThread">The message's own id is its thread.</param>
    public SimulatedMessage Service(SimulatedChat chat, SimulatedUser? by, string service, JsonNode value, int? thread = null, bool opensThread = false)
    {
        var message = new SimulatedMessage
        {
            Chat = chat,
            Id = chat.NextMessageId,
            At = world.Now,
            From = by ?? world.Anonymous,
            SenderChat = by is null ? chat : null,
            ThreadId = opensThread ? chat.NextMessageId : thread,
            Service = service,
            ServiceValue = value,
        };
        chat.Append(message);
        if (chat.MembershipOf(world.Bot).IsIn) world.Updates.Add("message", Wire.Message(message));
        return message;
    }

    public void TellMembership(SimulatedChat chat, SimulatedUser by, SimulatedUser whom, Membership before, Membership after)
    {
        if (whom != world.Bot && !chat.MembershipOf(world.Bot).IsAdmin) return;
        world.Updates.Add(whom == world.Bot ? "my_chat_member" : "chat_member", new()
        {
            ["chat"] = Wire.Chat(chat),
            ["from"] = Wire.User(by),
            ["date"] = world.Now.ToUnixTimeSeconds(),
            ["old_chat_member"] = Wire.Member(whom, before),
            ["new_chat_member"] = Wire.Member(whom, after),
        });
    }

    private void Tell(SimulatedMessage message, bool isEdited)
    {
        if (!IsSeen(message)) return;
        var kind = message.Chat.Kind == ChatKind.Channel ? "channel_post" : "message";
        world.Updates.Add(isEdited ? "edited_" + kind : kind, Wire.Message(message));
    }

    /// <summary>Privacy mode: in groups a bot that is no admin gets commands, replies to it and mentions of it.</summary>
    private bool IsSeen(SimulatedMessage message)
    {
        if (message.Chat.Kind == ChatKind.Private) return true;
        var bot = message.Chat.MembershipOf(world.Bot);
        if (!bot.IsIn) return false;
        if (message.Chat.Kind == ChatKind.Channel || bot.IsAdmin || world.Options.CanReadAllGroupMessages) return true;
        return message.ViaBot is not null || message.ReplyTo is { IsFromBot: true } || message.Entities.Any(entity => Calls(message.Text.Substring(entity.Offset, entity.Length), entity.Type));
    }

    private bool Calls(string text, string type)
    {
        var name = "@" + world.Options.BotUsername;
        return type switch
        {
            "mention" => text.Equals(name, StringComparison.OrdinalIgnoreCase),
            "bot_command" => !text.Contains('@') || text.EndsWith(name, StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }
}
