using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// What two words of a clause tell together and neither alone: "opened" beside "a plant", "began" beside "exports", "bought" beside "a stake". The
/// sentence, or the title and the lead together, must name two sides: what somebody opens or buys at home is no news of cooperation.
/// </summary>
internal static class EventPairs
{
    /// <summary>In letters: between the two words stand names.</summary>
    private const int Reach = 60;

    /// <summary>A word for beginning with what is begun; null where nothing is.</summary>
    public static Hit<string>? OpeningIn(Draft draft, Scan scan)
    {
        if (!scan.Has(Cue.Begins) || scan.Has(Cue.Signed) || scan.Has(Cue.Agreed) || scan.Has(Cue.Proposed)) return null;
        return (PairIn(scan, Cue.Begins, Cue.Facility) ?? PairIn(scan, Cue.Begins, Cue.Undertaking)) is { } pair && HasTwoSides(draft, scan) ? pair : null;
    }

    /// <summary>"Корейская компания намерена открыть завод": what a company will open abroad is what it invests in.</summary>
    public static bool IsInvestment(Scan scan, Hit<string> opening) =>
        PairIn(scan, Cue.Begins, Cue.Facility) is not null && HasCompany(scan) && EventStanding.Of(scan, opening) == EventStatus.Planned;

    /// <summary>A word for buying with a share or a works, by or from a company.</summary>
    public static Hit<string>? PurchaseIn(Draft draft, Scan scan)
    {
        if (!scan.Has(Cue.Buys) || !HasCompany(scan)) return null;
        return (PairIn(scan, Cue.Buys, Cue.Holding) ?? PairIn(scan, Cue.Buys, Cue.Facility)) is { } pair && HasTwoSides(draft, scan) ? pair : null;
    }

    public static bool HasCompany(Scan scan)
    {
        if (scan.Has(Cue.CompanyWord)) return true;
        foreach (var hit in scan.Organisations)
        {
            if (hit.Value.Kind == "company") return true;
        }
        return false;
    }

    /// <summary>Two states, or a state and a body of many, by whatever stands for them.</summary>
    public static bool HasTwoSides(Draft draft, Scan scan)
    {
        var sides = new HashSet<string>();
        AddSides(scan, sides);
        if (sides.Count < 2 && draft.ZoneOf(scan) is Zone.Title or Zone.Lead)
        {
            foreach (var other in draft.Scans)
            {
                if (draft.ZoneOf(other) is Zone.Title or Zone.Lead) AddSides(other, sides);
            }
        }
        return sides.Count > 1;
    }

    private static void AddSides(Scan scan, HashSet<string> sides)
    {
        foreach (var hit in scan.Countries) sides.Add(hit.Value);
        foreach (var hit in scan.Places) if (hit.Value.Country is { } there) sides.Add(there);
        foreach (var hit in scan.Organisations)
        {
            if (hit.Value.Country is { } home) sides.Add(home);
            else if (hit.Value.Kind is "bank" or "body" or "agency") sides.Add(hit.Value.Id);
        }
    }

    /// <summary>The first verb that stands by a noun in one clause; where the verb comes last the noun stands before it.</summary>
    private static Hit<string>? PairIn(Scan scan, string verb, string noun)
    {
        foreach (var word in scan.CuesOf(verb))
        {
            foreach (var thing in scan.CuesOf(noun))
            {
                if (scan.IsVerbLast && thing.Start > word.Start) continue;
                if (word.DistanceTo(thing) is var gap && gap <= Reach && (word.End <= thing.Start || thing.End <= word.Start) && scan.Text.AsSpan(Math.Min(word.End, thing.End), gap).IndexOfAny(",;:、") < 0) return word;
            }
        }
        return null;
    }
}
