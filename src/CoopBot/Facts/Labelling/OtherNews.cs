using System.Collections.Frozen;
using CoopBot.Facts.Rules;
using CoopBot.Knowledge;

namespace CoopBot.Facts.Labelling;

/// <summary>How much an article speaks of what is no cooperation: sport, crime, accidents, wars, markets, celebrities, home affairs.</summary>
internal static class OtherNews
{
    /// <summary>It must weigh this much before it outweighs anything: one word in a title.</summary>
    public const double Threshold = 2.5;

    /// <summary>In letters: how near to a crime the words stand that say it is fought against.</summary>
    private const int CombatReach = 40;

    private static readonly FrozenSet<string> Incidents = new[] { "sport", "crime", "accident", "war", "society" }.Select(kind => Cue.Other + kind).ToFrozenSet();
    private static readonly FrozenSet<string> Fought = new[] { "crime", "accident", "war" }.Select(kind => Cue.Other + kind).ToFrozenSet();

    /// <summary>News of a crime, an accident, a war, sport or celebrities.</summary>
    public static bool IsIncident(Draft draft) => draft.Scans.Sum(scan => WeightIn(draft, scan, Incidents.Contains)) >= Threshold;

    /// <param name="isHelped">Where help is sent the accident is its reason, and no other news.</param>
    public static double WeightIn(Draft draft, Scan scan, bool isHelped) =>
        WeightIn(draft, scan, cue => cue.StartsWith(Cue.Other, StringComparison.Ordinal) && !(isHelped && cue == Cue.Other + "accident"));

    private static double WeightIn(Draft draft, Scan scan, Func<string, bool> isMeant) =>
        draft.WeightOf(scan, cue => isMeant(cue.Value) && !IsFought(scan, cue) && !IsOfOffice(draft, scan, cue));

    /// <summary>"The fight against terrorism", "giyohvand moddalarga qarshi kurash": what states do about it is no crime.</summary>
    private static bool IsFought(Scan scan, Hit<string> cue)
    {
        if (!Fought.Contains(cue.Value)) return false;
        foreach (var fight in scan.CuesOf(Cue.Combat))
        {
            var gap = fight.DistanceTo(cue);
            if (gap <= CombatReach && !scan.Text.AsSpan(Math.Min(fight.End, cue.End), gap).ContainsAny(".;:")) return true;
        }
        return false;
    }

    /// <summary>"The special representative for sanctions", "санкциялар бойынша өкіл": what somebody is in charge of.</summary>
    private static bool IsOfOffice(Draft draft, Scan scan, Hit<string> cue)
    {
        // The officer of the law is himself a sign of a crime.
        if (scan.Ranks.IsEmpty || scan.Ranks.Overlap(cue.Start, cue.End)) return false;
        foreach (var office in draft.OfficesIn(scan))
        {
            if (office.Start <= cue.Start && cue.End <= office.End) return true;
            var (from, to) = office.End <= cue.Start ? (office.End, cue.Start) : (cue.End, office.Start);
            foreach (var link in scan.CuesOf(Cue.PaperTopic))
            {
                if (from < link.Start && link.Start - from <= 1 && to - link.End is 0 or 1) return true;
            }
        }
        return false;
    }
}
