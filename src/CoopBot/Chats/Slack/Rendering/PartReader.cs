using System.Collections.Immutable;
using CoopBot.Chats.Slack.Wire.Blocks;
using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>Takes the parts of a message apart into what Slack can show.</summary>
internal sealed class PartReader(SlackCommand command)
{
    private const int LongestTitle = 150;

    /// <summary>A heading leaves room for what it is the heading of.</summary>
    private const int LongestHeading = 1000;
    private const int LongestLabel = 75;
    private const int LongestValue = 2000;

    /// <summary>Short of a message by far: a row must not be what keeps a line out of it.</summary>
    private const int FullRow = 3000;
    private const string Bullet = "• ";

    private readonly TypedCommands typed = new(command);

    /// <summary>Every line on which something can be seen, and each button once, under the end of its part.</summary>
    public List<Stretch> Read(ImmutableArray<Part> parts)
    {
        var pressed = new HashSet<PressedButton>();
        return [.. parts.Index().SelectMany(part =>
            part.Item.Blocks.Index().SelectMany(block => LinesOf(part.Index, block.Index, block.Item)).Concat<Stretch>(RowsOf(part.Index, part.Item.Buttons, pressed)))];
    }

    private IEnumerable<TextLine> LinesOf(int part, int at, Block block) => block switch
    {
        Heading heading when VisibleText.IsVisible(heading.Text) => [HeadOf(part, at, typed.In(heading.Text))],
        Paragraph { Runs: var runs } when IsVisible(runs) => [new BodyLine(part, at, 0, LineCut.Fit(typed.In(runs), BlockLayout.LongestSection))],
        Note { Runs: var runs } when IsVisible(runs) => [new SmallLine(part, at, LineCut.Fit(typed.In(runs), BlockLayout.LongestContext))],
        Bullets bullets =>
            from item in bullets.Items.Index()
            where IsVisible(item.Item.Runs)
            select (TextLine)new BodyLine(part, at, item.Index, LineCut.Fit(typed.In(item.Item.Runs.Prepend(Bullet)), BlockLayout.LongestSection)),
        Heading or Paragraph or Note => [],
        _ => throw new InvalidOperationException($"no lines for {block.GetType().Name}"),
    };

    private static HeadLine HeadOf(int part, int at, string text)
    {
        var title = LabelText.Of(text, LongestHeading);
        var words = text.Length <= LongestHeading ? text : VisibleText.Shorten(text, LongestHeading);
        return new(part, at, title.Text.Length <= LongestTitle ? title : null, LineCut.Fit([Run.Bold(words)], BlockLayout.LongestSection));
    }

    private IEnumerable<ButtonRow> RowsOf(int part, ImmutableArray<Button> buttons, HashSet<PressedButton> pressed)
    {
        var (first, characters) = (0, 0);
        List<ButtonElement> row = [];
        foreach (var (index, button) in buttons.Index())
        {
            if (ElementOf(button) is not { Value: { } value } element || PressedButton.Read(value) is not { } press || !pressed.Add(press with { InPlace = false })) continue;
            if (row.Count == BlockLayout.MostButtons || characters > FullRow)
            {
                yield return new ButtonRow(part, first, [.. row]);
                (first, characters) = (index, 0);
                row.Clear();
            }
            row.Add(element);
            characters += element.Text.Text.Length + value.Length;
        }
        if (row.Count > 0) yield return new ButtonRow(part, first, [.. row]);
    }

    /// <summary>Null for what Slack cannot carry.</summary>
    private ButtonElement? ElementOf(Button button)
    {
        var line = VisibleText.OneLine(button.Command).Trim();
        var label = VisibleText.IsVisible(button.Label) ? VisibleText.OneLine(button.Label).Trim() : line;
        var value = PressedButton.Read(line) is { InPlace: true } or { IsPost: true } ? line : new PressedButton(line, button.InPlace).ToString();
        return line.Length == 0 || value.Length > LongestValue ? null : new ButtonElement(LabelText.Of(typed.InCode(label), LongestLabel), "") { Value = value };
    }

    private static bool IsVisible(ImmutableArray<Run> runs) => runs.Any(run => VisibleText.IsVisible(run.Text));
}
