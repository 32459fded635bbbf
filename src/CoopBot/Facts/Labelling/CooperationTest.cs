using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Labelling;

/// <summary>
/// Is it news of cooperation between countries, or of a country with a foreign partner? Two sides are needed, and something
/// they do together; a match, a crime or an accident between two countries is neither.
/// </summary>
internal static class CooperationTest
{
    /// <summary>Other news must weigh this much before it outweighs anything.</summary>
    private const double OtherThreshold = 3;

    public static (bool IsCooperation, string Why) Judge(Draft draft)
    {
        var parties = draft.Of<CountryFact>().Where(country => country.IsParty).Select(country => country.Code).ToHashSet();
        var partners = draft.Of<OrganisationFact>()
            .Where(found => found.Id is not null && draft.ZoneOf(found.Span.Sentence) != Zone.Background)
            .Select(found => draft.Knowledge.Organisations[found.Id!])
            .Any(found => found.Country is null || !parties.Contains(found.Country) || parties.Count > 1);
        // A meeting in another country's city has that country in it, though nobody says its name.
        partners |= draft.Of<EventFact>().Any() && draft.Of<PlaceFact>().Any(place => place.Country is { } there && !parties.Contains(there) && draft.ZoneOf(place.Span.Sentence) != Zone.Background);
        var together = Weigh(draft, cue => cue == Cue.Cooperation);
        var events = draft.Of<EventFact>().Where(found => found.Status != EventStatus.Earlier).ToList();
        var other = Weigh(draft, cue => cue.StartsWith(Cue.Other, StringComparison.Ordinal));

        if (parties.Count == 0) return (false, "no-sides");
        if (parties.Count == 1 && !partners) return (false, "one-side");
        if (other >= OtherThreshold && other > together + events.Count) return (false, "other-news");
        if (events.Count > 0) return (true, "event");
        return together > 0 ? (true, "together") : (false, "nothing-together");
    }

    private static double Weigh(Draft draft, Func<string, bool> isMeant) =>
        draft.Scans.Sum(scan => scan.Cues.Count(hit => isMeant(hit.Value)) * draft.WeightOf(scan));
}
