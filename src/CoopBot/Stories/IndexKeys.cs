namespace CoopBot.Stories;

/// <summary>Under which keys an article is kept and looked for: what it says of each two sides, the signs of its text, its title.</summary>
internal static class IndexKeys
{
    private const int MostParties = 5;
    private const int MostOfAKind = 8;

    /// <param name="sides">In order.</param>
    /// <param name="kinds">What is said of them, and of which kind it is.</param>
    public static uint[] Facts(IReadOnlyList<string> sides, params ReadOnlySpan<(string Kind, IReadOnlyCollection<string> Values)> kinds)
    {
        var said = new List<ulong>();
        foreach (var (kind, all) in kinds)
        {
            var few = all.Count <= MostOfAKind ? all : all.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostOfAKind);
            foreach (var value in few)
            {
                var key = Keys.Of(kind, value);
                if (!said.Contains(key)) said.Add(key);
            }
        }
        var keys = new List<uint>();
        foreach (var pair in Pairs(sides))
        {
            foreach (var value in said) keys.Add(Keys.Short(Keys.Together(pair, value)));
        }
        return [.. keys];
    }

    public static uint[] Texts(string language, Sketch sketch, ulong title)
    {
        var own = Keys.Short(language);
        var keys = sketch.Firsts.Select(sign => sign ^ own);
        return [.. (title == 0 ? keys : keys.Append(Keys.Short(title))).Distinct()];
    }

    private static List<ulong> Pairs(IReadOnlyList<string> sides)
    {
        if (sides.Count == 1) return [Keys.Of(sides[0])];
        var most = Math.Min(sides.Count, MostParties);
        var pairs = new List<ulong>();
        for (var one = 0; one < most; one++)
        {
            for (var other = one + 1; other < most; other++) pairs.Add(Keys.Of(sides[one], sides[other]));
        }
        return pairs;
    }
}
