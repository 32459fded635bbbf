using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>The known places and bodies of an article that its sentences have not told.</summary>
internal sealed class Mentions(KnowledgeBase knowledge, Voice voice, Page page, Findings findings, Cast cast)
{
    private const int MostBodies = 4;
    private const int MostPlaces = 3;
    private const int Most = 5;

    public ImmutableArray<Term> All => [.. Places().Concat(Bodies()).Take(Most)];

    /// <summary>Known companies and bodies beside the partner and the houses of the people told.</summary>
    private ImmutableArray<Term> Bodies()
    {
        var bodies = findings.Of<OrganisationFact>()
            .Where(found => found.Id is not null && Told.IsNews(page, findings, found.Span))
            .Select(found => knowledge.Organisations[found.Id!])
            .Where(found => found != cast.Partner && !cast.Signers.Contains(found) && found.Kind is not ("region" or "format" or "media") && !cast.Heads.Any(head => head.Offices.Any(office => office.Organisation == found.Id)))
            .DistinctBy(found => found.Id).Take(MostBodies).ToList();
        return [.. bodies.Where(body => !bodies.Exists(other => IsPartOf(body, other))).Select(body => body.TermIn(voice.Language))];
    }

    /// <summary>Orlen is PKN Orlen.</summary>
    private static bool IsPartOf(Organisation body, Organisation other) =>
        body != other && body.Kind == "company" && other.Kind == "company" && $" {other.NameIn(KnowledgeBase.DefaultLanguage)} ".Contains($" {body.NameIn(KnowledgeBase.DefaultLanguage)} ", StringComparison.Ordinal);

    /// <summary>The place of an event stands in its sentence; who gives or invests does it nowhere.</summary>
    private bool IsScene(string place) => findings.Of<EventFact>().Any(found => found.Place == place && found.Event is not (EventKind.GrantLoan or EventKind.Investment));

    /// <summary>"БАКУ /Агентство/ –": where it was written.</summary>
    private bool IsDateline(Span place) =>
        place.Sentence <= 2 && place.Start == 0 && page.Sentences[place.Sentence].Text.AsSpan(place.Length).TrimStart(' ') is [var after, ..] && after is '/' or '–' or '—' or '-' or '(' or ':' or '.';

    /// <summary>Known places beside the scene; a capital stands for the government of its country more often than not.</summary>
    private ImmutableArray<Term> Places() =>
        [.. findings.Of<PlaceFact>()
            .Where(found => found.Id is { } id && knowledge.Places[id] is { IsTold: true } place && !(place is { IsCapital: true, Country: { } home } && cast.Sides.Contains(home)) && !IsScene(id) && !IsDateline(found.Span) && Told.IsNews(page, findings, found.Span))
            .DistinctBy(found => found.Id).Take(MostPlaces).Select(found => knowledge.Places[found.Id!].Names.GetValueOrDefault(voice.Language.Code)).OfType<Term>()];
}
