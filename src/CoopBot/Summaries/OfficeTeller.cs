using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells what a person is, in the reader's language; what the bot does not understand of it is left out.</summary>
internal sealed class OfficeTeller(KnowledgeBase knowledge, Voice voice)
{
    internal const string HeadOfDelegation = "head-of-delegation";

    private const string Head = "head";

    private string Language => voice.Language.Code;

    public string? Tell(PersonFact person)
    {
        var told = person.Offices.Select((office, at) => Tell(NamesItsCountry(person, at) ? office : office with { Country = null }, NamesItsHouse(person, at))).OfType<string>().Distinct().ToList();
        return told.Count == 0 ? null : string.Join(voice.Language.Comma, told);
    }

    /// <summary>Several ranks in one house name the house once: with the last of them, or with the first where the house stands before the rank.</summary>
    private bool NamesItsHouse(PersonFact person, int at) =>
        !(voice.Language.HouseFirst ? person.Offices.Take(at) : person.Offices.Skip(at + 1))
            .Any(other => other.Organisation is not null && other.Organisation == person.Offices[at].Organisation);

    /// <summary>The same of a country that somebody serves in more than one office.</summary>
    private bool NamesItsCountry(PersonFact person, int at) =>
        person.Offices[at].Organisation is not null
        || !(voice.Language.HouseFirst ? person.Offices.Take(at) : person.Offices.Skip(at + 1))
            .Any(other => other.Country is not null && other.Country == person.Offices[at].Country && other.Organisation is null && other.Rank != Head);

    private string? Tell(Office office, bool withHouse)
    {
        var house = withHouse ? office.Organisation : null;
        if (office.Rank == HeadOfDelegation)
            return Fill(HeadOfDelegation, null, house ?? office.Organisation, office.Country);
        if (office.Rank is null || RankIn(office) is not { } rank) return null;
        // "Head of Hungary" would be said of whoever heads something in Hungary, and "head" alone of anybody.
        if (office is { Rank: Head, Organisation: null, Portfolio: null }) return null;
        return Fill("office", rank, house, office.Country);
    }

    private string? Fill(string piece, string? rank, string? organisation, string? country) =>
        knowledge.Summaries[Language].For(piece, null)
            .Select(wording => wording.Fill(
                (slot, form) => slot switch { "rank" => rank, "organisation" => OrganisationIn(organisation, form), _ => CountryIn(country, form) },
                _ => 0))
            .FirstOrDefault(filled => filled is not null);

    private string? RankIn(Office office)
    {
        var known = knowledge.Ranks[office.Rank!];
        var isAlone = office.Country is null && office.Organisation is null;
        if (!(isAlone && known.Alone.TryGetValue(Language, out var wordings)) && !known.Told.TryGetValue(Language, out wordings)) return null;
        return wordings.Select(wording => wording.Fill((_, form) => PortfolioIn(office.Portfolio, form), _ => 0)).FirstOrDefault(filled => filled is not null);
    }

    private string? PortfolioIn(string? ids, string? form)
    {
        if (ids is null) return null;
        var told = ids.Split('+').Select(id => knowledge.Portfolios[id].Told.GetValueOrDefault(Language)?.In(form)).ToList();
        return told.Contains(null) ? null : voice.Join(told!);
    }

    /// <summary>A name in the reader's own language has cases nobody has written down: it stands beside the office in brackets.</summary>
    private string? OrganisationIn(string? id, string? form)
    {
        if (id is null || !knowledge.Organisations.TryGetValue(id, out var known)) return id;
        var term = known.TermIn(voice.Language);
        if (form == "the") return term.In(form);
        var name = term.Name;
        return form is not null && known.Names.ContainsKey(Language) && name.Contains(' ') ? $"({name})" : name;
    }

    private string? CountryIn(string? code, string? form) =>
        code is not null && knowledge.Countries.TryGetValue(code, out var country) ? country.Names[Language].In(form) : null;
}
