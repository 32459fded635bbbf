namespace CoopBot.Commands;

/// <summary>Cuts what was pasted into lines: at the ends of lines, and at semicolons outside of quoted phrases.</summary>
internal static class LineCutter
{
    /// <summary>Without blanks around them, and without empty ones.</summary>
    public static IReadOnlyList<string> Cut(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n', '\r', '\u2028'))
        {
            var start = 0;
            for (var at = 0; at < line.Length; at++)
            {
                if (FilterLexer.EndOfPhrase(line, at) is >= 0 and var end)
                {
                    at = end;
                }
                else if (line[at] is ';' or '；')
                {
                    lines.Add(line[start..at]);
                    start = at + 1;
                }
            }
            lines.Add(line[start..]);
        }
        return [.. lines.Select(line => line.Trim()).Where(line => line.Length > 0)];
    }
}
