namespace CoopBot.Sources.Robots;

/// <summary>A path of a robots.txt: the beginning of a path, where * stands for anything and $ for its end.</summary>
internal static class RobotsPattern
{
    internal static bool Fits(string pattern, string path)
    {
        var mustEnd = pattern.EndsWith('$');
        var parts = (mustEnd ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        for (var number = 1; number < parts.Length; number++)
        {
            // The first place that fits leaves most to the rest; the last part of a pattern with an end must stand at the end.
            if (mustEnd && number == parts.Length - 1)
                return path.Length - at >= parts[number].Length && path.EndsWith(parts[number], StringComparison.Ordinal);
            var found = path.IndexOf(parts[number], at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + parts[number].Length;
        }
        return !mustEnd || at == path.Length;
    }
}
