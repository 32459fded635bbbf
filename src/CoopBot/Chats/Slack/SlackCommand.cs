using CoopBot.Commands;

namespace CoopBot.Chats.Slack;

/// <summary>The one command that Slack knows of the bot, and the bot's own commands behind it.</summary>
/// <param name="word">With its slash: <c>/coop</c>.</param>
internal sealed class SlackCommand(string word, CommandList commands)
{
    public string Word => word;

    /// <summary>What was typed behind the command, or to the bot alone, as a line of the bot's: <c>latest energy</c> is <c>/latest energy</c>, <c>energy</c> stays a filter.</summary>
    public string LineOf(string typed)
    {
        var text = typed.Trim();
        var end = text.AsSpan().IndexOfAny(" \t\r\n\u00a0\u3000");
        var first = end < 0 ? text : text[..end];
        if (text.Length == 0) return "/help";
        // In a thread Slack takes no slash commands: people send the whole of it to the bot instead.
        if (first == word) return LineOf(text[first.Length..]);
        return commands.Find(first) is { } command ? $"/{command.Name}{(end < 0 ? "" : text[end..])}" : text;
    }

    /// <summary>How a line of the bot's is typed: <c>/latest energy</c> is <c>/coop latest energy</c>.</summary>
    public string Typed(string line) => line.StartsWith('/') && commands.Find(line[1..].Split(' ')[0]) is not null ? $"{word} {line[1..]}" : line;
}
