using System.Collections.Immutable;
using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Tells what a person is, in the reader's language; what the bot does not understand of it is left out.</summary>
internal sealed class OfficeTeller(KnowledgeBase knowledge, Voice voice)
{
    internal const string HeadOfDelegation = "head-of-delegation";

    private const string CompanyPresident = "company-president";
    /// <summary>In words.</summary>
    private const int LongestBody = 3;

    private const string Head = "head";
    private const string DeputyHead = "deputy-head";
    private const string Secretary = "secretary";

    private string Language => voice.Language.Code;

    public string? Tell(PersonFact person)
    {
        if (person.Offices.IsEmpty) return null;
        person = Housed(person);
        if (person.Offices is [var only]) return IsTold(only) ? Tell(only, withHouse: true, withCountry: true) : null;
        var kept = person with { Offices = Kept(person) };
        var told = kept.Offices.Select((office, at) => Tell(office, NamesItsHouse(kept, at), NamesItsCountry(kept, at))).OfType<string>().Distinct().ToList();
        return told.Count == 0 ? null
            : kept.Offices is [{ Country: not null, Organisation: null } one, { Organisation: null } other] && one.Country == other.Country && told.Count == 2
            ? new Values(voice).Set("first", told[0]).Set("second", told[1]).Fill(knowledge.Summaries[Language].For("two-offices", null))
            : string.Join(voice.Language.Comma, told);
    }

    /// <summary>With the bodies of no list that every reader can read: short and in Latin letters.</summary>
    private static PersonFact Housed(PersonFact person) => person.Offices.All(office => office.Body is null) ? person
        : person with { Offices = [.. person.Offices.Select(office => office is { Organisation: null, Country: null, Body: { } body } && IsReadable(body) ? office with { Organisation = body } : office)] };

    private static bool IsReadable(string body) => body.AsSpan().Count(' ') < LongestBody && body.All(letter => !char.IsLetter(letter) || Script.IsLatin(letter));

    /// <summary>Whom somebody serves and as what, for languages that put the name between; null where these are not one and one.</summary>
    public (string House, string Rank)? Parts(PersonFact person)
    {
        if (Kept(person) is not [{ Rank: not HeadOfDelegation } first, ..] offices || offices.Length > 2 || !IsTold(first)) return null;
        if ((CountryIn(first.Country, null) ?? OrganisationIn(first.Organisation, null)) is not { } house || RankIn(first) is not { } rank) return null;
        if (offices is [_]) return (house, rank);
        return offices[1] is { Organisation: null, Rank: not HeadOfDelegation } second && first is { Country: not null, Organisation: null } && second.Country == first.Country && RankIn(second) is { } other
            && new Values(voice).Set("first", rank).Set("second", other).Fill(knowledge.Summaries[Language].For("two-offices", null)) is { } both ? (house, both) : null;
    }

    /// <summary>The same office may stand in a text by two words for it, once with the country and once without.</summary>
    private ImmutableArray<Office> Kept(PersonFact person)
    {
        if (person.Offices.Length < 2) return person.Offices;
        var offices = person.Offices.OrderByDescending(office => office.Country is not null || office.Organisation is not null).DistinctBy(Rank).ToHashSet();
        return InOneCountry([.. person.Offices.Where(offices.Contains).Where(IsTold).Where(office => offices.Count == 1 || !IsBare(office))]);
    }

    /// <summary>Of two offices of a government that are held together, both are those of the country that one of them names.</summary>
    private ImmutableArray<Office> InOneCountry(ImmutableArray<Office> offices) =>
        offices.Length == 2 && offices.All(office => office.Organisation is null && office.Rank is { } rank && knowledge.Ranks.TryGetValue(rank, out var known) && known.Side == "government")
        && offices.Select(office => office.Country).OfType<string>().Distinct().ToList() is [var home]
            ? [.. offices.Select(office => office with { Country = home })]
            : offices;

    /// <summary>By its words, as they are beside a country: two ranks may be told alike.</summary>
    private string Rank(Office office) => $"{(office.Rank is null || office.Rank == HeadOfDelegation ? office.Rank : RankIn(office with { Country = office.Country ?? "" }))} {office.Organisation}";

    /// <summary>"Head of Hungary" would be said of whoever heads something in Hungary, and "head" or "secretary" alone of anybody.</summary>
    private bool IsTold(Office office) => office.Rank == HeadOfDelegation || (office.Rank is not null && office is not { Rank: Head or DeputyHead or Secretary, Organisation: null, Portfolio: null } && !IsOfNothing(office) && RankIn(office) is not null);

    /// <summary>"Chairman" and "spokesperson" say nothing where nobody knows of what, and a "director of Japan" is one of something in Japan.</summary>
    private bool IsOfNothing(Office office) =>
        office.Organisation is null && knowledge.Ranks[office.Rank!] is { IsCalling: false, Portfolio: null } rank && !(office.Portfolio is not null && TellsField(rank)) && (office.Country is not { } served || (rank.Side != "government" && served != Cast.Union && !rank.Called.ContainsKey(served)));

    private bool TellsField(Rank rank) => rank.Told.TryGetValue(Language, out var wordings) && wordings.Any(wording => wording.Slots.Any());

    /// <summary>"Minister" says nothing beside another office.</summary>
    private static bool IsBare(Office office) => office is { Rank: "minister" or "deputy-minister", Portfolio: null, Organisation: null };

    /// <summary>Several ranks in one house name the house once: with the last of them, or with the first where the house stands before the rank.</summary>
    private bool NamesItsHouse(PersonFact person, int at) =>
        !(voice.Language.HouseFirst ? person.Offices.Take(at) : person.Offices.Skip(at + 1))
            .Any(other => other.Organisation is not null && other.Organisation == person.Offices[at].Organisation);

    /// <summary>The same of a country that somebody serves in more than one office.</summary>
    private bool NamesItsCountry(PersonFact person, int at) =>
        person.Offices[at].Organisation is not null
        || !(voice.Language.HouseFirst ? person.Offices.Take(at) : person.Offices.Skip(at + 1))
            .Any(other => other.Country is not null && other.Country == person.Offices[at].Country && other.Organisation is null && other.Rank != HeadOfDelegation);

    private string? Tell(Office office, bool withHouse, bool withCountry)
    {
        var house = withHouse ? office.Organisation : null;
        if (office.Rank == HeadOfDelegation)
            return Fill(HeadOfDelegation, office.Rank, null, house ?? office.Organisation, office.Country);
        return RankIn(office) is { } rank ? Fill("office", office.Rank, rank, house, withCountry && !IsOfACompany(office) ? office.Country : null) : null;
    }

    /// <summary>"Prezes niemieckiego koncernu": the country is the company's home, and who leads a company leads no country.</summary>
    private bool IsOfACompany(Office office) =>
        (knowledge.Ranks[office.Rank!].Side == "company" && (office.Organisation is not null || office.Rank == CompanyPresident))
        || (office.Organisation is { } id && knowledge.Organisations.TryGetValue(id, out var house) && house.Kind is "company" or "bank");

    private string? Fill(string piece, string? kind, string? rank, string? organisation, string? country) =>
        knowledge.Summaries[Language].For(piece, kind)
            .Select(wording => wording.Fill(
                (slot, form) => slot switch { "rank" => rank, "organisation" => OrganisationIn(organisation, form), _ => CountryIn(country, form) },
                _ => 0))
            .FirstOrDefault(filled => filled is not null);

    private string? RankIn(Office office)
    {
        var known = knowledge.Ranks[office.Rank!];
        if (office.Country is { } served && (known.Called.TryGetValue($"{served}/{office.Portfolio}", out var called) || known.Called.TryGetValue(served, out called))) known = knowledge.Ranks[called];
        var isAlone = office.Country is null && office.Organisation is null;
        if (!(isAlone && known.Alone.TryGetValue(Language, out var wordings)) && !(office.Organisation is not null && known.Housed.TryGetValue(Language, out wordings)) && !known.Told.TryGetValue(Language, out wordings)) return null;
        return wordings.Select(wording => wording.Fill((_, form) => PortfolioIn(office.Portfolio, form), _ => 0)).FirstOrDefault(filled => filled is not null);
    }

    private string? PortfolioIn(string? ids, string? form)
    {
        if (ids is null) return null;
        var told = ids.Split('+').Select(id => knowledge.Portfolios[id].Told.GetValueOrDefault(Language)?.In(form)).ToList();
        return told.Contains(null) ? null
            : told is [{ } first, { } second] && !told.Exists(field => field!.Contains(voice.Language.And, StringComparison.Ordinal)) ? new Values(voice).Set("first", first).Set("second", second).Fill(knowledge.Summaries[Language].For("two-fields", null))
            : voice.Join(told!);
    }

    /// <summary>A name in the reader's own language has cases nobody has written down: it stands beside the office in brackets.</summary>
    private string? OrganisationIn(string? id, string? form)
    {
        if (id is null || !knowledge.Organisations.TryGetValue(id, out var known)) return id;
        var term = known.TermIn(voice.Language);
        if (form == "the" || (form == "gen" && known.Genitives.ContainsKey(Language))) return term.In(form);
        var name = term.Name;
        return form is not null && known.Names.ContainsKey(Language) && name.Contains(' ') ? $"({name})" : name;
    }

    private string? CountryIn(string? code, string? form) =>
        code is not null && knowledge.Countries.TryGetValue(code, out var country) ? country.Names[Language].In(form) : null;
}
