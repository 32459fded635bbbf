using System.Collections.Frozen;
using CoopBot.Facts.Names;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// The countries that nobody names though the news is set in them: "Putin and Erdoğan met in Samarkand" is news of Uzbekistan too, and "Uzbekistan Airways
/// flies to Kuala Lumpur" of two countries. They are mentioned, no sides: whoever follows a country wants to know, and nothing is told of it.
/// </summary>
internal sealed class SettingRule : IFactRule
{
    private const string Union = "EU";

    /// <summary>Where the European Union sits: what it does there is no news of Belgium.</summary>
    private static readonly FrozenSet<string> UnionSeats = new[] { "brussels", "strasbourg" }.ToFrozenSet();

    public string Name => "setting";

    public IEnumerable<Fact> Find(Draft draft)
    {
        var named = draft.Of<CountryFact>().Select(country => country.Code).ToHashSet();
        var found = new List<Fact>();
        foreach (var scan in draft.News)
        {
            // Another sentence names places and companies for many reasons.
            if (!draft.IsAbove(scan) || !SceneCountries.IsTold(draft, scan.Sentence.Number)) continue;
            foreach (var place in draft.Of<PlaceFact>(scan.Sentence.Number))
            {
                if (place is { Country: { } there, Id: { } id } && !(UnionSeats.Contains(id) && named.Contains(Union))) Add(place, there);
            }
            foreach (var body in draft.Of<OrganisationFact>(scan.Sentence.Number))
            {
                if (HomeOf(draft, body) is { } home && !PassingNames.Holds(draft.NamesIn(scan), body.Span)) Add(body, home);
            }
        }
        // One place at home is where a state works by itself.
        return named.Count > 1 || draft.Of<OrganisationFact>().Any(body => body.Id is { } id && draft.Knowledge.Organisations[id].IsOfMany) ? found : [];

        static string? HomeOf(Draft draft, OrganisationFact body) =>
            body.Id is not { } id ? Homes.Of(draft, body) : draft.Knowledge.Organisations[id] is { Kind: "company" or "bank" or "agency" or "body" } known ? known.Country : null;

        void Add(Fact by, string country)
        {
            if (named.Add(country)) found.Add(new CountryFact(Name, by.Span, country, false));
        }
    }
}
