using System.Collections.Frozen;
using CoopBot.Model;

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
        if (gap <= Window && !isContrary && !isOffTopic && IsEventOne(a, b) && IsEnough(evidence, a, b)) return Tie.SameEvent;
        return !isOffTopic && evidence.Count >= Enough && evidence.IsOwn && (!isContrary || evidence.Count > Enough) ? Tie.SameMatter : Tie.None;
    }

    /// <summary>Edited texts are one as long as their facts do not say otherwise: two reports of two grants may differ in a word.</summary>
    public static bool IsOneText(Traits a, Traits b)
    {
        if (a.Language != b.Language) return false;
        var (ofBoth, ofShorter) = a.Sketch.Common(b.Sketch);
        if (ofBoth >= Equal) return a.Parties.SetEquals(b.Parties) || ofBoth > 0.95;
        var isPart = ofShorter >= Equal && Math.Min(a.Sketch.Hashes.Length, b.Sketch.Hashes.Length) >= FewestHashes;
        return (ofBoth >= NearlyEqual || isPart) && (a.Parties.IsSubsetOf(b.Parties) || b.Parties.IsSubsetOf(a.Parties)) && !Contradicts(a, b) && !IsOffTopic(a, b);
    }

    private static bool IsEnough(Evidence evidence, Traits a, Traits b) =>
        // Two papers of one visit share people and place: what they are about must agree too.
        evidence.Count >= Enough && (evidence.IsOwn || !(SignsPaper(a) && SignsPaper(b)));

    private static bool AreSidesOne(Traits a, Traits b)
    {
        var common = a.Parties.Count(b.Parties.Contains);
        if (common == 0) return false;
        var smaller = Math.Min(a.Parties.Count, b.Parties.Count);
        // A report may name one side more; of a single one the other must be the same too.
        return common == smaller && (smaller >= 2 || a.Parties.Count == b.Parties.Count);
    }

    private static bool IsEventOne(Traits a, Traits b) =>
        a.Events.Any(mine => b.Events.Any(its => mine.Event == its.Event || (IsMeeting(mine.Event) && IsMeeting(its.Event)) || (IsPaper(mine.Event) && IsPaper(its.Event)) || (IsMoney(mine.Event) && IsMoney(its.Event))));

    private static bool IsMeeting(EventKind kind) => kind is EventKind.Talks or EventKind.Visit;

    private static bool IsPaper(EventKind kind) => kind is EventKind.AgreementSigned or EventKind.Memorandum;

    private static bool IsMoney(EventKind kind) => kind is EventKind.GrantLoan or EventKind.Investment or EventKind.ProjectLaunch;

    private static bool SignsPaper(Traits one) => one.Events.Any(found => IsPaper(found.Event) || IsMoney(found.Event));

    private static bool Contradicts(Traits a, Traits b) =>
        SumsDiffer(a.Sums, b.Sums)
        || (a.Scenes.Count > 0 && b.Scenes.Count > 0 && !a.Scenes.Overlaps(b.Scenes))
        || (a.Days.Length > 0 && b.Days.Length > 0 && !a.Days.Any(mine => b.Days.Any(its => Touch(mine, its))));

    private static bool IsOffTopic(Traits a, Traits b) =>
        (a.Topics.Count > 0 && b.Topics.Count > 0 && !a.Topics.Overlaps(b.Topics))
        || (SignsPaper(a) && SignsPaper(b) && a.Subjects.Count > 0 && b.Subjects.Count > 0 && !a.Subjects.Overlaps(b.Subjects));

    /// <summary>In one currency; another may be the same sum, changed.</summary>
    private static bool SumsDiffer(FrozenSet<string> a, FrozenSet<string> b) =>
        a.Count > 0 && b.Count > 0 && !a.Overlaps(b) && a.Select(CurrencyOf).Intersect(b.Select(CurrencyOf)).Any();

    private static string CurrencyOf(string sum) => sum[(sum.LastIndexOf(' ') + 1)..];

    /// <summary>Days, or stretches of days from/to, that have one in common.</summary>
    private static bool Touch(string a, string b)
    {
        var (mine, its) = (a.Split('/'), b.Split('/'));
        return string.CompareOrdinal(mine[0], its[^1]) <= 0 && string.CompareOrdinal(its[0], mine[^1]) <= 0;
    }
}
