using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Where a place or a body makes a side though no country is named.</summary>
internal static class SceneCountries
{
    /// <summary>Does something together, or gives and takes: a sentence that only quotes or compares does not.</summary>
    private static bool IsActive(Draft draft, int sentence)
    {
        var scan = draft.Scans[sentence];
        return draft.ZoneOf(scan) is not (Zone.Background or Zone.Quote) && IsTogether(scan);
    }

    /// <summary>A word for it, or two words that make an event only together: "OpenAI has bought a Polish start-up".</summary>
    public static bool IsTold(Draft draft, int sentence) =>
        IsActive(draft, sentence) || Array.Exists(draft.Of<EventFact>(), found => found.Span.Sentence == sentence && found.Status != EventStatus.Earlier);

    /// <summary>The sentence has a word for what two do, or one for the other.</summary>
    public static bool IsTogether(Scan scan) =>
        scan.Has(Cue.Cooperation) || scan.Has(Cue.Aid) || scan.Has(Cue.Allocates) || scan.Has(Cue.Signed) || scan.CuesUnder(Cue.Event).Any() || scan.CuesUnder(Cue.Paper).Any();
}
