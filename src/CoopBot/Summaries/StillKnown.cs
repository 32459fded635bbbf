using CoopBot.Knowledge;
using CoopBot.Model;

namespace CoopBot.Summaries;

/// <summary>Facts are stored and the data go on: what a stored fact names and the data no longer know is told plainly where that can be, else left out.</summary>
internal static class StillKnown
{
    public static Findings Of(KnowledgeBase knowledge, Findings findings)
    {
        var labels = findings.Labels;
        var isKnown = findings.Facts.All(fact => ReferenceEquals(Of(knowledge, fact), fact))
            && labels.Topics.All(topic => knowledge.Topics.ContainsKey(topic.Id)) && labels.Countries.All(knowledge.Countries.ContainsKey) && labels.Organisations.All(knowledge.Organisations.ContainsKey);
        return isKnown ? findings : new Findings(
            [.. findings.Facts.Select(fact => Of(knowledge, fact)).OfType<Fact>()],
            labels with
            {
                Topics = [.. labels.Topics.Where(topic => knowledge.Topics.ContainsKey(topic.Id))],
                Countries = [.. labels.Countries.Where(knowledge.Countries.ContainsKey)],
                Organisations = [.. labels.Organisations.Where(knowledge.Organisations.ContainsKey)],
            });
    }

    private static Fact? Of(KnowledgeBase knowledge, Fact fact) => fact switch
    {
        CountryFact country => knowledge.Countries.ContainsKey(country.Code) ? country : null,
        SubjectFact subject => knowledge.Subjects.ContainsKey(subject.Id) ? subject : null,
        SupplyFact supply => knowledge.Goods.ContainsKey(supply.Good) && knowledge.Countries.ContainsKey(supply.From) && knowledge.Countries.ContainsKey(supply.To) ? supply : null,
        OrganisationFact body when !IsKnown(knowledge.Organisations, body.Id) || !IsKnown(knowledge.Countries, body.Country) => body with { Id = IfIn(knowledge.Organisations, body.Id), Country = IfIn(knowledge.Countries, body.Country) },
        PlaceFact place when !IsKnown(knowledge.Places, place.Id) || !IsKnown(knowledge.Countries, place.Country) => place with { Id = IfIn(knowledge.Places, place.Id), Country = IfIn(knowledge.Countries, place.Country) },
        EventFact happened when !IsKnown(knowledge.Places, happened.Place) || !IsKnown(knowledge.Countries, happened.From) || !IsKnown(knowledge.Countries, happened.To) => happened with
        {
            Place = IfIn(knowledge.Places, happened.Place),
            From = IfIn(knowledge.Countries, happened.From),
            To = IfIn(knowledge.Countries, happened.To),
        },
        PersonFact person when person.Offices.Any(office => !IsKnown(knowledge, office)) => person with { Offices = [.. person.Offices.Select(office => Of(knowledge, office))] },
        BackgroundFact background => !knowledge.Organisations.ContainsKey(background.About) || (background.Country is { } country && !knowledge.Countries.ContainsKey(country)) ? null : background,
        _ => fact,
    };

    private static bool IsKnown(KnowledgeBase knowledge, Office office) =>
        (office.Rank == OfficeTeller.HeadOfDelegation || IsKnown(knowledge.Ranks, office.Rank)) && IsKnown(knowledge.Countries, office.Country)
        && (office.Portfolio is not { } fields || Array.TrueForAll(fields.Split('+'), knowledge.Portfolios.ContainsKey));

    /// <summary>Half a field would be another office: of several that are held together all must be known.</summary>
    private static Office Of(KnowledgeBase knowledge, Office office) => office with
    {
        Rank = office.Rank == OfficeTeller.HeadOfDelegation ? office.Rank : IfIn(knowledge.Ranks, office.Rank),
        Portfolio = office.Portfolio is { } fields && Array.TrueForAll(fields.Split('+'), knowledge.Portfolios.ContainsKey) ? fields : null,
        Country = IfIn(knowledge.Countries, office.Country),
    };

    private static bool IsKnown<T>(IReadOnlyDictionary<string, T> known, string? id) => id is null || known.ContainsKey(id);

    private static string? IfIn<T>(IReadOnlyDictionary<string, T> known, string? id) => id is not null && known.ContainsKey(id) ? id : null;
}
