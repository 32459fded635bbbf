namespace CoopBot.Stories;

/// <summary>Under which keys an article is kept and looked for: what it says of each two sides, the signs of its text, its title.</summary>
internal static class IndexKeys
{
    private const int MostParties = 5;
    private const int MostOfAKind = 8;

    public static ulong[] Of(Traits traits) => [.. Facts(traits).Concat(Texts(traits)).Distinct()];

    /// <summary>Of these an article shares two at least with one that tells the same.</summary>
    public static IEnumerable<ulong> Facts(Traits traits)
    {
        if (!traits.IsCooperation) yield break;
        var values = Values(traits).ToList();
        foreach (var sides in Sides(traits))
        {
            foreach (var value in values) yield return Keys.Of(sides, value);
        }
    }

    /// <summary>Of these an article shares one at least with one that is nearly the same text.</summary>
    public static IEnumerable<ulong> Texts(Traits traits)
    {
        foreach (var sign in traits.Sketch.Firsts) yield return sign ^ Keys.Of(traits.Language);
        if (traits.TitleKey != 0) yield return traits.TitleKey;
    }

    private static IEnumerable<string> Sides(Traits traits)
    {
        var sides = traits.Parties.Order(StringComparer.Ordinal).Take(MostParties).ToList();
        if (sides.Count == 1) yield return sides[0];
        for (var one = 0; one < sides.Count; one++)
        {
            for (var other = one + 1; other < sides.Count; other++) yield return sides[one] + sides[other];
        }
    }

    private static IEnumerable<string> Values(Traits traits) =>
        Named("person ", traits.Persons).Concat(Named("body ", traits.Bodies)).Concat(Named("sum ", traits.Sums)).Concat(Named("amount ", traits.Amounts))
            .Concat(Named("scene ", traits.Scenes)).Concat(Named("day ", traits.Days)).Concat(Named("subject ", traits.Subjects));

    private static IEnumerable<string> Named(string kind, IEnumerable<string> values) => values.Order(StringComparer.Ordinal).Take(MostOfAKind).Select(value => kind + value);
}
