using CoopBot.Model;

namespace CoopBot.Cli.SourceVerbs;

/// <summary>The list for people: a line a source, beneath it what is wrong with it.</summary>
internal static class ListTable
{
    private const int LongestName = 36;

    /// <param name="hidden">How many are not shown.</param>
    public static void Write(TextWriter output, IReadOnlyList<ListedSource> shown, int hidden, DateTimeOffset now)
    {
        var rows = shown.Select(one => Cells(one, now)).Prepend(["No", "State", "Name", "Articles", "Last good look", "Every", "Address"]).ToList();
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        string? group = null;
        for (var at = 0; at < rows.Count && shown.Count > 0; at++)
        {
            var one = at == 0 ? null : shown[at - 1];
            var source = one?.Source;
            if (source is not null && source.Group != group) output.WriteLine($"{source.Group ?? "(no folder)"}:");
            group = source?.Group;
            output.WriteLine(string.Join("  ", rows[at].Select((cell, column) => column is 0 or 3 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd());
            if (source is { LastError: { } wrong, Standing: not SourceStanding.Off }) output.WriteLine($"{new string(' ', widths[0])}  {wrong}{Times(source)}");
            if (one is { IsDropped: true, Source.Standing: SourceStanding.On }) output.WriteLine($"{new string(' ', widths[0])}  the settings name it no longer: the next start drops it");
        }
        if (shown.Count == 0) output.WriteLine(hidden == 0 ? "There are no sources yet: `sources add URL` takes one in." : "No source is on.");
        if (hidden > 0) output.WriteLine($"{PlainWords.Count(hidden, "more source")} {(hidden == 1 ? "is" : "are")} off: `sources list --all` shows {(hidden == 1 ? "it" : "them")}, `sources enable` switches on.");
    }

    private static string[] Cells(ListedSource one, DateTimeOffset now)
    {
        var source = one.Source;
        var name = source.Name + (source.Language is { } language ? $" ({language})" : "");
        return
        [
            $"{one.Number}", PlainWords.Standing(source), name.Length <= LongestName ? name : name[..(LongestName - 1)] + "…", $"{one.Articles}",
            source.LastSuccess is { } success ? PlainWords.Span(now - success) + " ago" : "none yet",
            source.Rhythm is { } rhythm ? PlainWords.Span(rhythm) : "", source.Title is null ? source.Kind : $"{source.Kind} {source.ShownAddress}",
        ];
    }

    private static string Times(SourceRow source) => source.Failures > 1 ? $" ({source.Failures} times in a row)" : "";
}
