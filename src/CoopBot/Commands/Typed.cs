namespace CoopBot.Commands;

/// <summary>A line taken apart: <c>/latest@coop_bot energy</c> is latest and energy.</summary>
/// <param name="Command">The word after the slash; null for a line that has none.</param>
/// <param name="Arguments">What follows, trimmed; the whole line when it has no slash.</param>
internal readonly record struct Typed(string? Command, string Arguments)
{
    public static Typed Read(string line)
    {
        var text = line.Trim();
        if (!text.StartsWith('/')) return new(null, text);

        var end = text.AsSpan().IndexOfAny(" \t\r\n\u00a0\u3000");
        var word = end < 0 ? text[1..] : text[1..end];
        // In a group Telegram names the bot that is meant: /help@coop_bot.
        var at = word.IndexOf('@');
        var command = at < 0 ? word : word[..at];
        return new(command.Length == 0 ? null : command, end < 0 ? "" : text[end..].Trim());
    }
}
