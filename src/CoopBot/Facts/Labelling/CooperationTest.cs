using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>
/// Is it news of cooperation between countries, or of a country with a foreign partner? Two sides are needed, and something
/// they do together; a match, a crime or an accident between two countries is neither.
/// </summary>
internal static class CooperationTest
{
    /// <summary>A joint project named once deep in a long article makes no news of it.</summary>
    private const double LeastTogether = 1.5;
    private const int ShortArticle = 5;

    /// <summary>In letters: "rejected a proposed alliance".</summary>
    private const int DenialReach = 30;

    public static (bool IsCooperation, string Why) Judge(Draft draft)
    {
        var sides = Sides.Of(draft);
        if (sides is { Countries: 0, HasPartner: false }) return (false, "no-sides");
        if (sides is { Countries: < 2, HasPartner: false }) return (false, "one-side");

        var events = draft.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier).ToList();
        var done = events.Sum(found => Math.Max(1, draft.WeightOf(draft.Scans[found.Span.Sentence])));
        var aid = Weigh(draft, Cue.Aid);
        var together = aid + draft.Scans.Sum(scan => draft.WeightOf(scan, hit => hit.Value == Cue.Cooperation && !TradeFigures.Hold(draft, scan, hit) && !IsCalledOff(scan, hit)));
        // A champion is congratulated too.
        if (together == 0 && Weigh(draft, Cue.Other + "sport") == 0) together = Weigh(draft, Cue.Courtesy);
        if (together == 0) together = JointWork.WeightIn(draft);
        if (together == 0) together = PairOfCountries.WeightIn(draft);
        var gifts = events.Where(found => found.Event == EventKind.GrantLoan).Select(found => found.Span.Sentence).ToHashSet();
        // "Five million for schools hit by shelling": what the money is for is no other news.
        var other = draft.Scans.Where(scan => !gifts.Contains(scan.Sentence.Number)).Sum(scan => OtherNews.WeightIn(draft, scan, isHelped: aid > 0 || gifts.Any(draft.IsAbove)));

        if (other >= OtherNews.Threshold && other > together + done && !IsBetweenOfficials(draft, events)) return (false, "other-news");
        if (events.Count > 0) return (true, "event");
        return together >= (draft.Scans.Length > ShortArticle ? LeastTogether : double.Epsilon) ? (true, "together") : (false, "nothing-together");
    }

    /// <summary>"Келісімнен шығады", "przejście graniczne zamknięte": the paper, or the crossing, is a part of the words for leaving or closing it; or a verb rejects it.</summary>
    private static bool IsCalledOff(Scan scan, Hit<string> cue) =>
        scan.CuesOf(Cue.Denied).Concat(scan.CuesOf(Cue.Other + "dispute")).Any(off => off.Start <= cue.Start && cue.End <= off.End && off.Length > cue.Length)
        || scan.CuesOf(Cue.Denied).Any(off => (scan.IsVerbLast ? off.Start >= cue.End : off.End <= cue.Start) && scan.IsOneClause(off, cue, DenialReach));

    /// <summary>"The minister visited the village hit by the earthquake and met his Turkish colleague": whatever they spoke of, two governments met.</summary>
    private static bool IsBetweenOfficials(Draft draft, List<EventFact> events)
    {
        var met = events.Where(found => found.Event is EventKind.Talks or EventKind.Visit && draft.IsAbove(found.Span.Sentence)).Select(found => found.Span.Sentence).ToList();
        if (met.Count == 0) return false;
        var named = draft.Of<PersonFact>().Where(person => draft.IsAbove(person.Span.Sentence)).SelectMany(person => person.Offices);
        var told = met.Distinct().SelectMany(sentence => draft.OfficesIn(draft.Scans[sentence])).SelectMany(phrase => phrase.Offices);
        return named.Concat(told).Select(office => SideOf(draft, office)).OfType<string>().Distinct().Skip(1).Any();
    }

    /// <summary>The state in whose government somebody is, or the body of many that he is an officer of.</summary>
    private static string? SideOf(Draft draft, Office office) => office switch
    {
        { Rank: { } rank, Country: { } state } when draft.Knowledge.Ranks[rank].Side == "government" => state,
        { Rank: not null, Organisation: { } id } when draft.Knowledge.Organisations.TryGetValue(id, out var body) && body.IsOfMany => id,
        _ => null,
    };

    private static double Weigh(Draft draft, string cue) => draft.Scans.Sum(scan => draft.WeightOf(scan, hit => hit.Value == cue));
}
