using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Digests;

/// <summary>Counts drawn in signs that every chat shows, all of one width, so that what stands behind them stands in a column.</summary>
internal static class Bars
{
    private const int Longest = 8;

    /// <param name="most">The greatest count that is drawn beside this one.</param>
    /// <param name="what">What is counted.</param>
    public static Paragraph Line(int count, int most, string what, Voice voice, string end = "") => Paragraph.Of(Draw(count, most), $" {what} · {voice.Number(count)}{end}");

    private static Run Draw(int count, int most)
    {
        var width = Math.Min(most, Longest);
        var length = most <= Longest ? count : Math.Max(1, count * Longest / most);
        return Run.Code(new string('█', length) + new string('░', width - length));
    }
}
