using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>Which countries act in an event: by the words of its own sentence, a title by those of the first sentence too, and a forum by those that tell who came.</summary>
internal sealed class BearingRule : IFactRule
{
    /// <summary>Who came to a forum is told among the first sentences.</summary>
    private const int LastAttended = 6;

    public string Name => "bearing";

    /// <summary>Finds no facts of its own: it completes the events found before it.</summary>
    public IEnumerable<Fact> Find(Draft draft)
    {
        var countries = draft.Of<CountryFact>();
        foreach (var found in draft.Of<EventFact>())
        {
            if (found.Status != EventStatus.Earlier) draft.Replace(found, found with { Bearings = [.. countries.Select(country => new SideBearing(country.Code, BearingOf(draft, found, country)))] });
        }
        return [];
    }

    private static Bearing BearingOf(Draft draft, EventFact found, CountryFact country)
    {
        var most = Bearing.Unnamed;
        foreach (var scan in TellingOf(draft, found))
        {
            var bearing = Bearings.Of(draft, scan, country.Code, scan.Sentence.Number == found.Span.Sentence ? found.Span : null);
            if (bearing > most) most = bearing;
            if (most is Bearing.State or Bearing.Body) return most;
        }
        // "Ministers of the two countries met": of these two.
        return country.IsParty && draft.Scans[found.Span.Sentence].Has(Cue.Both) && draft.Parties.Count() == 2 ? Bearing.State : most;
    }

    private static IEnumerable<Scan> TellingOf(Draft draft, EventFact found)
    {
        yield return draft.Scans[found.Span.Sentence];
        if (found.Span.Sentence == 0 && draft.Scans.Length > 1) yield return draft.Scans[1];
        else if (found.Span.Sentence == 1 && draft.ZoneOf(0) == Zone.Title) yield return draft.Scans[0];
        if (found.Event != EventKind.Forum) yield break;
        foreach (var scan in draft.News)
        {
            if (scan.Sentence.Number <= LastAttended && scan.Has(Cue.Attends)) yield return scan;
        }
    }
}
