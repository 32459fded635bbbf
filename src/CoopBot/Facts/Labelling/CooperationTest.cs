using System.Collections.Frozen;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>
/// Is it news of cooperation between countries, or of a country with a foreign partner? Two sides are needed, and something
/// they do together; a match, a crime or an accident between two countries is neither.
/// </summary>
internal static class CooperationTest
{
    /// <summary>Other news must weigh this much before it outweighs anything: one word in a title.</summary>
    private const double OtherThreshold = 2.5;

    /// <summary>A joint project named once deep in a long article makes no news of it.</summary>
    private const double LeastTogether = 1.5;
    private const int ShortArticle = 5;

    private static readonly FrozenSet<string> Incidents = new[] { "sport", "crime", "accident", "war", "society" }.Select(kind => Cue.Other + kind).ToFrozenSet();

    public static (bool IsCooperation, string Why) Judge(Draft draft)
    {
        var sides = Sides.Of(draft);
        var events = draft.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier).ToList();
        var done = events.Sum(found => Math.Max(1, draft.WeightOf(draft.Scans[found.Span.Sentence])));
        var aid = Weigh(draft, cue => cue == Cue.Aid);
        var together = aid + Weigh(draft, cue => cue == Cue.Cooperation);
        if (together == 0) together = PairOfCountries.WeightIn(draft);
        var gifts = events.Where(found => found.Event == EventKind.GrantLoan).Select(found => found.Span.Sentence).ToHashSet();
        // "Five million for schools hit by shelling": what the money is for is no other news.
        var other = draft.Scans.Where(scan => !gifts.Contains(scan.Sentence.Number)).Sum(scan => Weigh(draft, scan, cue => cue.StartsWith(Cue.Other, StringComparison.Ordinal) && !(aid > 0 && cue == Cue.Other + "accident")));

        if (sides is { Countries: 0, HasPartner: false }) return (false, "no-sides");
        if (sides is { Countries: < 2, HasPartner: false }) return (false, "one-side");
        if (other >= OtherThreshold && other > together + done) return (false, "other-news");
        if (events.Count > 0) return (true, "event");
        return together >= (draft.Scans.Length > ShortArticle ? LeastTogether : double.Epsilon) ? (true, "together") : (false, "nothing-together");
    }

    /// <summary>News of a crime, an accident, a war, sport or celebrities.</summary>
    public static bool IsIncident(Draft draft) => Weigh(draft, Incidents.Contains) >= OtherThreshold;

    private static double Weigh(Draft draft, Func<string, bool> isMeant)
    {
        var sum = 0.0;
        foreach (var scan in draft.Scans) sum += Weigh(draft, scan, isMeant);
        return sum;
    }

    private static double Weigh(Draft draft, Scan scan, Func<string, bool> isMeant)
    {
        var (count, counted) = (0, -1);
        foreach (var cue in scan.Cues)
        {
            if (cue.Start == counted || !isMeant(cue.Value)) continue;
            // A word counts once, however many cues it is.
            (count, counted) = (count + 1, cue.Start);
        }
        return count * draft.WeightOf(scan);
    }
}
