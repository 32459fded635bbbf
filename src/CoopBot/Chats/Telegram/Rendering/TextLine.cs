using System.Collections.Immutable;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>A line of a message, and where it stands in it.</summary>
/// <param name="Part">Index in the message.</param>
/// <param name="Block">Index in the part.</param>
/// <param name="Item">Index in the bullets; 0 in every other block.</param>
/// <param name="IsHeading">It must not stand last, away from what it is the heading of.</param>
/// <param name="Runs">Clean, in the look they are shown in.</param>
internal sealed record TextLine(int Part, int Block, int Item, bool IsHeading, ImmutableArray<Run> Runs)
{
    /// <summary>A heading leaves room for what it is the heading of.</summary>
    private const int LongestHeading = 1000;
    private const string Bullet = "• ";

    public Markup Markup { get; } = Markup.Of(Runs);

    /// <summary>All lines on which something can be seen.</summary>
    public static List<TextLine> AllOf(ImmutableArray<Part> parts) =>
        [.. from part in parts.Index()
            from block in part.Item.Blocks.Index()
            from runs in RunsOf(block.Item).Index()
            let clean = runs.Item.Select(SafeText.Clean).Where(run => run.Text.Length > 0).ToList()
            where clean.Any(run => VisibleText.IsVisible(run.Text))
            select new TextLine(part.Index, block.Index, runs.Index, block.Item is Heading, [.. block.Item is Bullets ? clean.Prepend(Bullet) : clean])];

    /// <summary>What stands between the line before, if any, and this one.</summary>
    public string Break(TextLine? before) => before is null ? "" : before.Part == Part ? "\n" : "\n\n";

    /// <summary>As much of the line as there is room for; null when there is none at all.</summary>
    public TextLine? Shorten(Weight room)
    {
        var (fits, exceeds) = (0, Markup.Text.Length);
        while (exceeds - fits > 1)
        {
            var middle = (fits + exceeds) / 2;
            if (Markup.Of(Beginning(middle)).Weight.FitsIn(room)) fits = middle;
            else exceeds = middle;
        }
        return fits == 0 ? null : new TextLine(Part, Block, Item, IsHeading, Beginning(fits));
    }

    private ImmutableArray<Run> Beginning(int limit)
    {
        var kept = ImmutableArray.CreateBuilder<Run>();
        var room = limit - 1;
        foreach (var run in Runs)
        {
            var isWhole = run.Text.Length <= room;
            kept.Add(isWhole ? run : run with { Text = VisibleText.Shorten(run.Text, room + 1) });
            if (!isWhole) break;
            room -= run.Text.Length;
        }
        return kept.ToImmutable();
    }

    private static IEnumerable<IEnumerable<Run>> RunsOf(Block block) => block switch
    {
        Heading heading => [[Run.Bold(heading.Text.Length <= LongestHeading ? heading.Text : VisibleText.Shorten(heading.Text, LongestHeading))]],
        Paragraph paragraph => [paragraph.Runs],
        Note note => [note.Runs.Select(run => run.Style == RunStyle.Plain ? run with { Style = RunStyle.Italic } : run)],
        Bullets bullets => bullets.Items.Select(item => item.Runs.AsEnumerable()),
        _ => throw new InvalidOperationException($"no lines for {block.GetType().Name}"),
    };
}
