using CoopBot.Facts.Names;
using CoopBot.Model;

namespace CoopBot.Facts.Rules;

/// <summary>
/// Who stands in a sentence, by whatever name: a state or a place of it, a body that is known or has its home in its name, and what is of a place,
/// "бухарский ветропарк". Codes of countries, and ids of bodies of many.
/// </summary>
internal static class NamedSides
{
    public static void AddTo(HashSet<string> sides, Draft draft, Scan scan)
    {
        sides.UnionWith(scan.CountriesAndThoseOfPlaces());
        foreach (var hit in scan.Organisations)
        {
            if (hit.Value.Country is { } home) sides.Add(home);
            else if (hit.Value.IsOfMany) sides.Add(hit.Value.Id);
        }
        if (sides.Count > 1) return;
        foreach (var body in draft.Of<OrganisationFact>(scan.Sentence.Number))
        {
            if (Homes.Of(draft, body) is { } home) sides.Add(home);
        }
        if (sides.Count < 2) sides.UnionWith(OfPlaceAdjectives(draft, scan));
    }

    /// <summary>The countries of the places whose adjectives stand in the sentence.</summary>
    private static IEnumerable<string> OfPlaceAdjectives(Draft draft, Scan scan)
    {
        foreach (var word in scan.Tokens.Words)
        {
            if (draft.Lexicon.PlaceAdjectives.CountryOf(word.Folded) is { } country && !scan.Countries.Cover(word.Start, word.End)) yield return country;
        }
    }
}
