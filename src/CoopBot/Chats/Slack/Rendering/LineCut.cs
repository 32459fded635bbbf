using CoopBot.Model;

namespace CoopBot.Chats.Slack.Rendering;

/// <summary>Shortens a line until its markup fits.</summary>
internal static class LineCut
{
    /// <param name="limit">UTF-16 units of the markup; more than the longest link.</param>
    public static string Fit(IEnumerable<Run> line, int limit)
    {
        List<Run> runs = [.. line.Select(run => run with { Text = VisibleText.OneLine(run.Text) }).Where(run => run.Text.Length > 0)];
        var whole = Markdown.Of(runs);
        if (whole.Length <= limit) return whole;

        var (fits, exceeds) = (1, runs.Sum(run => run.Text.Length));
        while (exceeds - fits > 1)
        {
            var middle = (fits + exceeds) / 2;
            if (Markdown.Of(Beginning(runs, middle)).Length <= limit) fits = middle;
            else exceeds = middle;
        }
        return Markdown.Of(Beginning(runs, fits));
    }

    private static IEnumerable<Run> Beginning(List<Run> runs, int length)
    {
        var room = length - 1;
        foreach (var run in runs)
        {
            if (run.Text.Length > room)
            {
                yield return run with { Text = VisibleText.Shorten(run.Text, room + 1) };
                yield break;
            }
            yield return run;
            room -= run.Text.Length;
        }
    }
}
