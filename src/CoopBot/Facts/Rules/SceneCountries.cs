using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Where one country acts with nobody, the other side is that of the place: "a Turkish company builds a plant near Samarkand".</summary>
internal static class SceneCountries
{
    /// <summary>The country of the first place abroad where something is done.</summary>
    public static PlaceFact? Of(Draft draft, string only) =>
        draft.Of<PlaceFact>().FirstOrDefault(place => place.Country is { } there && there != only && IsActive(draft, place.Span.Sentence)
            && draft.ZoneOf(place.Span.Sentence) is Zone.Title or Zone.Lead);

    /// <summary>Does something together, or gives and takes: a sentence that only quotes or compares does not.</summary>
    public static bool IsActive(Draft draft, int sentence)
    {
        var scan = draft.Scans[sentence];
        return draft.ZoneOf(scan) is not (Zone.Background or Zone.Quote)
            && (scan.Has(Cue.Cooperation) || scan.Has(Cue.Aid) || scan.Has(Cue.Allocates) || scan.CuesUnder(Cue.Event).Any() || scan.CuesUnder(Cue.Paper).Any());
    }
}
