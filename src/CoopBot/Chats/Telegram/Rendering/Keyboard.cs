using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CoopBot.Model;

namespace CoopBot.Chats.Telegram.Rendering;

/// <summary>Lays the buttons of a piece's parts out in rows.</summary>
internal static class Keyboard
{
    private const int MostButtons = 100;
    private const int MostInGridRow = 5;
    private const int MostInRow = 3;
    private const int LongestLabel = 64;

    /// <summary>Widest label that can be read when three, or two, share the width of a phone; in Latin letters.</summary>
    private const int WidestOfThree = 12;
    private const int WidestOfTwo = 20;

    /// <summary>
    /// Part after part, with full labels. A series, such as the stories of a digest, would be ambiguous so: of it there is a grid
    /// of the short labels, and under it the buttons of the last part, when that is not one of the series.
    /// </summary>
    public static ImmutableArray<ImmutableArray<Button>> Of(IEnumerable<Part> parts)
    {
        var groups = parts.Where(part => part.Buttons.Length > 0).ToList();
        var series = groups.Where(IsOfSeries).ToList();
        var pressed = new HashSet<string>();

        IEnumerable<IEnumerable<Button>> rows = series.Count < 2
            ? groups.SelectMany(part => RowsOf(Fresh(part.Buttons, pressed)))
            : GridOf(Fresh(series.SelectMany(Shorts), pressed))
                .Concat(groups[^1] is var last && !IsOfSeries(last) ? RowsOf(Fresh(last.Buttons, pressed)) : []);

        var room = MostButtons;
        var laid = ImmutableArray.CreateBuilder<ImmutableArray<Button>>();
        foreach (var row in rows)
        {
            ImmutableArray<Button> fitting = [.. row.Take(room)];
            if (fitting.Length > 0) laid.Add(fitting);
            room -= fitting.Length;
        }
        return laid.ToImmutable();
    }

    /// <summary>Whether all buttons of the parts may stand under one piece.</summary>
    public static bool HasRoomFor(ImmutableArray<Part> parts) => parts.Sum(part => part.Buttons.Length) <= MostButtons;

    private static bool IsOfSeries(Part part) => part.Buttons.Any(button => button.Short is not null);

    private static IEnumerable<Button> Shorts(Part part) =>
        part.Buttons.Where(button => button.Short is not null).Select(button => button with { Label = button.Short! });

    /// <summary>With labels that can be shown, and each command once.</summary>
    private static List<Button> Fresh(IEnumerable<Button> buttons, HashSet<string> pressed) =>
        [.. buttons.Where(button => pressed.Add(button.Command)).Select(button => button with { Label = LabelOf(button) })];

    private static string LabelOf(Button button)
    {
        var label = VisibleText.OneLine(button.Label).Trim();
        if (!VisibleText.IsVisible(label)) label = VisibleText.OneLine(button.Command).Trim();
        return label.Length <= LongestLabel ? label : VisibleText.Shorten(label, LongestLabel);
    }

    /// <summary>Rows of one length, or nearly: six are three and three, never five and one.</summary>
    private static IEnumerable<IEnumerable<Button>> GridOf(List<Button> buttons)
    {
        var rows = (buttons.Count + MostInGridRow - 1) / MostInGridRow;
        return rows == 0 ? [] : buttons.Chunk((buttons.Count + rows - 1) / rows);
    }

    private static List<List<Button>> RowsOf(List<Button> buttons)
    {
        List<List<Button>> rows = [];
        foreach (var button in buttons)
        {
            if (rows is [.., var row] && row.Append(button).Min(InARow) > row.Count) row.Add(button);
            else rows.Add([button]);
        }
        // Three and one are better two and two.
        if (rows is [.., [_, _, var moved] full, [var alone] lonely] && InARow(alone) > 1)
        {
            full.Remove(moved);
            lonely.Insert(0, moved);
        }
        return rows;
    }

    private static int InARow(Button button) => WidthOf(button.Label) switch
    {
        <= WidestOfThree => MostInRow,
        <= WidestOfTwo => 2,
        _ => 1,
    };

    private static int WidthOf(string label)
    {
        var width = 0;
        for (var signs = StringInfo.GetTextElementEnumerator(label); signs.MoveNext();)
        {
            width += Rune.GetRuneAt(signs.GetTextElement(), 0).Value >= 0x2e80 ? 2 : 1; // from here on mostly ideographs and emoji
        }
        return width;
    }
}
