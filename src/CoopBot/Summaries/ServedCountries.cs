using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>
/// Of two sides whose presidents met, the one whose country the text leaves out is that of the other side. A minister of whom the news of one country
/// say nothing more, with a name of that country, is a minister there.
/// </summary>
internal static class ServedCountries
{
    /// <summary>So many persons are looked at: who meets is named early.</summary>
    private const int MostPersons = 12;

    private const string Japan = "JP";

    /// <summary>In letters: a president this near to a body may be the body's.</summary>
    private const int NearABody = 16;

    public static Findings Of(KnowledgeBase knowledge, Page page, Findings findings)
    {
        var parties = findings.Parties.ToImmutableArray();
        var home = knowledge.Languages.TryGetValue(page.Language, out var language) && language.Home is { } land && parties.Contains(land) ? land : null;
        if (home is null && parties.Length != 2) return findings;
        var people = findings.Of<PersonFact>().Take(MostPersons).ToList();
        var served = new Dictionary<PersonFact, PersonFact>();
        foreach (var person in people)
        {
            if (person.Offices is not [{ Country: null, Organisation: null, Rank: { } rank } office] || !knowledge.Ranks.TryGetValue(rank, out var known) || known.Side != "government" || IsOfABody(findings, office.Span)) continue;
            if (home is not null && Cabinet.Ministers.Contains(rank) && IsAtHome(person, home, parties))
            {
                served.Add(person, person with { Offices = [office with { Country = home }], Origin = home });
                continue;
            }
            // Who cannot be read by all stays in the list, where the name stands beside the office.
            if (parties is not [var one, var other] || person.Name.Any(Script.IsUnspaced)) continue;
            var holders = people.Where(holder => holder != person && holder.Offices.Any(held => IsSame(held, office))).ToList();
            // A third of the same rank may be of anywhere.
            if (holders is not [var met] || met.Offices.First(held => IsSame(held, office)).Country is not { } theirs || (theirs != one && theirs != other)) continue;
            var country = theirs == one ? other : one;
            // "The adviser A and the adviser B met the economy minister of Argentina": they have met somebody of the other side already.
            if (people.Exists(third => third != person && third.Span.Sentence == person.Span.Sentence && third.Offices.Any(held => held.Country == country))) continue;
            if (FigureOf(knowledge, page, person) is { } figure ? figure.Serves == country : IsNamedTogether(findings, person, met)) served.Add(person, person with { Offices = [office with { Country = country }] });
        }
        return served.Count == 0 ? findings : findings with { Facts = [.. findings.Facts.Select(fact => fact is PersonFact person && served.TryGetValue(person, out var told) ? told : fact)] };
    }

    /// <summary>By the ending of the name where only one side has such names, or by its kanji where no other side writes them.</summary>
    private static bool IsAtHome(PersonFact person, string home, ImmutableArray<string> parties) =>
        home == Japan ? person.Name.Any(Script.IsKanji) && !parties.Any(side => side is "CN" or "KR" or "KP" or "TW") : person.Origin == home;

    private static bool IsSame(Office held, Office office) => held.Rank == office.Rank && held.Portfolio == office.Portfolio && held.Organisation is null;

    private static Figure? FigureOf(KnowledgeBase knowledge, Page page, PersonFact person) => knowledge.Names.FigureOf(page.Language, person.Name);

    /// <summary>In one sentence or in two that follow each other, where no third country stands beside who may be of it.</summary>
    private static bool IsNamedTogether(Findings findings, PersonFact person, PersonFact met) =>
        Math.Abs(person.Span.Sentence - met.Span.Sentence) <= 1
        && !findings.Of<CountryFact>().Any(country => !country.IsParty && country.Span.Sentence == person.Span.Sentence);

    private static bool IsOfABody(Findings findings, Span office) => findings.Of<OrganisationFact>().Any(body =>
        body.Span.Sentence == office.Sentence && Math.Max(body.Span.Start - office.End, office.Start - body.Span.End) <= NearABody);
}
