namespace CoopBot.Stories;

/// <summary>
/// How two articles stand to each other. Conservative: one story are those whose texts are nearly equal, or whose sides and event agree and
/// two further kinds of facts with them, while nothing speaks against it. In doubt they stay apart.
/// </summary>
internal static class Comparison
{
    /// <summary>Articles further apart than this do not tell one event.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromDays(3);

    /// <summary>And further apart than this, none carries on the other's.</summary>
    public static readonly TimeSpan Thread = TimeSpan.FromDays(7);

    private const double NearlyEqual = 0.5, Equal = 0.8;
    private const int FewestHashes = 12;
    private const int Enough = 2;

    public static Tie Of(Traits a, Traits b)
    {
        var gap = (a.When - b.When).Duration();
        if (gap > Thread) return Tie.None;
        if (gap <= Window && IsOneText(a, b)) return Tie.SameText;
        if (!a.IsCooperation || !b.IsCooperation || !AreSidesOne(a, b)) return Tie.None;

        var evidence = Evidence.Of(a, b);
        var (isContrary, isOffTopic) = (Contradicts(a, b), IsOffTopic(a, b));
        if (gap <= Window && !isContrary && !isOffTopic && a.Events.Overlaps(b.Events) && IsEnough(evidence, a, b)) return Tie.SameEvent;
        return !isOffTopic && evidence.Count >= Enough && evidence.IsOwn && (!isContrary || evidence.Count > Enough) ? Tie.SameMatter : Tie.None;
    }

    /// <summary>Edited texts are one as long as their facts do not say otherwise: two reports of two grants may differ in a word.</summary>
    public static bool IsOneText(Traits a, Traits b)
    {
        if (a.Language != b.Language) return false;
        var (ofBoth, ofShorter) = a.Sketch.Common(b.Sketch, NearlyEqual, Equal);
        if (ofBoth >= Equal) return a.Parties.SetEquals(b.Parties) || ofBoth > 0.95;
        var isPart = ofShorter >= Equal && Math.Min(a.Sketch.Hashes.Length, b.Sketch.Hashes.Length) >= FewestHashes;
        return (ofBoth >= NearlyEqual || isPart) && (a.Parties.IsSubsetOf(b.Parties) || b.Parties.IsSubsetOf(a.Parties)) && !Contradicts(a, b) && !IsOffTopic(a, b);
    }

    private static bool IsEnough(Evidence evidence, Traits a, Traits b) =>
        // Two papers of one visit share people and place: what they are about must agree too.
        evidence.Count >= Enough && (evidence.IsOwn || !(a.SignsPaper && b.SignsPaper));

    private static bool AreSidesOne(Traits a, Traits b)
    {
        var common = a.Parties.Common(b.Parties);
        if (common == 0) return false;
        var smaller = Math.Min(a.Parties.Count, b.Parties.Count);
        // A report may name one side more; of a single one the other must be the same too.
        return common == smaller && (smaller >= 2 || a.Parties.Count == b.Parties.Count);
    }

    private static bool Contradicts(Traits a, Traits b) =>
        SumsDiffer(a, b)
        || (a.Scenes.Count > 0 && b.Scenes.Count > 0 && !a.Scenes.Overlaps(b.Scenes))
        || (a.Days.Length > 0 && b.Days.Length > 0 && !a.Days.Any(mine => b.Days.Any(mine.Touches)));

    private static bool IsOffTopic(Traits a, Traits b) =>
        (a.Topics.Count > 0 && b.Topics.Count > 0 && !a.Topics.Overlaps(b.Topics))
        || (a.SignsPaper && b.SignsPaper && a.Subjects.Count > 0 && b.Subjects.Count > 0 && !a.Subjects.Overlaps(b.Subjects));

    /// <summary>In one currency; another may be the same sum, changed.</summary>
    private static bool SumsDiffer(Traits a, Traits b) =>
        a.Sums.Count > 0 && b.Sums.Count > 0 && !a.Sums.Overlaps(b.Sums) && a.Currencies.Overlaps(b.Currencies);
}
