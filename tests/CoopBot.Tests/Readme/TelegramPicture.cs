using System.Text;
using CoopBot.Emulators.Telegram;

namespace CoopBot.Tests.Readme;

/// <summary>Draws a conversation as text: who speaks on the left, what is said on the right, buttons in brackets under it.</summary>
internal sealed class TelegramPicture
{
    private const int Margin = 9;
    private const int Width = 100 - Margin;

    /// <summary>A longer message is cut here; the page shows how it looks, not all it says.</summary>
    private const int MostLines = 14;

    private readonly StringBuilder drawn = new();

    public TelegramPicture Said(SimulatedUser user, string words) => Speak(user.Name, [words]);

    public TelegramPicture Happened(string what)
    {
        drawn.Append('\n').Append(' ', Margin).Append($"~ {what} ~\n");
        return this;
    }

    public TelegramPicture Answered(SimulatedMessage message)
    {
        var lines = message.Text.Split('\n').SelectMany(Wrapped).ToList();
        if (lines.Count > MostLines) lines = [.. lines.Take(MostLines - 1), "…"];
        return Speak("CoopBot", [.. lines, .. message.Keyboard.Select(row => string.Join(' ', row.Select(button => $"[{button.Text}]")))]);
    }

    public override string ToString() => $"```text\n{drawn.ToString().TrimStart('\n')}```\n";

    private TelegramPicture Speak(string who, IReadOnlyList<string> lines)
    {
        drawn.Append('\n').Append(who.PadRight(Margin)).Append(lines[0]).Append('\n');
        foreach (var line in lines.Skip(1)) drawn.Append(line.Length == 0 ? "" : new string(' ', Margin)).Append(line).Append('\n');
        return this;
    }

    private static IEnumerable<string> Wrapped(string line)
    {
        var row = new StringBuilder();
        foreach (var word in line.Split(' '))
        {
            if (row.Length > 0 && row.Length + 1 + word.Length > Width)
            {
                yield return row.ToString();
                row.Clear();
            }
            if (row.Length > 0) row.Append(' ');
            row.Append(word);
        }
        yield return row.ToString();
    }
}
