namespace CoopBot.Stories;

/// <summary>Under which keys an article is kept and looked for: what it says of each two sides, the signs of its text, its title.</summary>
internal static class IndexKeys
{
    private const int MostParties = 5;
    private const int MostOfAKind = 8;

    /// <param name="sides">In order.</param>
    /// <param name="kinds">What is said of them, and of which kind it is.</param>
    public static uint[] Facts(IReadOnlyList<string> sides, params ReadOnlySpan<(string Kind, IEnumerable<string> Values)> kinds)
    {
        var values = new List<string>();
        foreach (var (kind, all) in kinds) values.AddRange(all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostOfAKind).Select(value => kind + value));
        return [.. Pairs(sides).SelectMany(pair => values.Select(value => Keys.Short(pair, value))).Distinct()];
    }

    public static uint[] Texts(string language, Sketch sketch, ulong title)
    {
        var own = Keys.Short(language);
        var keys = sketch.Firsts.Select(sign => sign ^ own);
        return [.. (title == 0 ? keys : keys.Append(Keys.Short(title))).Distinct()];
    }

    private static IEnumerable<string> Pairs(IReadOnlyList<string> sides)
    {
        if (sides.Count == 1) yield return sides[0];
        var most = Math.Min(sides.Count, MostParties);
        for (var one = 0; one < most; one++)
        {
            for (var other = one + 1; other < most; other++) yield return sides[one] + sides[other];
        }
    }
}
