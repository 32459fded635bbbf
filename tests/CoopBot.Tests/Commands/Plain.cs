using CoopBot.Model;

namespace CoopBot.Tests.Commands;

internal static class Plain
{
    public static string TextOf(Message message) => string.Join('\n', message.Parts.SelectMany(part =>
        part.Blocks.Select(TextOf).Concat(part.Buttons.Select(button => $"[{button.Label} → {button.Command}]"))));

    public static IReadOnlyList<Button> ButtonsOf(Message message) => [.. message.Parts.SelectMany(part => part.Buttons)];

    private static string TextOf(Block block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph paragraph => TextOf(paragraph.Runs),
        Note note => TextOf(note.Runs),
        Bullets bullets => string.Join('\n', bullets.Items.Select(item => "• " + TextOf(item.Runs))),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private static string TextOf(IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Text));
}
