using System.Globalization;
using CoopBot.Chats.Telegram.Wire;
using CoopBot.Commands;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>Makes a line for the desk of what somebody said or pressed in a chat.</summary>
internal sealed class LineMaker(TelegramClient client, Desk desk, ChannelFinder channels)
{
    /// <summary>The chat that a message stands in; a topic of a forum is a chat of its own.</summary>
    public static TelegramAddress AddressOf(WireMessage message) => new(message.Chat.Id, message.IsTopicMessage ? message.MessageThreadId : null);

    /// <summary>Null when Telegram must be asked about the person and does not answer now.</summary>
    /// <param name="at">The message that was written, or whose button was pressed.</param>
    /// <param name="sender">The chat that somebody speaks as: the group itself for an admin who stays anonymous.</param>
    public async Task<Line?> MakeAsync(WireMessage at, WireUser from, WireChat? sender, string text, CancellationToken cancel)
    {
        var line = LineOf(AddressOf(at), at.Chat, from, text);
        if (at.IsTopicMessage) line = line with { Title = TopicOf(at) };
        // Anonymous admins of all groups share one stand-in: taken for a person, it would run the bot from every group.
        if (sender is not null) line = line with { User = sender.Id.ToString(CultureInfo.InvariantCulture) };
        var needs = desk.NeedsOf(text);
        if (line.IsShared && needs.Admin)
        {
            if (await IsAdminAsync(at.Chat, from, sender, cancel) is not { } isAdmin) return null;
            line = line with { IsAdmin = isAdmin };
        }
        if (needs.Channel is { } name)
        {
            if (await channels.FindAsync(name, from.Id, cancel) is not { } channel) return null;
            line = line with { Channel = channel };
        }
        return line;
    }

    /// <summary>A line with what is known without asking.</summary>
    public static Line LineOf(TelegramAddress address, WireChat chat, WireUser from, string text) =>
        new(address.Chat, from.Id.ToString(CultureInfo.InvariantCulture), text, Language: from.LanguageCode)
        {
            IsShared = chat.Type != "private",
            Title = chat.Title ?? string.Join(' ', new[] { chat.FirstName, chat.LastName }.OfType<string>()),
        };

    /// <summary>"Trade desk › Energy". Telegram gives the topic's name with what is written straight into it; null with an answer to somebody there.</summary>
    private static string? TopicOf(WireMessage message) =>
        message.ReplyToMessage?.ForumTopicCreated is { } topic ? $"{message.Chat.Title} › {topic.Name}" : null;

    private async Task<bool?> IsAdminAsync(WireChat chat, WireUser from, WireChat? sender, CancellationToken cancel)
    {
        if (sender is not null) return sender.Id == chat.Id;
        var answer = await client.GetChatMemberAsync(chat.Id, from.Id, cancel);
        if (answer.IsOk) return answer.Result.IsAdmin;
        return answer.Error.Kind is TelegramErrorKind.BadRequest or TelegramErrorKind.Forbidden ? false : null;
    }
}
