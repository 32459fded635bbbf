using CoopBot.Chats.Telegram.Wire;
using CoopBot.Commands;

namespace CoopBot.Chats.Telegram.Receiving;

/// <summary>Which words of a message are meant for the bot.</summary>
internal sealed class Addressed(CommandList commands, ReplyReader replies)
{
    /// <summary>The words; null for talk that is not the bot's business.</summary>
    /// <param name="bot">The bot's name without the @.</param>
    public string? WordsOf(WireMessage message, string bot)
    {
        var text = message.Text?.Trim() ?? "";
        // An answer to a digest is about its stories; other talk below it is left alone.
        if (message.ReplyToMessage is { From: { IsBot: true, Username: { } author }, Text: { } said } && author == bot
            && replies.Read(WithoutMention(text, "@" + bot) ?? text, ReplyReader.StoriesIn(said)) is { } meant) return meant;
        // Somebody who sends a sticker or a voice message to the bot alone should learn what it understands.
        if (message.Chat.Type == "private") return text;
        if (text.StartsWith('/')) return IsForBot(text, bot) ? text : null;
        return WithoutMention(text, "@" + bot);
    }

    /// <summary>In a group other bots listen too: a command without a name is ours only when we know it.</summary>
    private bool IsForBot(string text, string bot)
    {
        var word = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries)[0];
        var at = word.IndexOf('@');
        return at >= 0 ? word.AsSpan(at + 1).Equals(bot, StringComparison.OrdinalIgnoreCase) : Typed.Read(text).Command is { } command && commands.Find(command) is not null;
    }

    /// <summary>"@coop_bot energy, please" is "energy, please"; null when the bot is not mentioned.</summary>
    private static string? WithoutMention(string text, string mention)
    {
        var at = text.IndexOf(mention, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var end = at + mention.Length;
        // @coop_bot_2 is somebody else.
        if (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_')) return null;
        return (text[..at] + text[end..]).Trim(' ', ',', ':');
    }
}
