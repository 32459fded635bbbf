using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>What the sides came together for: the visit that an event belongs to, and what a gathering is called.</summary>
internal sealed class Occasion(KnowledgeBase knowledge, Voice voice, Page page, Findings findings, Cast cast)
{
    /// <summary>Among more sides than these a visit is rarely to the one that stands beside it.</summary>
    private const int MostSidesOfAVisit = 3;

    /// <summary>The forms of a gathering beside the first, in the order its words stand in.</summary>
    private static readonly string[] Forms = ["acc", "gen", "in"];

    private readonly SummaryTemplates templates = knowledge.Summaries[voice.Language.Code];

    /// <summary>The visit in whose course the main event happened; null where the text does not tell whom it was to. Who spoke by telephone was on none.</summary>
    public string? During =>
        cast.Event is { Event: not EventKind.Visit, Status: EventStatus.Happened } && Phone is null
        && findings.Of<EventFact>().FirstOrDefault(found => found is { Event: EventKind.Visit, Status: EventStatus.Happened }) is { } visit && IsNear(visit) && HostOf(visit) is { } host
            ? new Values(voice).Set("host", knowledge.Countries[host].Names[voice.Language.Code]).Fill(templates.For("during", null))
            : null;

    /// <summary>That the sides spoke by telephone.</summary>
    public string? Phone =>
        cast.Event is { Event: EventKind.Talks, Status: EventStatus.Happened } talks
        && Doers.IsSaid(cast, talks, Cue.ByPhone)
            ? new Values(voice).Fill(templates.For("phone", null))
            : null;

    /// <summary>Whom the text says a visit was to, else the side where the main event took place that is told together with it.</summary>
    public string? HostOf(EventFact visit)
    {
        if (cast.Sides.Length > MostSidesOfAVisit || cast.Event is not { } main) return null;
        var home = main.Place is { } scene && knowledge.Places[scene].Country is { } there && cast.Sides.Contains(there) ? there : null;
        if (IsAtHome(visit)) return null;
        // What took place at the one cannot have taken place during a visit to the other.
        if (visit.To is { } host) return home is null || home == host || visit == main ? host : null;
        return IsNear(visit) ? home : null;
    }

    /// <summary>A minister who goes to a region of his own country is on no visit.</summary>
    private bool IsAtHome(EventFact visit)
    {
        var homes = findings.Of<PersonFact>().Where(person => person.Span.Sentence == visit.Span.Sentence).SelectMany(person => person.Offices).Select(office => office.Country).OfType<string>().Distinct().ToList();
        return homes is [var home] && findings.Of<PlaceFact>().Any(place => place.Span.Sentence == visit.Span.Sentence && place.Id is { } id && knowledge.Places[id] is { IsRegion: true } region && region.Country == home);
    }

    /// <summary>Told together with the main event; a visit that is named further down may be another one.</summary>
    public bool IsNear(EventFact visit) =>
        cast.Event is { } main && (visit.Span.Sentence == main.Span.Sentence || Math.Max(visit.Span.Sentence, main.Span.Sentence) <= 1);

    /// <summary>Summit, conference and the like; null of what has no such name.</summary>
    public string? KindOf(EventFact forum) => knowledge.Lexicons.TryGetValue(page.Language, out var lexicon)
        ? lexicon.Cues.FindAll(Tokens.Of(page.TextOf(forum.Span))).Select(hit => hit.Value).FirstOrDefault(cue => cue.StartsWith(Cue.Gathering, StringComparison.Ordinal))?[Cue.Gathering.Length..]
        : null;

    /// <summary>A summit, a conference, an exhibition, as the article's words have it.</summary>
    public Term? GatheringOf(EventFact forum)
    {
        var words = templates.For("gathering", KindOf(forum));
        return words.Length <= Forms.Length ? null
            : new Term(words[0].Source, Forms.Select((form, at) => (form, words[at + 1].Source)).ToDictionary(pair => pair.form, pair => pair.Source));
    }
}
