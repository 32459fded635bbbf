using System.Collections.Immutable;
using CoopBot.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CoopBot.Chats.Terminal;

/// <summary>
/// Prints messages in colour, wrapped at the console's width. Every text goes in as a styled segment, never as
/// Spectre's markup: a title with [red] in it is shown as it is.
/// </summary>
internal sealed class ColourPrinter
{
    private static readonly Style Head = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Small = new(Color.Grey);
    private static readonly Style Address = new(Color.Grey, decoration: Decoration.Underline);
    private static readonly Style Command = new(Color.Teal);

    private readonly IAnsiConsole console;
    private readonly TerminalConsole terminal;

    public ColourPrinter(TerminalConsole terminal)
    {
        this.terminal = terminal;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.HasColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColour ? ColorSystemSupport.EightBit : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
    }

    public void Print(Message message)
    {
        console.Profile.Width = terminal.Width();
        foreach (var part in message.Parts)
        {
            foreach (var block in part.Blocks) console.Write(Of(block));
            if (part.Buttons.Length > 0) console.Write(Of(part.Buttons));
            console.WriteLine();
        }
    }

    /// <summary>Small print of the terminal's own, with a blank line after it.</summary>
    public void PrintNote(string text)
    {
        console.Profile.Width = terminal.Width();
        console.Write(new Spectre.Console.Paragraph(CleanText.Of(text), Small));
        console.WriteLine();
        console.WriteLine();
    }

    private static IRenderable Of(Block block) => block switch
    {
        Heading heading => Ended(new Spectre.Console.Paragraph(CleanText.Of(heading.Text), Head)),
        Model.Paragraph paragraph => Ended(Add(new(), paragraph.Runs, Style.Plain)),
        Note note => Ended(Add(new(), note.Runs, Small)),
        Bullets bullets => Of(bullets),
        _ => throw new InvalidOperationException($"no colours for {block.GetType().Name}"),
    };

    private static Grid Of(Bullets bullets)
    {
        var grid = new Grid { Expand = false }
            .AddColumn(new GridColumn { Width = 2, NoWrap = true, Padding = new Padding(0) })
            .AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var item in bullets.Items) grid.AddRow(new Text("•", Command), Add(new(), item.Runs, Style.Plain));
        return grid;
    }

    private static Spectre.Console.Paragraph Of(ImmutableArray<Button> buttons)
    {
        var line = new Spectre.Console.Paragraph();
        foreach (var button in buttons)
        {
            line.Append(CleanText.Of(button.Label) + " ", Small);
            line.Append($"[{CleanText.Of(button.Command)}]", Command);
            line.Append("  ");
        }
        return Ended(line);
    }

    private static Spectre.Console.Paragraph Add(Spectre.Console.Paragraph text, ImmutableArray<Run> runs, Style ground)
    {
        foreach (var run in runs)
        {
            text.Append(CleanText.Of(run.Text), run.Style switch
            {
                RunStyle.Bold => ground.Decoration(Decoration.Bold),
                RunStyle.Italic => ground.Decoration(Decoration.Italic),
                RunStyle.Code => Command,
                _ => ground,
            });
            if (MessageText.LinkOf(run) is { } link) text.Append(" ", ground).Append(link, Address);
        }
        return text;
    }

    private static Spectre.Console.Paragraph Ended(Spectre.Console.Paragraph text) => text.Append("\n");
}
