using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>The one place where a message becomes Telegram's HTML: a blank line between parts, a line for each block and item.</summary>
internal static class TelegramText
{
    /// <summary>For a message in which nothing can be seen, which Telegram would refuse.</summary>
    private const string Nothing = "…";

    /// <summary>
    /// As many whole parts as fit. A part that is too long alone is cut between its lines, a line that is too long alone
    /// is shortened. The buttons of a part stand under its end.
    /// </summary>
    public static Piece First(Message message)
    {
        var lines = TextLine.AllOf(message.Parts);
        if (lines.Count == 0) return new Piece(Nothing, Nothing, Keyboard.Of(message.Parts), Rest: null);

        var held = PieceCut.First(lines, message.Parts);
        var next = held.Count < lines.Count ? lines[held.Count] : null;
        var ended = next is null ? message.Parts : message.Parts[..next.Part];
        return new Piece(
            Join(held, line => line.Markup.Html),
            Join(held, line => line.Markup.Plain) is { } plain && plain.Length <= Weight.Most.Text ? plain : Join(held, line => line.Markup.Text),
            Keyboard.Of(ended),
            next is null ? null : message with { Parts = From(next, held[^1], message.Parts) });
    }

    private static string Join(IReadOnlyList<TextLine> lines, Func<TextLine, string> text) =>
        string.Concat(lines.Select((line, index) => line.Break(index == 0 ? null : lines[index - 1]) + text(line)));

    private static ImmutableArray<Part> From(TextLine next, TextLine last, ImmutableArray<Part> parts)
    {
        if (next.Part != last.Part) return parts[next.Part..];

        var part = parts[next.Part];
        var blocks = part.Blocks[next.Block..];
        if (blocks[0] is Bullets bullets) blocks = blocks.SetItem(0, new Bullets(bullets.Items[next.Item..]));
        return parts[next.Part..].SetItem(0, part with { Blocks = blocks });
    }
}
